package rejoinder.type;

/**
 * How letters look.
 *
 * @param size in points
 * @param rise by how many points they stand above the line, as the number of a note does
 */
public record Style(Face face, float size, Ink ink, float rise) {

    public Style(Face face, float size, Ink ink) {
        this(face, size, ink, 0);
    }
}
