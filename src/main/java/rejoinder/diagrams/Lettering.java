package rejoinder.diagrams;

import java.util.List;

/** Writes the texts of a box: what the claim says as one text of several lines, unless it runs from right to left. */
final class Lettering implements Hand {

    /** Of a line in the middle of a chip. */
    static final int BASELINE = 5;

    @Override
    public void write(StringBuilder out, Box.Chip chip) {
        out.append("<text x=\"").append(chip.x()).append("\" y=\"").append(chip.y() + BASELINE);
        out.append("\" text-anchor=\"middle\">").append(chip.label()).append("</text>");
    }

    @Override
    public void write(StringBuilder out, Box box) {
        List<Text> texts = box.texts();
        for (int i = 0; i < texts.size(); i++) {
            if (texts.get(i).role() != Text.Role.SAID) {
                meta(out, box, texts.get(i));
                continue;
            }
            int end = i + 1;
            while (end < texts.size() && texts.get(end).role() == Text.Role.SAID) end++;
            said(out, box, texts.subList(i, end));
            i = end - 1;
        }
    }

    private static void said(StringBuilder out, Box box, List<Text> lines) {
        boolean rightToLeft = box.rightToLeft();
        for (int i = 0; i < lines.size(); i++) {
            Text line = lines.get(i);
            if (i == 0 || rightToLeft) {
                out.append("<text class=\"said\"");
                if (rightToLeft) out.append(" direction=\"rtl\"");
                at(out, box, line).append('>');
            }
            if (!rightToLeft && lines.size() > 1) {
                Xml.number(out.append("<tspan x=\""), box.x() + line.x());
                if (i > 0)
                    Xml.number(
                            out.append("\" dy=\""), line.y() - lines.get(i - 1).y());
                out.append("\">");
            }
            Xml.escape(out, line.words());
            if (i == lines.size() - 1) out.append(' ');
            if (!rightToLeft && lines.size() > 1) out.append("</tspan>");
            if (rightToLeft || i == lines.size() - 1) out.append("</text>");
        }
    }

    private static void meta(StringBuilder out, Box box, Text text) {
        out.append("<text class=\"").append(style(text));
        if (text.end()) out.append("\" text-anchor=\"end");
        at(out.append('"'), box, text).append('>');
        Xml.escape(out, text.words()).append(" </text>");
    }

    @Override
    public void write(StringBuilder out, Plate.Line line) {
        plain(out, line);
    }

    static void plain(StringBuilder out, Plate.Line line) {
        out.append("<text class=\"").append(PlateSvg.style(line));
        if (line.stance() != null)
            out.append("\" data-stance=\"").append(line.stance().word());
        if (line.rightToLeft()) out.append("\" direction=\"rtl");
        Xml.number(out.append("\" font-size=\""), line.size());
        Xml.number(out.append("\" x=\""), line.x());
        Xml.number(out.append("\" y=\""), line.y());
        Xml.escape(out.append("\">"), line.words()).append(" </text>");
    }

    /** One line by itself. */
    static void line(StringBuilder out, Box box, Text text) {
        if (text.role() == Text.Role.SAID) said(out, box, List.of(text));
        else meta(out, box, text);
    }

    /** The classes of a text. */
    static String style(Text text) {
        return switch (text.role()) {
            case SAID -> "said";
            case WORD -> "meta word";
            case MARK -> "meta mark-" + text.mark().word();
            default -> "meta";
        };
    }

    private static StringBuilder at(StringBuilder out, Box box, Text text) {
        Xml.number(out.append(" x=\""), box.x() + text.x());
        Xml.number(out.append("\" y=\""), box.y() + text.y());
        return out.append('"');
    }
}
