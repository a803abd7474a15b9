package rejoinder.maps;

/**
 * What a reason does to its target.
 *
 * <p>A support or a rebuttal bears on a claim. An undercut bears on another reason: it grants the premises and attacks
 * the step from them (Pollock, Defeasible Reasoning, 1987).
 */
public enum Stance {
    SUPPORT,
    REBUT,
    UNDERCUT;

    /** True for the two stances that speak against: a rebuttal attacks a claim, an undercut a step. */
    public boolean attacks() {
        return this != SUPPORT;
    }

    /** The name in lower case, as pages and files write it: {@code support}, {@code rebut}, {@code undercut}. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
