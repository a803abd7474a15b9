package rejoinder.type;

/**
 * The size of a page, in points of 1/72 inch.
 *
 * @param width from 3 to 14,400, which is as far as readers of PDF go
 */
public record Paper(float width, float height) {

    public static final float MILLIMETRE = 72 / 25.4f;
    public static final float MOST = 14_400;

    public static final Paper A4 = millimetres(210, 297);
    public static final Paper A3 = millimetres(297, 420);
    public static final Paper LETTER = new Paper(612, 792);

    public static Paper millimetres(float width, float height) {
        return new Paper(width * MILLIMETRE, height * MILLIMETRE);
    }

    /** The same lying on its side. */
    public Paper turned() {
        return new Paper(height, width);
    }
}
