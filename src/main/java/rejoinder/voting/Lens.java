package rejoinder.voting;

import java.util.Locale;
import java.util.stream.Stream;

/** Through whose votes one sees a map. */
public enum Lens {
    /** One's own alone. */
    MINE,
    /** Everybody's, where one has voted oneself. */
    CLASS,
    NONE;

    /** What an address ends with that asks for it; empty where nothing known is asked. */
    static String query(String word) {
        return Stream.of(values()).anyMatch(lens -> lens.word().equals(word)) ? "?votes=" + word : "";
    }

    /** As an address has it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
