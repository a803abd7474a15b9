package rejoinder;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who is signed in at the packaged app, and sends what a browser would send. */
public final class Member {

    private static final Pattern LINK = Pattern.compile("Make the first one here: http://[^/]+(/invitations/\\S+)");
    private static final Pattern SESSION = Pattern.compile("session=([^;]+)");
    private static final Pattern CLAIM = Pattern.compile("id=\"claim-(\\d+)\"");
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private static final AtomicInteger JOINED = new AtomicInteger();

    private final Packaged app;
    private final String session;
    private final String address;

    private Member(Packaged app, String session) {
        this(app, session, "127.0.0.1");
    }

    private Member(Packaged app, String session, String address) {
        this.app = app;
        this.session = session;
        this.address = address;
    }

    /** Makes the first account, by the link in the log. */
    public static Member first(Packaged app) throws IOException, InterruptedException {
        String link = found(LINK, app.log());
        Map<String, String> form =
                Map.of("name", "tilda", "fullName", "Tilda Ahlberg", "password", "walnut-harbour-91");
        HttpResponse<String> answer = new Member(app, "").post(link, form);
        return new Member(app, found(SESSION, String.join("\n", answer.headers().allValues("Set-Cookie"))));
    }

    /** Makes an account that is in a course, by its code, from an address of its own: one address makes only so many. */
    public static Member join(Packaged app, String code, String name) throws IOException, InterruptedException {
        int n = JOINED.incrementAndGet();
        Map<String, String> form =
                Map.of("code", code, "name", name, "fullName", name, "password", "walnut-harbour-91");
        HttpResponse<String> answer =
                new Member(app, "", "10.0." + (n >> 8 & 255) + "." + (n & 255)).post("/join/accounts", form);
        return new Member(app, found(SESSION, String.join("\n", answer.headers().allValues("Set-Cookie"))));
    }

    /** The same browser, once the app was started again. */
    public Member at(Packaged restarted) {
        return new Member(restarted, session);
    }

    public Packaged app() {
        return app;
    }

    /** As a header carries it. */
    public String cookie() {
        return "session=" + session;
    }

    /** Makes a map of a question and a thesis; gives its id. */
    public long map(String question, String thesis) throws IOException, InterruptedException {
        HttpResponse<String> made = post("/maps", Map.of("question", question, "thesis", thesis, "language", "en"));
        return Long.parseLong(location(made).replaceAll(".*/|#.*", ""));
    }

    /** The claim that a map begins with. */
    public long thesis(long map) throws IOException, InterruptedException {
        return Long.parseLong(found(CLAIM, get("/maps/" + map).body()));
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return HTTP.send(request(path).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** The bytes as they come over the wire, where the browser takes compressed ones. */
    public byte[] compressed(String path) throws IOException, InterruptedException {
        return HTTP.send(
                        request(path).header("Accept-Encoding", "gzip").build(),
                        HttpResponse.BodyHandlers.ofByteArray())
                .body();
    }

    public HttpResponse<String> post(String path, Map<String, String> form) throws IOException, InterruptedException {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return post(path, body);
    }

    /** @param body the fields as they go over the wire */
    public HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        HttpRequest request = request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
    }

    /** Where an answer leads; fails with what it says where it leads nowhere. */
    public static String location(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .orElseThrow(() -> new IllegalStateException(answer.statusCode() + " " + answer.body()));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(app.at(path))
                .timeout(Duration.ofMinutes(1))
                .header("Accept", "text/html,*/*;q=0.8")
                .header("X-Forwarded-For", address)
                .header("Cookie", cookie());
    }

    private static String found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) throw new IllegalStateException("No " + pattern + " in:\n" + text);
        return matcher.group(1);
    }
}
