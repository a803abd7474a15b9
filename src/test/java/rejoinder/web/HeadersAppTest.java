package rejoinder.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import rejoinder.Visitor;

@QuarkusTest
class HeadersAppTest {

    @TestHTTPResource("/")
    URI here;

    private static final List<String> EVERYWHERE = List.of(
            "/sign-in",
            "/css/base.css",
            "/_static/htmx.org/dist/htmx.min.js",
            "/nothing",
            "/css/nothing.css",
            "/account",
            "/failing/broken",
            "/failing/crowded",
            "/q/health");

    private static final List<String> CAREFUL = List.of(
            "Content-Security-Policy",
            "X-Content-Type-Options",
            "Referrer-Policy",
            "Permissions-Policy",
            "Cross-Origin-Opener-Policy",
            "Cross-Origin-Resource-Policy");

    @Test
    void every_answer_tells_the_browser_to_be_careful() {
        for (String path : EVERYWHERE) {
            Response answer = Visitor.stranger().get(path);
            assertThat(answer.header("Content-Security-Policy"))
                    .as(path)
                    .contains("default-src 'none'", "object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'")
                    .doesNotContain("unsafe");
            assertThat(answer.header("X-Content-Type-Options")).as(path).isEqualTo("nosniff");
            assertThat(answer.header("Referrer-Policy")).as(path).isEqualTo("same-origin");
            assertThat(answer.header("Permissions-Policy")).as(path).contains("camera=()");
            assertThat(answer.header("Cross-Origin-Opener-Policy")).as(path).isEqualTo("same-origin");
        }
    }

    @Test
    void an_address_that_cannot_be_read_is_told_as_a_page_with_the_same_headers() throws Exception {
        String usual = answer("/nothing");
        for (String path : List.of("/%zz", "/maps/%", "/maps/1/text/%2", "/css/%zz.css", "/_static/%zz")) {
            String answer = answer(path);
            assertThat(answer)
                    .as(path)
                    .startsWith("HTTP/1.1 400 ")
                    .containsIgnoringCase("\r\ncontent-type: text/html;charset=UTF-8\r\n")
                    .containsIgnoringCase("\r\ncache-control: no-store\r\n");
            for (String name : CAREFUL)
                assertThat(header(name, answer)).as(path).isEqualTo(header(name, usual));
            assertThat(Jsoup.parse(answer).select("main h1").text()).isEqualTo("This did not work");
        }
        for (String path :
                List.of("/sign-in?next=%zz", "/search?q=%", "/search?q=a|b", "/maps/{x}", "/css/[.css", "/\\"))
            for (String name : CAREFUL) assertThat(header(name, answer(path))).isEqualTo(header(name, usual));
    }

    /** The answer to an address that Java's clients would not ask for. */
    private String answer(String path) throws IOException {
        try (Socket socket = new Socket(here.getHost(), here.getPort())) {
            socket.getOutputStream()
                    .write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String header(String name, String answer) {
        return answer.lines()
                .filter(line -> line.toLowerCase().startsWith(name.toLowerCase() + ":"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + name + " in " + answer));
    }

    @Test
    void pages_are_kept_by_nobody_else() {
        assertThat(Visitor.stranger().get("/sign-in").header("Cache-Control")).isEqualTo("private, no-cache");
        assertThat(Visitor.stranger().get("/nothing").header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void a_page_kept_by_a_browser_is_for_the_session_that_saw_it() {
        assertThat(Visitor.stranger().get("/").headers().getValues("Vary")).anyMatch(vary -> vary.contains("Cookie"));
    }

    @Test
    void only_health_is_public_under_q() {
        assertThat(Visitor.stranger().get("/q/health").statusCode()).isEqualTo(200);
        for (String path : List.of("/q", "/q/", "/q/dev-ui", "/q/metrics", "/q/openapi", "/q/arc", "/q/info"))
            assertThat(Visitor.stranger().get(path).statusCode()).as(path).isEqualTo(404);
    }

    @Test
    void pages_are_compressed() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(here.resolve("/sign-in"))
                .header("Accept-Encoding", "gzip")
                .build();
        HttpResponse<byte[]> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
    }

    @Test
    void a_page_says_once_as_text_what_the_one_before_wanted_said() {
        Response said =
                Visitor.stranger().formParam("words", "Saved <b>it</b>.").post("/failing/flash");
        assertThat(said.statusCode()).isEqualTo(303);
        Response page = Visitor.stranger().cookie("flash", said.cookie("flash")).get("/sign-in");
        assertThat(Jsoup.parse(page.asString()).select("#flash").text()).isEqualTo("Saved <b>it</b>.");
        assertThat(page.detailedCookie("flash").getMaxAge()).isZero();
    }

    @Test
    void nobody_else_can_make_a_page_say_something() {
        for (String forged : List.of("SGVsbG8", "SGVsbG8.SGVsbG8", ".", "SGVsbG8.%%%")) {
            Response page = Visitor.stranger().cookie("flash", forged).get("/sign-in");
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(Jsoup.parse(page.asString()).select("#flash").text()).isEmpty();
        }
    }
}
