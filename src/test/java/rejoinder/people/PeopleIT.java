package rejoinder.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rejoinder.Packaged;

/** How the first account is made and the last admin rescued, by whoever runs the packaged app. */
class PeopleIT {

    private static final Pattern LINK =
            Pattern.compile("Make the first one here: http://localhost:\\d+(/invitations/\\S+)");
    private static final Pattern PASSWORD = Pattern.compile("One-time password of tilda: (\\S+)");

    private final HttpClient http = HttpClient.newHttpClient();

    @TempDir
    Path data;

    @Test
    void the_first_link_makes_an_admin_who_can_be_rescued_on_h2() throws Exception {
        String forgotten = firstLink(Map.of());
        try (Packaged app = Packaged.start("quarkus-app", data, Map.of())) {
            assertThat(get(app, forgotten)).isEqualTo(404);
            makeAdmin(app);
            assertThat(Packaged.command("quarkus-app", data, Map.of(), "rescue", "tilda"))
                    .isEqualTo("1 Rejoinder is running. Stop it first, and then say it again.");
        }
        assertThat(Packaged.command("quarkus-app", data, Map.of(), "rescue")).isEqualTo("2 Say whom: rescue NAME");
        assertThat(Packaged.command("quarkus-app", data, Map.of(), "rescue", "nobody"))
                .isEqualTo("1 Nobody has an account named nobody.");
        rescue(Map.of());
    }

    @Test
    void the_last_admin_is_rescued_on_postgresql_while_the_app_runs() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            Map<String, String> onto = Map.of(
                    "REJOINDER_DB_URL", "jdbc:postgresql://localhost:" + postgres.getPort() + "/postgres",
                    "REJOINDER_DB_USER", "postgres",
                    "REJOINDER_DB_PASSWORD", "postgres");
            try (Packaged app = Packaged.start("quarkus-app", data, onto)) {
                makeAdmin(app);
                rescue(onto);
            }
        }
    }

    private String firstLink(Map<String, String> environment) throws Exception {
        try (Packaged app = Packaged.start("quarkus-app", data, environment)) {
            return found(LINK, app.log());
        }
    }

    private void makeAdmin(Packaged app) throws Exception {
        String link = found(LINK, app.log());
        assertThat(get(app, link)).isEqualTo(200);
        assertThat(post(app, link, Map.of("name", "tilda", "password", Door.PASSWORD))
                        .statusCode())
                .isEqualTo(303);
        assertThat(get(app, link)).isEqualTo(404);
    }

    private void rescue(Map<String, String> environment) throws Exception {
        String said = Packaged.command("quarkus-app", data, environment, "rescue", "tilda");
        assertThat(said).startsWith("0 ").hasLineCount(2);
        String password = found(PASSWORD, said);
        try (Packaged app = Packaged.start("quarkus-app", data, environment)) {
            assertThat(app.log()).doesNotContain("Make the first one here");
            HttpResponse<String> old = post(app, "/sign-in", Map.of("name", "tilda", "password", Door.PASSWORD));
            assertThat(old.statusCode()).isEqualTo(422);
            HttpResponse<String> in = post(app, "/sign-in", Map.of("name", "tilda", "password", password));
            assertThat(in.headers().firstValue("Location")).contains("/account/password");
        }
    }

    private int get(Packaged app, String path) throws Exception {
        return http.send(HttpRequest.newBuilder(app.at(path)).build(), HttpResponse.BodyHandlers.ofString())
                .statusCode();
    }

    private HttpResponse<String> post(Packaged app, String path, Map<String, String> form) throws Exception {
        StringBuilder body = new StringBuilder();
        form.forEach((name, value) ->
                body.append('&').append(name).append('=').append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        HttpRequest request = HttpRequest.newBuilder(app.at(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(HttpRequest.BodyPublishers.ofString(body.substring(1)))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static String found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        assertThat(matcher.find()).as(text).isTrue();
        return matcher.group(1);
    }
}
