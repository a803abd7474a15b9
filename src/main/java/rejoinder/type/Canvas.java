package rejoinder.type;

/** What one can draw on, be it a page or a picture: places run to the right and down from the upper left corner. */
public interface Canvas {

    /** Letters, whose size and widths count in the unit of the canvas. */
    void letters(Line line, float x, float baseline);

    /**
     * A line through places, x and y in turns.
     *
     * @param dash how long its strokes and gaps are in turns; none for a line that goes on
     */
    void stroke(Ink ink, float width, float[] dash, float... places);

    /** What lies between places, x and y in turns. */
    void fill(Ink ink, float... places);

    /** Does work that leaves ink only between places, x and y in turns. */
    void inside(float[] places, Runnable work);

    /** A box with round corners, filled and with a line around it. */
    void box(Box box, Ink fill, Ink ink, float width, float[] dash);

    /** @param radius of its corners */
    record Box(float x, float y, float width, float height, float radius) {}
}
