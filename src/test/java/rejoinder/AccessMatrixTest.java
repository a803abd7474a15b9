package rejoinder;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every route has a row that says what each kind of person gets from it; see access-matrix.txt. */
class AccessMatrixTest {

    private static final int COLUMNS = 12;

    @Test
    void every_route_has_a_row_and_every_row_a_route() throws Exception {
        Set<String> described = new TreeSet<>();
        for (String[] row : rows()) {
            assertThat(row).as(String.join(" ", row)).hasSize(COLUMNS);
            described.add(row[0] + " " + row[1].replaceAll("\\{(public|ours)}", "{map}"));
        }
        assertThat(described).containsExactlyInAnyOrderElementsOf(routes());
    }

    static List<String[]> rows() throws Exception {
        try (InputStream in = AccessMatrixTest.class.getResourceAsStream("/access-matrix.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.trim().split("\\s+"))
                    .toList();
        }
    }

    private static Set<String> routes() {
        Set<String> found = new TreeSet<>();
        for (JavaClass resource : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("rejoinder")) {
            if (!resource.isAnnotatedWith(Path.class)) continue;
            String base = resource.getAnnotationOfType(Path.class).value();
            for (JavaMethod method : resource.getMethods()) {
                method.getAnnotations().stream()
                        .map(annotation -> annotation.getRawType())
                        .filter(type -> type.isAnnotatedWith(HttpMethod.class))
                        .forEach(verb -> found.add(
                                verb.getAnnotationOfType(HttpMethod.class).value() + " " + address(base, method)));
            }
        }
        return found;
    }

    private static String address(String base, JavaMethod method) {
        String own = method.isAnnotatedWith(Path.class)
                ? method.getAnnotationOfType(Path.class).value()
                : "";
        List<String> parts = Arrays.stream((base + "/" + own).split("/"))
                .filter(part -> !part.isBlank())
                .toList();
        return "/" + String.join("/", parts);
    }
}
