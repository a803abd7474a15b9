package rejoinder.documents;

import java.util.List;
import java.util.Locale;
import rejoinder.diagrams.Box;
import rejoinder.diagrams.Plate;
import rejoinder.diagrams.Text;
import rejoinder.type.Face;
import rejoinder.type.Ink;
import rejoinder.type.Line;
import rejoinder.type.Measure;
import rejoinder.type.Paragraph;
import rejoinder.type.Piece;
import rejoinder.type.Style;
import rejoinder.type.Typefaces;

/**
 * Sets the words of drawings. The fonts of the screen and of the page may differ by a hair: a drawing was made for those of
 * the screen, and what would be too wide for it is set a little smaller.
 */
final class Lettering {

    private static final float BOUNDLESS = 100_000;

    private final Measure measure;
    private final Locale language;

    Lettering(Typefaces typefaces, String language) {
        this.measure = new Measure(typefaces);
        this.language = Locale.forLanguageTag(language);
    }

    void set(Scaled to, Box box, Text text, Ink ink) {
        boolean said = text.role() == Text.Role.SAID;
        set(
                to,
                text.words(),
                new Style(face(text.face()), (float) text.size() * to.unit(), ink),
                box.x() + (float) text.x(),
                box.y() + (float) text.y(),
                said ? (float) text.width() : 0,
                text.end() || box.rightToLeft() && said);
    }

    void set(Scaled to, Plate.Line line, Ink ink) {
        set(
                to,
                line.words(),
                new Style(face(line.face()), (float) line.size() * to.unit(), ink),
                (float) line.x(),
                (float) line.y(),
                (float) line.width(),
                line.rightToLeft());
    }

    /** Around its middle. */
    void middle(Scaled to, String words, Style style, float x, float y) {
        Style own = new Style(style.face(), style.size() * to.unit(), style.ink());
        set(to, words, own, x - width(words, own) / to.unit() / 2, y, 0, false);
    }

    float width(String words, Style style) {
        return measure.width(words, style);
    }

    /** @param room how wide the words may be; 0 for any width */
    private void set(Scaled to, String words, Style style, float x, float y, float room, boolean atEnd) {
        Line line = line(words, style);
        if (line == null) return;
        float width = line.end() - line.start();
        float most = room * to.unit();
        if (width > most && most > 0) {
            line = line(words, new Style(style.face(), style.size() * most / width, style.ink()));
            width = line.end() - line.start();
        }
        to.canvas().letters(line, to.x(x) - (atEnd ? width : 0) - line.start(), to.y(y));
    }

    private Line line(String words, Style style) {
        List<Line> lines = Paragraph.lines(List.of(new Piece(words, style)), BOUNDLESS, language, measure);
        return lines.isEmpty() ? null : lines.get(0);
    }

    static Face face(rejoinder.diagrams.Face face) {
        return switch (face) {
            case CLAIM -> Face.SERIF;
            case IMPLIED -> Face.ITALIC;
            case QUIET -> Face.SANS;
            case WORD -> Face.BOLD;
        };
    }
}
