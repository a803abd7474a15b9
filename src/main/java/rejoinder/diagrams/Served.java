package rejoinder.diagrams;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A font file as the style sheet declares it: a browser takes it for these characters only.
 *
 * @param name of the file, without its folder
 * @param ranges the characters: first and last, in turn
 */
public record Served(String family, String style, String name, List<Integer> ranges) {

    private static final String FOLDER = "/META-INF/resources/";
    private static final Pattern RULE = Pattern.compile("@font-face \\{([^}]*)}");
    private static final Pattern RANGE = Pattern.compile("U\\+([0-9A-F]+)(?:-([0-9A-F]+))?");

    private static final List<Served> ALL = all();

    /** The files of one face, in the order in which a browser asks them: the last one declared comes first. */
    static List<Served> of(String family, String style) {
        return ALL.stream()
                .filter(one -> one.family.equals(family) && one.style.equals(style))
                .toList();
    }

    boolean covers(int codePoint) {
        for (int i = 0; i < ranges.size(); i += 2)
            if (ranges.get(i) <= codePoint && codePoint <= ranges.get(i + 1)) return true;
        return false;
    }

    /** The file as it is served. */
    public byte[] bytes() {
        try (InputStream file = Served.class.getResourceAsStream(FOLDER + "fonts/" + name)) {
            if (file == null) throw new IOException("No font " + name);
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rule of a style sheet that brings the file along. */
    String rule(String base64) {
        StringBuilder range = new StringBuilder();
        for (int i = 0; i < ranges.size(); i += 2)
            range.append(i == 0 ? "" : ",").append("U+%X-%X".formatted(ranges.get(i), ranges.get(i + 1)));
        return "@font-face{font-family:\"%s\";font-style:%s;font-weight:200 900;src:url(data:font/woff2;base64,%s) format(\"woff2\");unicode-range:%s}\n"
                .formatted(family, style, base64, range);
    }

    private static List<Served> all() {
        List<Served> all = new ArrayList<>();
        Matcher rule = RULE.matcher(sheet());
        while (rule.find()) {
            String said = rule.group(1);
            if (!said.contains("url(")) continue;
            List<Integer> ranges = new ArrayList<>();
            Matcher range = RANGE.matcher(value(said, "unicode-range: ([^;]+)"));
            while (range.find()) {
                ranges.add(Integer.parseInt(range.group(1), 16));
                ranges.add(Integer.parseInt(range.group(range.group(2) == null ? 1 : 2), 16));
            }
            all.add(
                    0,
                    new Served(
                            value(said, "font-family: \"([^\"]+)\""),
                            value(said, "font-style: (\\w+)"),
                            value(said, "fonts/([^\"]+)\""),
                            List.copyOf(ranges)));
        }
        return List.copyOf(all);
    }

    private static String value(String rule, String pattern) {
        Matcher value = Pattern.compile(pattern).matcher(rule);
        if (!value.find()) throw new IllegalStateException("A font without " + pattern);
        return value.group(1);
    }

    private static String sheet() {
        try (InputStream sheet = Served.class.getResourceAsStream(FOLDER + "css/fonts.css")) {
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
