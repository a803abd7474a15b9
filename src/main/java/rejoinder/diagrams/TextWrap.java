package rejoinder.diagrams;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sets a text in lines of at most some width.
 *
 * <p>Lines end where Unicode lets them (UAX 14, as {@link BreakIterator} knows it; after spaces, hyphens and dashes in
 * alphabets, between signs in Chinese), and a word that is wider than a line is broken between what readers take for
 * letters (grapheme clusters, UAX 29).
 */
final class TextWrap {

    /**
     * @param words of the line; a space where it ends belongs to it, and hangs over
     * @param width without that space, in the unit of the drawing
     */
    record Line(String words, double width) {}

    private static final Pattern CLUSTER = Pattern.compile("\\X");
    private static final int ALPHABETS = 0x0E00;

    private final FontMetrics metrics;
    private final double size;
    private final double width;
    private final String text;
    private final List<Line> lines = new ArrayList<>();
    private int start;
    private double filled;
    private double inked;

    private TextWrap(String text, FontMetrics metrics, double size, double width) {
        this.text = text;
        this.metrics = metrics;
        this.size = size;
        this.width = width / size;
    }

    /**
     * The lines, in order; an empty text has none.
     *
     * @param size of the font, in the unit of the width
     */
    static List<Line> lines(String text, FontMetrics metrics, double size, double width) {
        TextWrap wrap = new TextWrap(clean(text), metrics, size, width);
        wrap.fill();
        return wrap.lines;
    }

    /** As one line of characters that a drawing can hold: without controls and halves of characters. */
    static String clean(String text) {
        return isClean(text) ? text : cleaned(text);
    }

    /** As nearly all texts are, and seen in one pass: letters of alphabets with one space between words. */
    private static boolean isClean(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = c >= ' ' && c < 0x7F || c >= 0xA0 && c < 0x2028;
            if (!plain || c == ' ' && before == ' ') return false;
            before = c;
        }
        return before != ' ' || text.isEmpty();
    }

    private static String cleaned(String text) {
        StringBuilder clean = null;
        boolean space = true;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            boolean white = c == ' ' || c < ' ' || c == 0x85 || c == 0x2028 || c == 0x2029;
            boolean bad = c >= 0xD800 && c < 0xE000 || (c & 0xFFFE) == 0xFFFE || c >= 0x7F && c < 0xA0 && !white;
            if (clean == null && (bad || white && (space || c != ' ')))
                clean = new StringBuilder(text.length()).append(text, 0, i);
            if (clean != null && !(white && space)) clean.appendCodePoint(white ? ' ' : bad ? 0xFFFD : c);
            space = white;
            i += Character.charCount(c);
        }
        String kept = clean == null ? text : clean.toString();
        return kept.endsWith(" ") ? kept.substring(0, kept.length() - 1) : kept;
    }

    /** Whether a text runs from right to left: as its first letter does. */
    static boolean isRightToLeft(String text) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            switch (Character.getDirectionality(c)) {
                case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> {
                    return false;
                }
                case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> {
                    return true;
                }
                default -> i += Character.charCount(c);
            }
        }
        return false;
    }

    private void fill() {
        if (isAlphabetic()) {
            for (int from = 0, to; from < text.length(); from = to) {
                to = from + 1;
                while (to < text.length() && !breaksBefore(to)) to++;
                add(from, to);
            }
        } else {
            BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
            breaks.setText(text);
            for (int from = 0, to; (to = breaks.next()) != BreakIterator.DONE; from = to) add(from, to);
        }
        end(text.length());
    }

    /** True for what the plain rule below breaks well: scripts from Latin to those of India, and their punctuation. */
    private boolean isAlphabetic() {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ALPHABETS && (c < 0x1E00 || c >= 0x2070) && c != 0x20AC) return false;
        }
        return true;
    }

    private boolean breaksBefore(int at) {
        char before = text.charAt(at - 1);
        char after = text.charAt(at);
        if (before == ' ') return after != ' ';
        if (before == 0x2013 || before == 0x2014) return Character.isLetterOrDigit(after);
        return (before == '-' || before == 0x2010)
                && at > 1
                && Character.isLetterOrDigit(text.charAt(at - 2))
                && Character.isLetter(after);
    }

    /** Takes up a piece that is not to be broken; spaces at its end may hang over. */
    private void add(int from, int to) {
        int end = to;
        while (end > from && text.charAt(end - 1) == ' ') end--;
        double wide = metrics.width(text, from, end);
        if (filled + wide > width && from > start) end(from);
        if (wide > width) split(from, end);
        else filled += wide;
        inked = filled;
        if (end < to) filled += metrics.width(text, end, to);
    }

    private void split(int from, int to) {
        Matcher cluster = CLUSTER.matcher(text).region(from, to);
        while (cluster.find()) {
            double wide = metrics.width(text, cluster.start(), cluster.end());
            if (wide <= width) take(cluster.start(), wide);
            else
                for (int i = cluster.start(), c; i < cluster.end(); i += Character.charCount(c)) {
                    c = text.codePointAt(i);
                    take(i, metrics.width(text, i, i + Character.charCount(c)));
                }
        }
    }

    private void take(int from, double wide) {
        if (filled + wide > width && from > start) end(from);
        filled += wide;
        inked = filled;
    }

    private void end(int at) {
        if (at > start) lines.add(new Line(text.substring(start, at), inked * size));
        start = at;
        filled = 0;
        inked = 0;
    }
}
