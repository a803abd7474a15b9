package rejoinder.maps;

/** Who may read a map besides its owner, its editors and its readers, and the teachers of its course. */
public enum Visibility {
    PRIVATE,
    COURSE,
    LINK,
    PUBLIC
}
