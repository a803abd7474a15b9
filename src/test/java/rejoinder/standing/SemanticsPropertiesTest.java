package rejoinder.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class SemanticsPropertiesTest {

    static final double NEAR = 1e-9;

    static double standing(ArgumentGraph graph, Semantics semantics, int claim) {
        return Standings.of(graph, semantics).of(claim).getAsDouble();
    }

    @Property(tries = 200)
    void every_standing_is_in_bounds_and_what_the_formulas_say(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int size, @ForAll Semantics semantics) {
        ArgumentGraph graph = Sketch.web(new Random(seed), size, false).graph();
        assertThat(graph.isCyclic()).isFalse();
        for (Conjunction conjunction : Conjunction.values())
            ByHand.check(Standings.of(graph, semantics, conjunction), true);
    }

    @Property(tries = 200)
    void where_claims_go_round_there_is_an_equilibrium_or_no_number(
            @ForAll long seed, @ForAll @IntRange(min = 2, max = 40) int size, @ForAll Semantics semantics) {
        ArgumentGraph graph = Sketch.web(new Random(seed), size, true).graph();
        ByHand.check(Standings.of(graph, semantics), false);
    }

    @Property(tries = 200)
    void reasons_and_objections_of_the_same_weights_leave_a_claim_where_it_was(
            @ForAll long seed, @ForAll @IntRange(min = 0, max = 8) int pairs, @ForAll Semantics semantics) {
        Random random = new Random(seed);
        ArgumentGraphBuilder builder = new ArgumentGraphBuilder();
        int thesis = builder.claim(0.05 + 0.9 * random.nextDouble());
        for (int i = 0; i < pairs; i++) {
            double base = random.nextDouble();
            double relevance = random.nextDouble();
            builder.reason(Stance.SUPPORT, thesis, relevance, builder.claim(base));
            builder.reason(Stance.REBUT, thesis, relevance, builder.claim(base));
        }
        ArgumentGraph graph = builder.build();
        assertThat(standing(graph, semantics, thesis)).isCloseTo(graph.base(thesis), within(NEAR));
    }

    @Property(tries = 200)
    void one_more_reason_never_lowers_a_claim_and_one_more_objection_never_raises_it(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 30) int size, @ForAll Semantics semantics) {
        Random random = new Random(seed);
        Sketch sketch = Sketch.web(random, size, false);
        double base = random.nextDouble();
        double relevance = random.nextDouble();
        double before = standing(sketch.graph(), semantics, 0);
        assertThat(standing(sketch.and(Stance.SUPPORT, 0, base, relevance).graph(), semantics, 0))
                .isGreaterThanOrEqualTo(before - NEAR);
        assertThat(standing(sketch.and(Stance.REBUT, 0, base, relevance).graph(), semantics, 0))
                .isLessThanOrEqualTo(before + NEAR);
    }

    @Property(tries = 200)
    void a_higher_base_score_never_lowers_the_claim_itself(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 30) int size, @ForAll Semantics semantics) {
        Random random = new Random(seed);
        ArgumentGraph graph = Sketch.web(random, size, false).graph();
        int claim = random.nextInt(graph.claims());
        double higher = graph.base(claim) + (1 - graph.base(claim)) * random.nextDouble();
        assertThat(standing(graph.withBase(claim, higher), semantics, claim))
                .isGreaterThanOrEqualTo(standing(graph, semantics, claim) - NEAR);
    }

    @Property(tries = 200)
    void pro_and_con_are_treated_alike(@ForAll long seed, @ForAll @IntRange(min = 1, max = 30) int size) {
        Sketch sketch = Sketch.tree(new Random(seed), size, true);
        for (Semantics semantics : List.of(Semantics.DF_QUAD, Semantics.QUADRATIC_ENERGY, Semantics.MLP))
            assertThat(standing(sketch.mirroredAt(0).graph(), semantics, 0))
                    .isCloseTo(1 - standing(sketch.graph(), semantics, 0), within(NEAR));
    }

    @Property(tries = 100)
    void the_order_of_reasons_and_premises_is_of_no_account(
            @ForAll long seed, @ForAll @IntRange(min = 2, max = 40) int size, @ForAll Semantics semantics) {
        Random random = new Random(seed);
        Sketch sketch = Sketch.web(random, size, seed % 2 == 0);
        List<Integer> order = sketch.order(random);
        Standings one = Standings.of(sketch.graph(), semantics);
        Standings other = Standings.of(sketch.in(order).graph(), semantics);
        Removals removals = Removals.of(one, 0);
        Removals otherRemovals = Removals.of(other, 0);
        Labelling labelling = Labelling.of(one.graph(), 0);
        Labelling otherLabelling = Labelling.of(other.graph(), 0);
        for (int c = 0; c < size; c++) {
            same(one.of(c), other.of(c));
            same(removals.without(c), otherRemovals.without(c));
            assertThat(otherLabelling.of(c)).isEqualTo(labelling.of(c));
        }
        if (one.of(0).isEmpty()) return;
        Waterfall otherFall = Waterfall.of(other, 0);
        for (Waterfall.Step step : Waterfall.of(one, 0).steps())
            assertThat(otherFall.steps())
                    .filteredOn(same -> same.reason() == order.indexOf(step.reason()))
                    .singleElement()
                    .satisfies(same -> assertThat(same.share()).isCloseTo(step.share(), within(NEAR)));
    }

    static void same(java.util.OptionalDouble one, java.util.OptionalDouble other) {
        assertThat(other.isPresent()).isEqualTo(one.isPresent());
        if (one.isPresent()) assertThat(other.getAsDouble()).isCloseTo(one.getAsDouble(), within(1e-7));
    }

    @Property(tries = 50)
    void a_what_if_leaves_the_graph_alone(@ForAll long seed, @ForAll @IntRange(min = 2, max = 30) int size) {
        Random random = new Random(seed);
        ArgumentGraph graph = Sketch.web(random, size, false).graph();
        Standings before = Standings.of(graph);
        int claim = random.nextInt(size);
        int reason = random.nextInt(graph.reasons());
        ArgumentGraph cut = graph.without(claim).withoutReason(reason);
        Standings.of(graph.withBase(claim, 1).withRelevance(reason, 0));
        assertThat(Standings.of(cut).of(claim)).isEmpty();
        assertThat(Standings.of(cut).contribution(reason)).isEmpty();
        assertThat(cut.claims()).isEqualTo(graph.claims());
        for (int undercut : graph.undercuts(reason))
            assertThat(cut.hasReason(undercut)).isFalse();
        Standings after = Standings.of(graph);
        for (int c = 0; c < size; c++) assertThat(after.of(c)).isEqualTo(before.of(c));
        assertThat(graph.hasClaim(claim) && graph.hasReason(reason)).isTrue();
        assertThat(Collections.max(List.of(graph.base(claim), graph.relevance(reason))))
                .isLessThan(1);
    }
}
