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

    private static final String PLATE = text("plate.css");
    private static final String PLATE_DARK = text("plate-dark.css");

    private Standalone() {}

    static String style(boolean dark) {
        return dark ? LIGHT + PLATE + DARK + PLATE_DARK : LIGHT + PLATE;
    }

    static String sunburst(boolean dark) {
        return dark ? SUNBURST + PLATE + SUNBURST_DARK + PLATE_DARK : SUNBURST + PLATE;
    }

    /** The font files that have the letters of a drawing, as rules of a style sheet. */
    static String fonts(Layout layout, Plate plate) {
        Set<Served> used = new LinkedHashSet<>();
        for (Box box : layout.boxes()) {
            for (Text text : box.texts()) use(used, text.face(), text.words());
            if (box.chip() != null) use(used, Face.WORD, box.chip().label());
        }
        for (Layout.Strike strike : layout.strikes().values())
            use(used, Face.WORD, strike.chip().label());
        for (Plate.Line line : plate.above()) use(used, line.face(), line.words());
        for (Plate.Line line : plate.below()) use(used, line.face(), line.words());
        return rules(used);
    }

    private static void use(Set<Served> used, Face face, String words) {
        words.codePoints().forEach(c -> {
            Served served = face.metrics().served(c);
            if (served != null) used.add(served);
        });
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
