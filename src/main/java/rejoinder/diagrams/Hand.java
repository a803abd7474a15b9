package rejoinder.diagrams;

/** How words come into an SVG: as text, or as curves. */
interface Hand {

    /** What stands in a box. */
    void write(StringBuilder out, Box box);

    /** What stands in a chip. */
    void write(StringBuilder out, Box.Chip chip);

    /** What stands around the drawing. */
    void write(StringBuilder out, Plate.Line line);
}
