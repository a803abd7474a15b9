package rejoinder.maps;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What became of a text, word by word. */
final class Wording {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("(?<=\\s)(?=\\S)");

    enum Fate {
        KEPT,
        ADDED,
        REMOVED
    }

    record Piece(Fate fate, String text) {

        public boolean isAdded() {
            return fate == Fate.ADDED;
        }

        public boolean isRemoved() {
            return fate == Fate.REMOVED;
        }
    }

    private Wording() {}

    /** Both texts as one, in which every run of words is kept, added or removed. */
    static List<Piece> between(String before, String after) {
        List<String> was = List.of(BETWEEN_WORDS.split(before));
        List<String> is = List.of(BETWEEN_WORDS.split(after));
        List<Piece> pieces = new ArrayList<>();
        for (AbstractDelta<String> delta : DiffUtils.diff(was, is, true).getDeltas()) {
            if (delta.getType() == DeltaType.EQUAL) {
                add(pieces, Fate.KEPT, delta.getTarget().getLines());
            } else {
                add(pieces, Fate.REMOVED, delta.getSource().getLines());
                add(pieces, Fate.ADDED, delta.getTarget().getLines());
            }
        }
        return pieces;
    }

    private static void add(List<Piece> pieces, Fate fate, List<String> words) {
        String text = String.join("", words);
        if (!text.isEmpty()) pieces.add(new Piece(fate, text));
    }
}
