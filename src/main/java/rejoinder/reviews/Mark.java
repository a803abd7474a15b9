package rejoinder.reviews;

/** What a reviewer sees at a glance about the structure of a map; the words stand in {@link ReviewMessages}. */
public enum Mark {
    UNSUPPORTED,
    NOT_A_CLAIM,
    UNCLEAR,
    OFF_TOPIC,
    DUPLICATE,
    SEVERAL_CLAIMS,
    BELONGS_ELSEWHERE,
    WRONG_SIDE,
    SOURCE_NEEDED,
    UNKIND,
    WELL_SEEN;

    /** Whether it asks the author to do something. */
    boolean asks() {
        return this != WELL_SEEN;
    }
}
