package rejoinder.documents;

import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import rejoinder.diagrams.Orientation;
import rejoinder.diagrams.View;
import rejoinder.maps.Outline;
import rejoinder.type.Paper;

/** How somebody wants the diagram, as the form sends it. */
public class DiagramWishes {

    static final int ALL = Integer.MAX_VALUE;

    @RestQuery
    Long from;

    @RestQuery
    String facing;

    @RestQuery
    String standing;

    @RestQuery
    String letters;

    @RestQuery
    String scale;

    @RestQuery
    String size;

    @RestQuery
    String paper;

    @RestQuery
    String lying;

    /** How many levels are shown, or any other words for all. */
    @RestQuery
    String levels;

    /** A form says "none" and then, where it is ticked, "on". */
    @RestQuery
    List<String> heading;

    @RestQuery
    String sources;

    View view(Outline outline) {
        View whole = from == null ? View.WHOLE : View.WHOLE.of(from);
        return whole.folding(View.levels(outline, levels(), from))
                .facing("down".equals(facing) ? Orientation.DOWN : Orientation.ACROSS);
    }

    /** How many levels are shown; {@link #ALL} for all. */
    int levels() {
        return levels != null && levels.matches("[1-9]") ? Integer.parseInt(levels) : ALL;
    }

    /** Whether the drawing has a heading and a legend. */
    boolean headed() {
        return heading == null || heading.isEmpty() || heading.contains("on");
    }

    boolean sources() {
        return sources != null;
    }

    boolean standing() {
        return standing != null;
    }

    /** Whether the letters of an SVG are text in fonts that it brings along, and not curves. */
    boolean asText() {
        return "text".equals(letters);
    }

    /** How many pixels of the picture one of the drawing is: 1 to 4; 0 for as many as there is room for, up to 2. */
    int pixels() {
        return scale != null && scale.matches("[1-4]") ? Integer.parseInt(scale) : 0;
    }

    /** How large it is on paper, beside its natural size: a quarter, a half, the same or twice. */
    float size() {
        return size == null
                ? 1
                : switch (size) {
                    case "quarter" -> 0.25f;
                    case "half" -> 0.5f;
                    case "double" -> 2;
                    default -> 1;
                };
    }

    /** The sheets over which it is tiled; null for one page as large as it needs. */
    Paper sheets() {
        Paper sheet = paper == null
                ? null
                : switch (paper) {
                    case "a4" -> Paper.A4;
                    case "a3" -> Paper.A3;
                    case "letter" -> Paper.LETTER;
                    default -> null;
                };
        return sheet != null && lying != null ? sheet.turned() : sheet;
    }
}
