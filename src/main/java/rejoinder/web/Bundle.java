package rejoinder.web;

import io.quarkus.qute.TemplateGlobal;
import io.quarkus.runtime.LaunchMode;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Files of one kind, sent as one from an address that changes when they change, so that browsers may keep it. */
final class Bundle {

    // A file per component; the layers decide what wins, so that within one the order hardly matters.
    static final Bundle STYLE = new Bundle(
            "style",
            "css",
            List.of(
                    "layers",
                    "fonts",
                    "reset",
                    "tokens",
                    "base",
                    "page",
                    "masthead",
                    "views",
                    "button",
                    "field",
                    "stance",
                    "standing",
                    "thesis",
                    "outline",
                    "claim",
                    "branch",
                    "together",
                    "check",
                    "reply-form",
                    "menu",
                    "colophon",
                    "preview",
                    "form",
                    "flash",
                    "sure",
                    "banner",
                    "pager",
                    "places",
                    "conflict",
                    "difference",
                    "table",
                    "sections",
                    "empty",
                    "coverage",
                    "text",
                    "claim-focus",
                    "account",
                    "home",
                    "door",
                    "history",
                    "search",
                    "people",
                    "task",
                    "gauge",
                    "assignment",
                    "redline",
                    "course",
                    "help",
                    "remark",
                    "inspection",
                    "voting",
                    "desk",
                    "utilities",
                    "print",
                    "forced-colors"),
            Bundle::tightenStyle);

    /** For the pages that show a map as a picture, beside the other one. */
    static final Bundle DRAWN =
            new Bundle("drawn", "css", List.of("diagram", "canvas", "sunburst"), Bundle::tightenStyle);

    static final Bundle SCRIPT = new Bundle(
            "script",
            "js",
            List.of(
                    "ahead",
                    "menu",
                    "times",
                    "limit",
                    "drafts",
                    "diagram",
                    "outline",
                    "boxes",
                    "carry",
                    "drag",
                    "text",
                    "zone",
                    "desk",
                    "votes",
                    "print",
                    "sunburst"),
            Bundle::tightenScript);

    private final String folder;
    private final String kind;
    private final List<String> names;
    private final UnaryOperator<String> tighten;
    private volatile Content content;

    private record Content(String text, String hash) {}

    private Bundle(String folder, String kind, List<String> names, UnaryOperator<String> tighten) {
        this.folder = folder;
        this.kind = kind;
        this.names = names;
        this.tighten = tighten;
    }

    @TemplateGlobal
    static String stylesheet() {
        return STYLE.address();
    }

    @TemplateGlobal
    static String drawnStyle() {
        return DRAWN.address();
    }

    @TemplateGlobal
    static String script() {
        return SCRIPT.address();
    }

    String address() {
        return "/" + folder + "/" + content().hash + "." + kind;
    }

    List<String> names() {
        return names;
    }

    String text() {
        return content().text;
    }

    /** An address of an older version gets what is there now, and is not to be kept. */
    Response answer(String hash) {
        Content now = content();
        return Response.ok(now.text)
                .header(
                        HttpHeaders.CACHE_CONTROL,
                        hash.equals(now.hash) ? "public, max-age=31536000, immutable" : "no-cache")
                .build();
    }

    private Content content() {
        if (content == null || LaunchMode.current() == LaunchMode.DEVELOPMENT) content = read();
        return content;
    }

    private Content read() {
        String text = tighten.apply(names.stream().map(this::file).collect(Collectors.joining()));
        return new Content(text, hash(text));
    }

    private String file(String name) {
        String path = "META-INF/resources/" + kind + "/" + name + "." + kind;
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Without comments and idle space. A space before a colon or beside an operator means something and stays. */
    static String tightenStyle(String css) {
        return css.replaceAll("(?s)/\\*.*?\\*/", "")
                .replaceAll("\\s+", " ")
                .replaceAll(" ?([{};,]) ?", "$1")
                .replaceAll(": ", ":")
                .replace(";}", "}")
                .trim();
    }

    /** Without indents and lines of comment; to take more from a script, one would have to understand it. */
    static String tightenScript(String js) {
        return js.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("//"))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
