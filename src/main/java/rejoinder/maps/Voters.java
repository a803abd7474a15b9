package rejoinder.maps;

/** Who may vote in a map, of those who can read it. */
public enum Voters {
    NOBODY,
    /** Who may change the map. */
    EDITORS,
    /** Everybody who is signed in. */
    READERS
}
