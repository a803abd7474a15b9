package rejoinder.voting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SayingTest {

    @Test
    void what_a_vote_is_about_is_read_as_it_was_stored_however_many_claims_it_names() {
        List<Long> many = LongStream.rangeClosed(100_000, 101_000).boxed().toList();
        for (Saying saying : List.of(
                new Saying(List.of(), List.of(5L)),
                new Saying(List.of(5L), List.of(12L, 15L)),
                new Saying(many, List.of(7L)),
                new Saying(List.of(7L), many)))
            assertThat(Saying.of(saying.stored())).isEqualTo(saying);
    }
}
