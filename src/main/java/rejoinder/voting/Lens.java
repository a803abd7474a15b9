package rejoinder.voting;

import java.util.Locale;

/** Through whose votes one sees a map. */
public enum Lens {
    /** One's own alone. */
    MINE,
    /** Everybody's, where one has voted oneself. */
    CLASS,
    NONE;

    /** As an address has it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
