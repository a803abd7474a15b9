package rejoinder.diagrams;

/** Where the replies of a claim stand: right of it, one below the other, or below it, side by side. */
public enum Orientation {
    ACROSS,
    DOWN
}
