package rejoinder.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import rejoinder.Visitor;

@QuarkusTest
class ErrorsAppTest {

    @TestHTTPResource("/")
    URI here;

    @Test
    void what_is_not_there_is_told_as_a_page_in_the_frame() {
        Response answer = Visitor.stranger().get("/nothing/here");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Jsoup.parse(answer.asString()).select("main h1").text()).isEqualTo("There is nothing here");
        assertThat(Jsoup.parse(answer.asString()).select("header nav")).isNotEmpty();
    }

    @Test
    void a_program_gets_problem_json() {
        Response answer =
                Visitor.stranger().header("Accept", "application/json").get("/nothing/here");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.jsonPath().getInt("status")).isEqualTo(404);
        assertThat(answer.jsonPath().getString("title")).isEqualTo("There is nothing here");
    }

    @Test
    void htmx_gets_a_piece() {
        Response answer = Visitor.stranger().header("HX-Request", "true").get("/nothing/here");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.asString()).doesNotContain("<html").contains("role=\"alert\"", "There is nothing here");
    }

    @Test
    void a_mistake_of_the_app_shows_a_number_and_nothing_of_its_inside() {
        for (String accept : new String[] {"text/html", "application/json"}) {
            Response answer = Visitor.stranger().header("Accept", accept).get("/failing/broken");
            assertThat(answer.statusCode()).isEqualTo(500);
            assertThat(answer.asString())
                    .containsPattern("[0-9A-Z]{6,}")
                    .doesNotContain(FailingResource.SECRET, "Exception", "rejoinder.web");
        }
    }

    @Test
    void a_crowd_is_told_to_come_back() {
        Response answer = Visitor.stranger().get("/failing/crowded");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.header("Retry-After")).isEqualTo("5");
        assertThat(answer.asString()).contains("Too many people at once");
    }

    @Test
    void a_wrong_method_says_so() {
        Response answer = Visitor.stranger().delete("/sign-in");
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.asString()).contains("This does not work here");
    }

    @Test
    void what_is_too_big_is_refused_with_a_sentence() throws Exception {
        String answer = raw("POST /failing/echo HTTP/1.1", "Sec-Fetch-Site: same-origin", "Content-Length: 11000000");
        assertThat(answer).startsWith("HTTP/1.1 413").contains("This is too big", "Content-Security-Policy");
    }

    @Test
    void one_field_holds_a_whole_source() {
        Response answer =
                Visitor.stranger().formParam("text", "ä".repeat(200_000)).post("/failing/echo");
        assertThat(answer.asString()).isEqualTo("200000");
    }

    @Test
    void an_address_that_cannot_be_read_is_no_mistake_of_the_app() throws Exception {
        assertThat(raw("GET /people/% HTTP/1.1")).startsWith("HTTP/1.1 40").doesNotContain("Exception");
        assertThat(raw("GET /sign-in?next=% HTTP/1.1"))
                .doesNotContain("Exception")
                .doesNotStartWith("HTTP/1.1 5");
        assertThat(Visitor.stranger().get("/people/not-a-number").statusCode()).isEqualTo(404);
    }

    @Test
    void a_form_that_cannot_be_read_is_no_mistake_of_the_app() {
        assertThat(form("text=%zz%")).isEqualTo(400);
        assertThat(form("text=a&".repeat(2_000))).isEqualTo(400);
    }

    private static int form(String body) {
        return Visitor.stranger()
                .contentType("application/x-www-form-urlencoded")
                .body(body)
                .post("/failing/echo")
                .statusCode();
    }

    /** Sends these lines and no more, as no well-behaved client would. */
    private String raw(String... lines) throws IOException {
        try (Socket socket = new Socket(here.getHost(), here.getPort())) {
            socket.setSoTimeout(10_000);
            String request = String.join("\r\n", lines) + "\r\nHost: " + here.getAuthority()
                    + "\r\nAccept: text/html\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
