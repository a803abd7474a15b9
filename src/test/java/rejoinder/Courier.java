package rejoinder;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** Requests like a {@link Visitor}'s where there are thousands: over connections that stay open, and dropping the pages. */
final class Courier {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final URI app;
    private final String host;

    /** @param host whose pages the app is asked for, which may be another than its own */
    Courier(URI app, String host) {
        this.app = app;
        this.host = host;
    }

    /** @param session whose browser sends it; null for nobody's */
    HttpResponse<Void> send(String session, String method, String path, Map<String, String> form)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(app.resolve(path))
                .method(method, method.equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString(encoded(form)))
                .header("Host", host)
                .header("Sec-Fetch-Site", "same-origin")
                .header("X-Forwarded-For", Visitor.address())
                .header("Accept", "text/html,*/*;q=0.8")
                .header("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8");
        if (session != null) request.header("Cookie", "session=" + session);
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.discarding());
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
