package rejoinder.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.function.DoubleFunction;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class GradientsTest {

    static final double STEP = 1e-6;

    @Property(tries = 200)
    void they_are_what_a_small_change_makes(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 30) int size, @ForAll Semantics semantics) {
        check(Sketch.web(new Random(seed), size, false).graph(), semantics, Conjunction.MINIMUM, false);
        check(Sketch.web(new Random(seed), size, false).graph(), semantics, Conjunction.PRODUCT, false);
    }

    @Property(tries = 200)
    void where_much_balances_and_ties_they_are_the_mean_of_both_sides(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 30) int size, @ForAll Semantics semantics) {
        check(Sketch.tree(new Random(seed), size, false).graph(), semantics, Conjunction.MINIMUM, true);
    }

    @Property(tries = 100)
    void on_a_cycle_they_are_those_of_the_equilibrium(
            @ForAll long seed, @ForAll @IntRange(min = 2, max = 15) int size, @ForAll Semantics semantics) {
        check(Sketch.web(new Random(seed), size, true).graph(), semantics, Conjunction.MINIMUM, false);
    }

    /** @param atKinks whether to look where the two sides differ as well */
    private static void check(ArgumentGraph graph, Semantics semantics, Conjunction conjunction, boolean atKinks) {
        Standings standings = Standings.of(graph, semantics, conjunction);
        if (standings.of(0).isEmpty()) return;
        Gradients gradients = Gradients.of(standings, 0);
        for (int c = 0; c < graph.claims(); c++) {
            int claim = c;
            compare(
                    standings,
                    graph.base(c),
                    score -> graph.withBase(claim, score),
                    gradients.ofBase(c).orElse(Double.NaN),
                    atKinks);
        }
        for (int r = 0; r < graph.reasons(); r++) {
            int reason = r;
            compare(
                    standings,
                    graph.relevance(r),
                    weight -> graph.withRelevance(reason, weight),
                    gradients.ofRelevance(r).orElse(Double.NaN),
                    atKinks);
        }
    }

    private static void compare(
            Standings standings, double at, DoubleFunction<ArgumentGraph> changed, double found, boolean atKinks) {
        double here = standings.of(0).getAsDouble();
        double higher = of(standings, changed.apply(at + STEP));
        double lower = of(standings, changed.apply(at - STEP));
        double growing = (higher - here) / STEP;
        double shrinking = (here - lower) / STEP;
        if (!atKinks && !(Math.abs(growing - shrinking) < 1e-3)) return;
        assertThat(found).isCloseTo((growing + shrinking) / 2, within(1e-3));
    }

    private static double of(Standings standings, ArgumentGraph graph) {
        return Standings.of(graph, standings.semantics(), standings.conjunction())
                .of(0)
                .orElse(Double.NaN);
    }

    @Test
    void where_reasons_balance_exactly_the_mean_of_both_sides_is_given() {
        ArgumentGraphBuilder builder = new ArgumentGraphBuilder();
        int thesis = builder.claim(0.3);
        int pro = builder.claim(0.6);
        builder.reason(Stance.SUPPORT, thesis, 1, pro);
        builder.reason(Stance.REBUT, thesis, 1, builder.claim(0.6));
        Gradients gradients = Gradients.of(Standings.of(builder.build()), thesis);
        assertThat(gradients.ofBase(pro).getAsDouble()).isCloseTo(0.5, within(1e-12));
    }

    /** Upwards one premise changes nothing; downwards the undercut yields, and the thesis rises from its balance. */
    @Test
    void an_undercut_turns_the_two_sides_round() {
        ArgumentGraphBuilder builder = new ArgumentGraphBuilder();
        int thesis = builder.claim(0.3);
        int reason = builder.reason(Stance.SUPPORT, thesis, 1, builder.claim(0.8));
        builder.reason(Stance.REBUT, thesis, 1, builder.claim(0.4));
        int premise = builder.claim();
        builder.reason(Stance.UNDERCUT, reason, 1, premise, builder.claim());
        assertThat(Gradients.of(Standings.of(builder.build()), thesis)
                        .ofBase(premise)
                        .getAsDouble())
                .isCloseTo(-0.7 * 0.8 / 2, within(1e-12));
    }

    @Test
    void one_reason_at_full_strength_hides_the_others() {
        ArgumentGraphBuilder builder = new ArgumentGraphBuilder();
        int thesis = builder.claim();
        int hidden = builder.claim();
        builder.reason(Stance.SUPPORT, thesis, 1, builder.claim(1));
        builder.reason(Stance.SUPPORT, thesis, 1, hidden);
        assertThat(Gradients.of(Standings.of(builder.build()), thesis).ofBase(hidden))
                .hasValue(0);
    }
}
