package rejoinder.exchange;

import java.util.HashMap;
import java.util.Map;

/**
 * What lies ahead in a text that is read from front to back. Each thing is looked for from where the last look for it
 * ended, so that all looks together take one walk through the text.
 */
final class Ahead {

    private record Found(int from, int at) {}

    private final String text;
    private final Map<String, Found> found = new HashMap<>();
    private Found lineBreak = new Found(0, -1);
    private Found lineTerminator = new Found(0, -1);
    private Found dataStop = new Found(0, -1);
    private int dataEnd = -1;

    Ahead(String text) {
        this.text = text;
    }

    /** The offset behind the next occurrence of a sign; -1 for none. */
    int after(String sign, int from) {
        return after(sign, from, sign);
    }

    /** @param use tells looks apart whose offsets do not grow together, so that each has a memory of its own */
    int after(String sign, int from, String use) {
        Found known = found.get(use);
        if (known == null || known.at < from) known = new Found(from, next(sign, from));
        else if (known.from > from) {
            int at = from;
            while (at < known.from && !text.startsWith(sign, at)) at++;
            known = new Found(from, at < known.from ? at : known.at);
        }
        found.put(use, known);
        return known.at == Integer.MAX_VALUE ? -1 : known.at + sign.length();
    }

    private int next(String sign, int from) {
        int at = text.indexOf(sign, from);
        return at < 0 ? Integer.MAX_VALUE : at;
    }

    /** The offset of the next LF or CR; the length of the text for none. */
    int lineBreak(int from) {
        if (lineBreak.from > from || lineBreak.at < from) {
            int at = from;
            while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') at++;
            lineBreak = new Found(from, at);
        }
        return lineBreak.at;
    }

    /** The same where the line and paragraph separators of Unicode count as well. */
    int lineTerminator(int from) {
        if (lineTerminator.from > from || lineTerminator.at < from) {
            int at = from;
            while (at < text.length() && !ArgdownLexer.isLineTerminator(text.charAt(at))) at++;
            lineTerminator = new Found(from, at);
        }
        return lineTerminator.at;
    }

    /**
     * The end of the data in braces that begin at an offset; -1 if none do. Data reach to the last brace that more
     * data cannot follow, ahead of a brace that text follows.
     */
    int data(int open) {
        if (text.charAt(open) != '{') return -1;
        if (dataStop.from > open || dataStop.at <= open) {
            int at = open + 1;
            while (at < text.length() && !stopsData(at)) at++;
            dataStop = new Found(open, at);
            dataEnd = Math.min(at, text.length() - 1);
            while (dataEnd > open && !closesData(dataEnd)) dataEnd--;
        }
        return dataEnd > open ? dataEnd + 1 : -1;
    }

    private boolean stopsData(int at) {
        char c = text.charAt(at);
        if (c == '}')
            return at + 2 < text.length()
                    && ArgdownLexer.isSpace(text.charAt(at + 1))
                    && text.charAt(at + 2) != ','
                    && text.charAt(at + 2) != '}';
        return c != '\n' && ArgdownLexer.isLineTerminator(c);
    }

    private boolean closesData(int at) {
        if (text.charAt(at) != '}') return false;
        int next = at + 1;
        while (next < text.length() && ArgdownLexer.isSpace(text.charAt(next))) next++;
        return next == text.length() || text.charAt(next) != ',' && text.charAt(next) != '}';
    }
}
