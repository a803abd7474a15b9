package rejoinder.type;

import java.text.Bidi;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Pieces of text as lines that are no wider than asked for. Lines break where the language lets them, and inside a word
 * only where it is wider than a whole line. Each line is put into the order in which it is seen, by the bidirectional
 * algorithm of Unicode (UAX 9); a paragraph that begins from right to left stands at the right.
 */
public final class Paragraph {

    private final List<Piece> pieces;
    private final int[] ends;
    private final String text;
    private final float width;
    private final Measure measure;
    private final Bidi directions;
    private final BreakIterator breaks;
    private final BreakIterator letters;
    private final List<Line> lines = new ArrayList<>();

    private Paragraph(List<Piece> pieces, float width, Locale language, Measure measure) {
        this.pieces = pieces;
        this.width = width;
        this.measure = measure;
        StringBuilder all = new StringBuilder();
        ends = new int[pieces.size()];
        for (int i = 0; i < ends.length; i++)
            ends[i] = all.append(pieces.get(i).text()).length();
        text = all.toString();
        directions = Bidi.requiresBidi(text.toCharArray(), 0, text.length())
                ? new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT)
                : null;
        breaks = BreakIterator.getLineInstance(language);
        breaks.setText(text);
        letters = BreakIterator.getCharacterInstance(language);
        letters.setText(text);
    }

    /** @param width in points, more than a few letters take */
    public static List<Line> lines(List<Piece> pieces, float width, Locale language, Measure measure) {
        Paragraph paragraph = new Paragraph(pieces, width, language, measure);
        paragraph.breakUp();
        return paragraph.lines;
    }

    private void breakUp() {
        int from = 0;
        float taken = 0;
        int at = 0;
        for (int next = breaks.next(); next != BreakIterator.DONE; next = breaks.next()) {
            float word = length(at, stripped(at, next));
            if (taken + word > width && at > from) {
                add(from, at);
                from = at;
                taken = 0;
            }
            if (word > width) {
                from = breakInside(from, stripped(at, next));
                taken = length(from, next);
            } else taken += length(at, next);
            at = next;
        }
        if (at > from) add(from, at);
    }

    /** Adds the full lines of a word that is too long for one, and says where the rest of it begins. */
    private int breakInside(int from, int to) {
        int start = from;
        float taken = 0;
        for (int at = from, next = letters.following(from);
                next <= to && next != BreakIterator.DONE;
                next = letters.next()) {
            float letter = length(at, next);
            if (taken + letter > width && at > start) {
                add(start, at);
                start = at;
                taken = 0;
            }
            taken += letter;
            at = next;
        }
        return start;
    }

    private int stripped(int from, int to) {
        int end = to;
        while (end > from && text.charAt(end - 1) == ' ') end--;
        return end;
    }

    private float length(int from, int to) {
        float length = 0;
        for (int i = 0, start = 0; i < ends.length; start = ends[i++]) {
            int first = Math.max(from, start);
            int last = Math.min(to, ends[i]);
            if (first < last)
                length +=
                        measure.width(text.substring(first, last), pieces.get(i).style());
        }
        return length;
    }

    private void add(int from, int to) {
        int end = stripped(from, to);
        if (end == from) return;
        List<Run> runs = new ArrayList<>();
        float x = 0;
        for (Way way : ways(from, end)) x = add(runs, x, way);
        if (directions != null && !directions.baseIsLeftToRight()) runs = moved(runs, width - x);
        float size = 0;
        for (Run run : runs) size = Math.max(size, run.piece().style().size());
        lines.add(new Line(runs, size));
    }

    private float add(List<Run> runs, float from, Way way) {
        float x = from;
        Piece piece = pieces.get(pieceAt(way.from));
        String typed = text.substring(way.from, way.to);
        for (Measure.Stretch stretch : measure.stretches(way.backwards ? reversed(typed) : typed, piece.style())) {
            String seen = stretch.text();
            String read = way.backwards ? Letters.typed(reversed(seen)) : stretch.font() == null ? seen : null;
            runs.add(new Run(piece, stretch.font(), seen, x, stretch.width(), read));
            x += stretch.width();
        }
        return x;
    }

    private int pieceAt(int at) {
        int piece = 0;
        while (ends[piece] <= at) piece++;
        return piece;
    }

    private static List<Run> moved(List<Run> runs, float by) {
        return runs.stream()
                .map(run -> new Run(run.piece(), run.font(), run.seen(), run.x() + by, run.width(), run.typed()))
                .toList();
    }

    /** A stretch of a line in one piece that is read in one direction. */
    private record Way(int from, int to, boolean backwards) {}

    private List<Way> ways(int from, int to) {
        if (directions == null) return pieceWise(new Way(from, to, false));
        Bidi line = directions.createLineBidi(from, to);
        int count = line.getRunCount();
        byte[] levels = new byte[count];
        Way[] ways = new Way[count];
        for (int i = 0; i < count; i++) {
            levels[i] = (byte) line.getRunLevel(i);
            ways[i] = new Way(from + line.getRunStart(i), from + line.getRunLimit(i), levels[i] % 2 == 1);
        }
        Bidi.reorderVisually(levels, 0, ways, 0, count);
        return pieceWise(ways);
    }

    /** Cut where one piece ends and the next begins, so that a stretch has one style. */
    private List<Way> pieceWise(Way... ways) {
        List<Way> cut = new ArrayList<>();
        for (Way way : ways) {
            List<Way> parts = new ArrayList<>();
            for (int at = way.from; at < way.to; ) {
                int end = Math.min(way.to, ends[pieceAt(at)]);
                parts.add(way.backwards ? 0 : parts.size(), new Way(at, end, way.backwards));
                at = end;
            }
            cut.addAll(parts);
        }
        return cut;
    }

    /** The letters from the last to the first, each before the marks that stand on it. */
    private static String reversed(String text) {
        StringBuilder reversed = new StringBuilder(text.length());
        int end = text.length();
        while (end > 0) {
            int from = end;
            do from = text.offsetByCodePoints(from, -1);
            while (from > 0 && Letters.isMark(text.codePointAt(from)));
            String cluster = text.substring(from, end);
            int first = cluster.codePointAt(0);
            reversed.appendCodePoint(Letters.mirrored(first)).append(cluster.substring(Character.charCount(first)));
            end = from;
        }
        return reversed.toString();
    }
}
