package rejoinder.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalDouble;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CriticalStrengthsTest {

    @Property(tries = 300)
    void a_claim_put_at_its_critical_strength_brings_the_thesis_to_the_goal(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 30) int size,
            @ForAll Semantics semantics,
            @ForAll Conjunction conjunction) {
        check(Sketch.tree(new Random(seed), size, true).graph(), semantics, conjunction);
        check(Sketch.tree(new Random(seed), size, false).graph(), semantics, conjunction);
    }

    private static void check(ArgumentGraph graph, Semantics semantics, Conjunction conjunction) {
        Standings standings = Standings.of(graph, semantics, conjunction);
        CriticalStrengths critical = CriticalStrengths.of(standings, 0);
        for (int c = 0; c < graph.claims(); c++) {
            assertThat(critical.isOnSeveralPaths(c)).isFalse();
            OptionalDouble strength = critical.of(c);
            if (strength.isPresent())
                assertThat(put(standings, c, strength.getAsDouble())).isCloseTo(0.5, within(1e-9));
            else
                assertThat((put(standings, c, 0) - 0.5) * (put(standings, c, 1) - 0.5))
                        .isGreaterThanOrEqualTo(-1e-9);
        }
    }

    /** Where claim 0 stands with a claim held at a strength, whatever its reasons. */
    private static double put(Standings standings, int claim, double strength) {
        ArgumentGraph held = standings.graph();
        for (int reason : held.supports(claim)) held = held.withoutReason(reason);
        for (int reason : held.rebuttals(claim)) held = held.withoutReason(reason);
        Semantics semantics = standings.semantics();
        if (semantics == Semantics.MLP) semantics = Semantics.MLP_AS_PUBLISHED;
        return Standings.of(held.withBase(claim, strength), semantics, standings.conjunction())
                .of(0)
                .getAsDouble();
    }

    @Test
    void a_weak_reason_has_to_reach_what_the_objection_has() {
        ArgumentGraphBuilder builder = new ArgumentGraphBuilder();
        int thesis = builder.claim();
        int pro = builder.claim(0.25);
        builder.support(thesis, pro);
        builder.rebut(thesis, builder.claim());
        Standings standings = Standings.of(builder.build());
        assertThat(standings.of(thesis)).hasValue(0.4375);
        assertThat(CriticalStrengths.of(standings, thesis).of(pro)).hasValue(0.5);
    }

    @Test
    void a_premise_cannot_lift_its_reason_above_the_weakest_other_one() {
        ArgumentGraphBuilder builder = new ArgumentGraphBuilder();
        int thesis = builder.claim();
        int weak = builder.claim(0.1);
        int other = builder.claim(0.3);
        builder.reason(Stance.SUPPORT, thesis, 1, weak, other);
        builder.reason(Stance.REBUT, thesis, 1, builder.claim(0.25));
        CriticalStrengths critical = CriticalStrengths.of(Standings.of(builder.build()), thesis);
        assertThat(critical.of(weak).getAsDouble()).isCloseTo(0.25, within(1e-12));
        assertThat(critical.of(other)).isEmpty();
    }

    @Test
    void an_undercut_can_turn_the_thesis_as_well() {
        ArgumentGraphBuilder builder = new ArgumentGraphBuilder();
        int thesis = builder.claim();
        int reason = builder.reason(Stance.SUPPORT, thesis, 1, builder.claim(0.5));
        int undercut = builder.claim(0);
        builder.reason(Stance.UNDERCUT, reason, 1, undercut);
        builder.reason(Stance.REBUT, thesis, 1, builder.claim(0.25));
        CriticalStrengths critical = CriticalStrengths.of(Standings.of(builder.build()), thesis);
        assertThat(critical.of(undercut).getAsDouble()).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void a_claim_that_counts_on_two_paths_has_none() {
        ArgumentGraphBuilder builder = new ArgumentGraphBuilder();
        int thesis = builder.claim();
        int shared = builder.claim();
        int single = builder.claim();
        int between = builder.claim();
        builder.support(thesis, shared);
        builder.support(thesis, between);
        builder.support(between, shared);
        builder.reason(Stance.SUPPORT, thesis, 1, single);
        builder.reason(Stance.REBUT, thesis, 1, builder.claim(0.8));
        CriticalStrengths critical = CriticalStrengths.of(Standings.of(builder.build()), thesis);
        assertThat(critical.isOnSeveralPaths(shared)).isTrue();
        assertThat(critical.of(shared)).isEmpty();
        assertThat(critical.isOnSeveralPaths(single)).isFalse();
        assertThat(critical.of(single)).isPresent();
    }
}
