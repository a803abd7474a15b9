package rejoinder.diagrams;

import java.util.List;

/** Small words side by side, and on a line of their own where they would not fit. */
final class Row {

    private static final double SIZE = Captions.META;
    private static final double GAP = 6;
    private static final double GAP_OF_MARKS = 12;
    private static final double LEAD = 17;

    private final List<Text> texts;
    private final double left;
    private final double room;
    private double y;
    private double filled;

    Row(List<Text> texts, double left, double room, double y) {
        this.texts = texts;
        this.left = left;
        this.room = room;
        this.y = y;
    }

    /** The baseline of the last line. */
    double y() {
        return y;
    }

    void add(String words, Text.Role role) {
        add(words, role, null);
    }

    void add(String said, Text.Role role, Marks.Kind mark) {
        Face face = role == Text.Role.WORD ? Face.WORD : Face.QUIET;
        String words = TextWrap.clean(said);
        double wide = face.metrics().width(words, SIZE);
        if (wide > room) {
            for (TextWrap.Line line : TextWrap.lines(words, face.metrics(), SIZE, room)) {
                if (filled > 0) next();
                put(line.words(), role, mark, face, line.width());
            }
            return;
        }
        if (filled + gap(role) + wide > room && filled > 0) next();
        put(words, role, mark, face, wide);
    }

    private void put(String words, Text.Role role, Marks.Kind mark, Face face, double wide) {
        double x = filled == 0 ? 0 : filled + gap(role);
        texts.add(new Text(words, role, mark, face, SIZE, left + x, y, wide, false));
        filled = x + wide;
    }

    /** At the end of the line, and for the caller to put where it is to be read; null for no words. */
    Text end(String words) {
        if (words.isEmpty()) return null;
        double wide = Face.QUIET.metrics().width(words, SIZE);
        if (filled + GAP + wide > room) next();
        filled = room;
        return new Text(words, Text.Role.STANDING, null, Face.QUIET, SIZE, left + room, y, wide, true);
    }

    private static double gap(Text.Role role) {
        return role == Text.Role.MARK ? GAP_OF_MARKS : GAP;
    }

    private void next() {
        y += LEAD;
        filled = 0;
    }
}
