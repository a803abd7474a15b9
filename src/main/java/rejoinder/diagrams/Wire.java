package rejoinder.diagrams;

import rejoinder.maps.Stance;

/**
 * A line of a drawing, or the head of one.
 *
 * @param stance of the step that it belongs to; null for a trunk
 * @param reason the id of the step; for a trunk that of the claim from which it runs
 * @param xy the corners, x and y in turn; of a head its middle
 */
public record Wire(Kind kind, Stance stance, long reason, int... xy) {

    public enum Kind {
        /** From a claim along its replies. */
        TRUNK,
        /** From the trunk to a premise or to the bracket of several; of an undercut, from its premise to the struck step. */
        STEP,
        /** Along premises that take a step together. */
        BRACKET,
        /** What shows the stance: a triangle, a cross, or the stroke through the step that an undercut strikes. */
        HEAD
    }
}
