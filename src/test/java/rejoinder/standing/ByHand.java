package rejoinder.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** The formulas written down once more, to check a graph that is solved already, claim by claim. */
final class ByHand {

    private ByHand() {}

    static void check(Standings standings, boolean all) {
        ArgumentGraph graph = standings.graph();
        for (int r = 0; r < graph.reasons(); r++) {
            double m = standings.conjunction() == Conjunction.MINIMUM ? Double.POSITIVE_INFINITY : 1;
            for (int premise : graph.premises(r)) {
                double s = standings.of(premise).orElse(Double.NaN);
                m = standings.conjunction() == Conjunction.MINIMUM ? Math.min(m, s) : m * s;
            }
            double w = graph.relevance(r);
            for (int u : graph.undercuts(r)) w *= 1 - standings.contribution(u).orElse(Double.NaN);
            compare(standings.contribution(r), m * w, all);
        }
        for (int c = 0; c < graph.claims(); c++) {
            compare(standings.of(c), strength(standings, c), all);
        }
    }

    private static double strength(Standings standings, int claim) {
        ArgumentGraph graph = standings.graph();
        double tau = graph.base(claim);
        double p = 1;
        double q = 1;
        double e = 0;
        for (int r : graph.supports(claim)) {
            p *= 1 - standings.contribution(r).orElse(Double.NaN);
            e += standings.contribution(r).orElse(Double.NaN);
        }
        for (int r : graph.rebuttals(claim)) {
            q *= 1 - standings.contribution(r).orElse(Double.NaN);
            e -= standings.contribution(r).orElse(Double.NaN);
        }
        double h = e * e / (1 + e * e);
        return switch (standings.semantics()) {
            case DF_QUAD -> q > p ? tau + (q - p) * (1 - tau) : tau - (p - q) * tau;
            case QUADRATIC_ENERGY -> e > 0 ? tau + h * (1 - tau) : tau - h * tau;
            case EULER_BASED -> 1 - (1 - tau * tau) / (1 + tau * Math.exp(e));
            case MLP, MLP_AS_PUBLISHED -> 1 / (1 + Math.exp(-Math.log(tau / (1 - tau)) - e));
        };
    }

    private static void compare(java.util.OptionalDouble found, double byHand, boolean all) {
        if (all) assertThat(found).isPresent();
        assertThat(found.isPresent()).isEqualTo(!Double.isNaN(byHand));
        if (found.isEmpty()) return;
        assertThat(found.getAsDouble()).isBetween(0.0, 1.0).isCloseTo(byHand, within(1e-8));
    }
}
