package rejoinder.diagrams;

import java.util.List;

/** Writes the texts of a box: what the claim says as one text of several lines, unless it runs from right to left. */
final class Lettering {

    private Lettering() {}

    static void write(StringBuilder out, Box box) {
        List<Text> texts = box.texts();
        int mark = 0;
        for (int i = 0; i < texts.size(); i++) {
            Text text = texts.get(i);
            if (text.role() == Text.Role.SAID) {
                int end = i + 1;
                while (end < texts.size() && texts.get(end).role() == Text.Role.SAID) end++;
                said(out, box, texts.subList(i, end));
                i = end - 1;
            } else if (text.role() == Text.Role.MARK) {
                said(
                        out,
                        box,
                        text,
                        box.marks().get(Math.min(mark++, box.marks().size() - 1)));
            } else meta(out, box, text);
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
            if (i < lines.size() - 1) out.append(' ');
            if (!rightToLeft && lines.size() > 1) out.append("</tspan>");
            if (rightToLeft || i == lines.size() - 1) out.append("</text>");
        }
    }

    private static void meta(StringBuilder out, Box box, Text text) {
        out.append("<text class=\"meta");
        if (text.role() == Text.Role.WORD) out.append(" word");
        if (text.end()) out.append("\" text-anchor=\"end");
        out.append('"');
        at(out, box, text).append('>');
        Xml.escape(out, text.words()).append(" </text>");
    }

    private static void said(StringBuilder out, Box box, Text text, Marks.Mark mark) {
        out.append("<text class=\"meta mark-").append(mark.kind().word()).append('"');
        at(out, box, text).append('>');
        Xml.escape(out, text.words()).append(" </text>");
    }

    private static StringBuilder at(StringBuilder out, Box box, Text text) {
        Xml.number(out.append(" x=\""), box.x() + text.x());
        Xml.number(out.append("\" y=\""), box.y() + text.y());
        return out.append('"');
    }
}
