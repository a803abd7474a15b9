package rejoinder.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rejoinder.Packaged;

/** A copy that was made while the app ran is brought back into an empty folder by the documented command. */
class BackupIT {

    private static final Pattern LINK = Pattern.compile("(/invitations/\\S+)");

    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @TempDir
    Path data;

    @TempDir
    Path elsewhere;

    @Test
    void a_backup_is_made_online_and_restored_by_one_command() throws Exception {
        String map;
        try (Packaged app = Packaged.start("quarkus-app", data, Map.of())) {
            Matcher link = LINK.matcher(app.log());
            assertThat(link.find()).isTrue();
            post(app, link.group(1), Map.of("name", "tilda", "password", "correct horse battery staple"));
            map = post(app, "/maps", Map.of("thesis", "What is saved stays saved.", "language", "en"))
                    .headers()
                    .firstValue("Location")
                    .map(address -> address.replaceAll("https?://[^/]+|#.*", ""))
                    .orElseThrow();
            assertThat(post(app, "/backups", Map.of()).statusCode()).isEqualTo(303);
            assertThat(post(app, map + "/deletion", Map.of()).statusCode()).isEqualTo(303);
        }
        String backup = copies().get(0).toString();
        assertThat(Packaged.command("quarkus-app", data, Map.of(), "restore", backup))
                .startsWith("1 A database is there already");
        assertThat(Packaged.command("quarkus-app", elsewhere, Map.of(), "restore", backup))
                .startsWith("0 The backup is in " + elsewhere);
        try (Packaged app = Packaged.start("quarkus-app", elsewhere, Map.of())) {
            assertThat(get(app, map)).contains("What is saved stays saved.");
        }
    }

    @Test
    void what_is_no_backup_is_refused_in_one_sentence() throws Exception {
        Path text = Files.writeString(elsewhere.resolve("letter.zip"), "no backup");
        assertThat(Packaged.command("quarkus-app", data, Map.of(), "restore", text.toString()))
                .startsWith("1 ")
                .contains("is no backup of Rejoinder")
                .hasLineCount(1);
        assertThat(Packaged.command("quarkus-app", data, Map.of(), "restore", "nowhere.zip"))
                .isEqualTo("1 There is no backup nowhere.zip.");
    }

    private List<Path> copies() throws Exception {
        try (Stream<Path> files = Files.list(data.resolve("backups"))) {
            return files.toList();
        }
    }

    private String get(Packaged app, String path) throws Exception {
        return http.send(HttpRequest.newBuilder(app.at(path)).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private HttpResponse<String> post(Packaged app, String path, Map<String, String> form) throws Exception {
        StringBuilder body = new StringBuilder("x=y");
        form.forEach((name, value) ->
                body.append('&').append(name).append('=').append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return http.send(
                HttpRequest.newBuilder(app.at(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Sec-Fetch-Site", "same-origin")
                        .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
