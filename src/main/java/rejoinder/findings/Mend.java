package rejoinder.findings;

/** What one could do about a finding, as an action on its first claim that a page can offer. */
public enum Mend {
    /** Change the words of the claim. */
    EDIT,
    /** Take the claim apart: keep one in the box, and put the other into a box of its own. */
    SPLIT,
    /** Add a claim that works together with the first one. */
    ADD_PREMISE,
    /** Answer the claim with a reason for it. */
    ADD_REASON,
    /** Answer the claim with a "but". */
    ADD_OBJECTION,
    /** Say where the claim comes from, or that anyone would grant it. */
    ADD_SOURCE,
    /** Tie the claim to other words of the text. */
    CHANGE_PASSAGE,
    /** Put the claim elsewhere. */
    MOVE,
    /** Take the claim out, or show the other one again in its place. */
    REMOVE,
    /** Put claims that belong together under one that sums them up. */
    GROUP,
    /** Nothing to mend. */
    NONE
}
