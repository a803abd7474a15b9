package rejoinder.standing;

/**
 * Whether a claim's standing depends on the semantics: the default, DF-QuAD, against the second opinion, quadratic
 * energy, both on the same contributions k(r).
 */
public enum Agreement {
    /** Both put the claim on the same side of 0.5, or both on 0.5. */
    ROBUST,
    /** They put it on different sides. */
    CONTESTED,
    /** One of them has no stable value. */
    UNKNOWN;

    private static final double NEAR = 1e-9;

    /** @param first and {@code second}: the standings of the same graph under the two semantics */
    public static Agreement on(int claim, Standings first, Standings second) {
        double one = first.strength(claim);
        double other = second.strength(claim);
        if (Double.isNaN(one) || Double.isNaN(other)) return UNKNOWN;
        return side(one) == side(other) ? ROBUST : CONTESTED;
    }

    private static double side(double strength) {
        return Math.abs(strength - 0.5) < NEAR ? 0 : Math.signum(strength - 0.5);
    }
}
