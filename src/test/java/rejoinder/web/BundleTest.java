package rejoinder.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class BundleTest {

    private static final Path RESOURCES = Path.of("src/main/resources/META-INF/resources");

    @Test
    void the_stylesheets_hold_each_file_once() throws IOException {
        assertThat(Stream.of(Bundle.STYLE, Bundle.DRAWN).flatMap(one -> one.names().stream()))
                .containsExactlyInAnyOrderElementsOf(files("css"));
    }

    @Test
    void the_script_holds_each_file_once() throws IOException {
        assertThat(Bundle.SCRIPT.names()).containsExactlyInAnyOrderElementsOf(files("js"));
    }

    @Test
    void the_stylesheet_stays_small() throws IOException {
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(sent)) {
            out.write(Bundle.STYLE.text().getBytes(StandardCharsets.UTF_8));
        }
        assertThat(sent.size()).isLessThan(14_000);
    }

    @Test
    void comments_and_idle_space_are_left_out() {
        assertThat(Bundle.tightenStyle(
                        "/* Why. */\n.a, .b {\n  margin: 0 auto;\n\n  & :is(p):hover { inset: calc(1px + 2px); }\n}\n"))
                .isEqualTo(".a,.b{margin:0 auto;& :is(p):hover{inset:calc(1px + 2px)}}");
        assertThat(Bundle.tightenScript("// Why.\nlet a = 1;\n\n  a += 'http://x';\n"))
                .isEqualTo("let a = 1;\na += 'http://x';\n");
    }

    @Test
    void the_address_says_what_is_in_it() {
        assertThat(Bundle.STYLE.address()).matches("/style/[0-9a-f]{12}\\.css");
    }

    @Test
    void only_the_present_address_is_kept() {
        String hash = Bundle.STYLE.address().replaceAll("/style/|\\.css", "");
        assertThat(Bundle.STYLE.answer(hash).getHeaderString("Cache-Control")).contains("immutable");
        assertThat(Bundle.STYLE.answer("000000000000").getHeaderString("Cache-Control"))
                .isEqualTo("no-cache");
    }

    @Test
    void every_class_that_is_styled_is_given_to_something() throws IOException {
        String style = (Bundle.STYLE.text() + Bundle.DRAWN.text()).replaceAll("\"[^\"]*\"", "");
        assertThat(words(style, "\\.([a-z][a-z0-9-]*)")).isSubsetOf(words(pages(), GIVEN));
    }

    /** In a template or in HTML that a class writes, in the kind of a page, in a script. */
    private static final String GIVEN =
            "class=\"([^\"]*)\"|\\{#(?:kind|look)}([^{]*)|(?:className = |classList\\.\\w+\\()(.*)|(?:append\\( ?|-> )\"(?![^\"]*class=)([^\"]*)\"";

    private static String pages() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            for (Path file : files.filter(file -> file.toString().matches(".*\\.(html|js|java)"))
                    .toList()) all.append(Files.readString(file).replace("\\\"", "\""));
        }
        return all.toString();
    }

    private static Set<String> words(String text, String where) {
        return Pattern.compile(where)
                .matcher(text)
                .results()
                .flatMap(found -> IntStream.rangeClosed(1, found.groupCount()).mapToObj(found::group))
                .filter(Objects::nonNull)
                .flatMap(given -> Stream.of(given.replaceAll("\\{[^}]*}", " ").split("[^a-z0-9-]+")))
                .collect(Collectors.toSet());
    }

    private static List<String> files(String kind) throws IOException {
        try (Stream<Path> files = Files.list(RESOURCES.resolve(kind))) {
            return files.map(file -> file.getFileName().toString().replaceAll("\\.[a-z]+$", ""))
                    .toList();
        }
    }
}
