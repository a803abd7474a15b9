package rejoinder.type;

import java.util.List;

/**
 * A line of a paragraph, ready to be set.
 *
 * @param size of its largest letters, in points
 */
public record Line(List<Run> runs, float size) {

    /** Where it begins, from the left end of the paragraph, in points. */
    public float start() {
        return runs.isEmpty() ? 0 : runs.get(0).x();
    }

    /** How far it reaches from the left end of the paragraph, in points. */
    public float end() {
        return runs.isEmpty()
                ? 0
                : runs.get(runs.size() - 1).x() + runs.get(runs.size() - 1).width();
    }
}
