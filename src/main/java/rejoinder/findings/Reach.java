package rejoinder.findings;

/** How well a check can be made in the language of a map. */
public enum Reach {
    /** As it is meant. */
    WHOLE,
    /** By marks and length alone, as the grammar cannot be read. */
    PARTLY,
    /** Not at all, as it needs words that cannot be read. */
    NONE
}
