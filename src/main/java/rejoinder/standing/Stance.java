package rejoinder.standing;

/**
 * What a reason does to its target.
 *
 * <p>A support or a rebuttal bears on a claim; an undercut bears on another reason: it grants the premises and attacks
 * the step from them (Pollock, Defeasible Reasoning, 1987).
 */
public enum Stance {
    SUPPORT,
    REBUT,
    UNDERCUT;

    /** True for the two stances that speak against. */
    public boolean attacks() {
        return this != SUPPORT;
    }
}
