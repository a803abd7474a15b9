package rejoinder.diagrams;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.Set;

/** What an SVG file needs to look the same away from the app: its looks, and the fonts that its letters are in. */
final class Standalone {

    private static final String LIGHT = text("standalone.css");
    private static final String DARK = text("standalone-dark.css");

    private static final String SUNBURST = text("sunburst.css");
    private static final String SUNBURST_DARK = text("sunburst-dark.css");

    private Standalone() {}

    static String style(boolean dark) {
        return dark ? LIGHT + DARK : LIGHT;
    }

    static String sunburst(boolean dark) {
        return dark ? SUNBURST + SUNBURST_DARK : SUNBURST;
    }

    /** The font files that have the letters of a drawing, as rules of a style sheet. */
    static String fonts(Layout layout) {
        Set<Served> used = new LinkedHashSet<>();
        for (Box box : layout.boxes()) {
            for (Text text : box.texts())
                text.words().codePoints().forEach(c -> {
                    Served served = text.face().metrics().served(c);
                    if (served != null) used.add(served);
                });
        }
        return rules(used);
    }

    /** The font file that has the digits. */
    static String digits() {
        return rules(Set.of(Face.QUIET.metrics().served('0')));
    }

    private static String rules(Set<Served> used) {
        StringBuilder rules = new StringBuilder();
        for (Served served : used) rules.append(served.rule(Base64.getEncoder().encodeToString(served.bytes())));
        return rules.toString();
    }

    private static String text(String name) {
        try (InputStream text = Standalone.class.getResourceAsStream(name)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
