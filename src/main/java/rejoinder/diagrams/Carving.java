package rejoinder.diagrams;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes the texts of boxes as curves, so that they look the same where the fonts are not: each character is drawn once and
 * used wherever it stands. A line with a character that no font of ours has stays text.
 */
final class Carving implements Hand {

    private record Letter(Face face, int codePoint) {}

    private final Map<Letter, Integer> used = new LinkedHashMap<>();
    private final Notes notes;

    Carving(Notes notes) {
        this.notes = notes;
    }

    /** What the box says, for whoever reads it aloud, and then how it looks. */
    @Override
    public void write(StringBuilder out, Box box) {
        Xml.escape(out.append("<title>"), Sunburst.title(box.claim(), notes)).append("</title>");
        for (Text text : box.texts()) {
            if (!carved(text)) {
                Lettering.line(out, box, text);
                continue;
            }
            double x = box.x() + text.x() - (text.end() ? text.width() : 0);
            write(out, Lettering.style(text), x, box.y() + text.y(), text.words(), text.face(), text.size());
        }
    }

    @Override
    public void write(StringBuilder out, Box.Chip chip) {
        double x = chip.x() - Face.WORD.metrics().width(chip.label(), Captions.META) / 2;
        write(out, "meta", x, chip.y() + Lettering.BASELINE, chip.label(), Face.WORD, Captions.META);
    }

    /** Digits around the middle of an arc, which has its words already. */
    void digits(StringBuilder out, String digits, double x, double y) {
        double width = Face.QUIET.metrics().width(digits, Sunburst.NUMBER);
        write(out, "number", x - width / 2, y, digits, Face.QUIET, Sunburst.NUMBER);
    }

    @Override
    public void write(StringBuilder out, Plate.Line line) {
        boolean carved = !line.rightToLeft()
                && line.words().codePoints().allMatch(line.face().metrics()::has);
        if (!carved) {
            Lettering.plain(out, line);
            return;
        }
        out.append("<g");
        if (line.stance() != null)
            out.append(" data-stance=\"").append(line.stance().word()).append('"');
        Xml.escape(out.append("><title>"), line.words()).append("</title>");
        write(out, PlateSvg.style(line), line.x(), line.y(), line.words(), line.face(), line.size());
        out.append("</g>");
    }

    private void write(StringBuilder out, String style, double x, double y, String words, Face face, double size) {
        Xml.number(out.append("<g class=\"letters ").append(style).append("\" transform=\"translate("), x);
        Xml.number(out.append(' '), y).append(") scale(").append(size / 1000).append(")\">");
        letters(out, words, face);
        out.append("</g>");
    }

    /** The characters that were used. */
    String defs() {
        StringBuilder out = new StringBuilder("<defs>");
        used.forEach((letter, number) -> out.append("<path id=\"l")
                .append(number)
                .append("\" d=\"")
                .append(letter.face.metrics().glyph(letter.codePoint).path())
                .append("\"/>"));
        return out.append("</defs>\n").toString();
    }

    private static boolean carved(Text text) {
        FontMetrics metrics = text.face().metrics();
        return text.words().codePoints().allMatch(metrics::has);
    }

    private void letters(StringBuilder out, String words, Face face) {
        float at = 0;
        for (int i = 0; i < words.length(); ) {
            int c = words.codePointAt(i);
            i += Character.charCount(c);
            if (c != ' ') {
                int number = used.computeIfAbsent(new Letter(face, c), letter -> used.size());
                out.append("<use xlink:href=\"#l")
                        .append(number)
                        .append("\" x=\"")
                        .append(Math.round(1000 * at))
                        .append("\"/>");
            }
            at += face.metrics().advance(c);
        }
    }
}
