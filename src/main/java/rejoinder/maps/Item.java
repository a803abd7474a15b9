package rejoinder.maps;

/** What the journal keeps the states of: a claim, a reason, a source, or the map's own settings. */
interface Item {

    enum Type {
        CLAIM,
        REASON,
        SOURCE,
        MAP
    }

    Type type();

    Long id();

    /** Everything of the item that a change can set, as a record that JSON can carry. */
    Object state();
}
