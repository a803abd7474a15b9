package rejoinder.diagrams;

/** Text within XML and HTML alike. */
final class Xml {

    private static final char MARKS = 0x2010;
    private static final char LAST_MARK = 0x2026;

    private Xml() {}

    /**
     * Safe between tags and in quoted attributes; what XML 1.0 cannot hold becomes U+FFFD. Quotation marks, dashes and dots
     * are written as references: one of them alone would make a builder of Latin letters take two bytes for each.
     */
    static StringBuilder escape(StringBuilder out, String text) {
        int plain = 0;
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c >= ' '
                    && c < 0xD800
                    && (c < MARKS || c > LAST_MARK)
                    && c != '&'
                    && c != '<'
                    && c != '>'
                    && c != '"'
                    && c != '\'') continue;
            if (plain < i) out.append(text, plain, i);
            plain = i + 1;
            if (c == '&') out.append("&amp;");
            else if (c == '<') out.append("&lt;");
            else if (c == '>') out.append("&gt;");
            else if (c == '"') out.append("&quot;");
            else if (c == '\'') out.append("&#39;");
            else if (c >= MARKS && c <= LAST_MARK)
                out.append("&#").append((int) c).append(';');
            else if (c < ' ' && c != '\t' && c != '\n' && c != '\r' || c >= 0xFFFE) out.append('\uFFFD');
            else if (Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                out.append(c).append(text.charAt(++i));
                plain = i + 1;
            } else out.append(Character.isSurrogate(c) ? '\uFFFD' : c);
        }
        return plain == 0 ? out.append(text) : out.append(text, plain, length);
    }

    /** A coordinate, to a tenth. */
    static StringBuilder number(StringBuilder out, double value) {
        long tenths = Math.round(value * 10);
        if (tenths < 0) out.append('-');
        out.append(Math.abs(tenths) / 10);
        if (tenths % 10 != 0) out.append('.').append(Math.abs(tenths) % 10);
        return out;
    }
}
