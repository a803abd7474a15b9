package rejoinder.diagrams;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What lies on what in a drawing, found by looking into squares of the paper one by one. */
final class Survey {

    private static final int SQUARE = 400;

    /** A box, a chip or one straight stretch of a line. */
    private record Piece(String name, boolean solid, int left, int top, int right, int bottom) {

        boolean level() {
            return top == bottom;
        }
    }

    private final List<String> faults = new ArrayList<>();
    private final Map<Long, List<Piece>> squares = new HashMap<>();

    /** Boxes that overlap, lines that run into boxes, and lines that cross or cover each other; in words, none if all is well. */
    static List<String> faults(Layout layout) {
        Survey survey = new Survey();
        for (Box box : layout.boxes()) {
            String name = box.claim().number();
            survey.add(new Piece(name, true, box.x(), box.y(), box.x() + box.width(), box.y() + box.height()));
            if (box.chip() == null) continue;
            int left = box.chip().x() - box.chip().width() / 2;
            int top = box.chip().y() - Box.Chip.HEIGHT / 2;
            survey.add(
                    new Piece("chip " + name, true, left, top, left + box.chip().width(), top + Box.Chip.HEIGHT));
        }
        for (Wire wire : layout.wires()) {
            if (wire.kind() == Wire.Kind.HEAD) continue;
            int[] xy = wire.xy();
            for (int i = 2; i < xy.length; i += 2)
                survey.add(new Piece(
                        wire.kind() + " " + wire.reason(),
                        false,
                        Math.min(xy[i - 2], xy[i]),
                        Math.min(xy[i - 1], xy[i + 1]),
                        Math.max(xy[i - 2], xy[i]),
                        Math.max(xy[i - 1], xy[i + 1])));
        }
        survey.look(layout);
        return survey.faults;
    }

    private void add(Piece piece) {
        for (int x = piece.left / SQUARE; x <= piece.right / SQUARE; x++)
            for (int y = piece.top / SQUARE; y <= piece.bottom / SQUARE; y++)
                squares.computeIfAbsent((long) x << 32 | y, square -> new ArrayList<>())
                        .add(piece);
    }

    private void look(Layout layout) {
        Set<String> seen = new HashSet<>();
        for (List<Piece> square : squares.values()) {
            for (int i = 0; i < square.size(); i++) {
                Piece one = square.get(i);
                if (one.left < 0 || one.top < 0 || one.right > layout.width() || one.bottom > layout.height())
                    faults.add(one + " leaves the paper");
                for (int k = 0; k < i; k++)
                    if (clash(one, square.get(k)) && seen.add(one + " " + square.get(k)))
                        faults.add(one + " meets " + square.get(k));
            }
        }
    }

    private static boolean clash(Piece one, Piece other) {
        boolean across = one.left < other.right && other.left < one.right;
        boolean down = one.top < other.bottom && other.top < one.bottom;
        if (one.solid || other.solid) return across && down;
        if (one.level() == other.level()) {
            // They lie on one another where they share more than a point.
            return one.level() ? one.top == other.top && across : one.left == other.left && down;
        }
        Piece level = one.level() ? one : other;
        Piece upright = one.level() ? other : one;
        return level.left < upright.left
                && upright.left < level.right
                && upright.top < level.top
                && level.top < upright.bottom;
    }
}
