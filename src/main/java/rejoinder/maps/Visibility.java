package rejoinder.maps;

/** Who may read a map besides its owner, its editors and its readers. */
public enum Visibility {
    PRIVATE,
    LINK,
    PUBLIC
}
