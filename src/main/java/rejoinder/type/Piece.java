package rejoinder.type;

/**
 * A stretch of text in one style.
 *
 * @param goal where it leads: a web address, or {@code #} and the name of a place in the same file; null for nowhere
 */
public record Piece(String text, Style style, String goal) {

    public Piece {
        text = Arabic.joined(Letters.line(text));
    }

    public Piece(String text, Style style) {
        this(text, style, null);
    }
}
