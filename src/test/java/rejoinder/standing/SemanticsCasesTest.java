package rejoinder.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class SemanticsCasesTest {

    @TestFactory
    Stream<DynamicTest> the_numbers_of_the_literature_are_reproduced() {
        return SemanticsCases.in(Path.of("src/test/resources/standing/semantics-cases.json")).stream()
                .map(check -> DynamicTest.dynamicTest(check.name(), () -> {
                    assertThat(check.built()).as(check.name()).isTrue();
                    assertThat(check.differences().get()).as(check.name()).isEmpty();
                }));
    }
}
