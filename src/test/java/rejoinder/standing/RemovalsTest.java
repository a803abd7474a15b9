package rejoinder.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalInt;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RemovalsTest {

    @Property(tries = 200)
    void they_are_what_the_graph_without_the_part_gives(
            @ForAll long seed,
            @ForAll @IntRange(min = 2, max = 30) int size,
            @ForAll Semantics semantics,
            @ForAll Conjunction conjunction,
            @ForAll boolean cyclic) {
        ArgumentGraph graph = Sketch.web(new Random(seed), size, cyclic).graph();
        Standings standings = Standings.of(graph, semantics, conjunction);
        Removals removals = Removals.of(standings, 0);
        if (standings.of(0).isEmpty()) return;
        for (int c = 1; c < graph.claims(); c++)
            SemanticsPropertiesTest.same(
                    Standings.of(graph.without(c), semantics, conjunction).of(0), removals.without(c));
        for (int r = 0; r < graph.reasons(); r++)
            SemanticsPropertiesTest.same(
                    Standings.of(graph.withoutReason(r), semantics, conjunction).of(0), removals.withoutReason(r));
        assertThat(removals.without(0)).isEmpty();
    }

    @Test
    void the_most_important_claim_is_the_one_that_is_missed_most() {
        ArgumentGraphBuilder builder = new ArgumentGraphBuilder();
        int thesis = builder.claim();
        builder.support(thesis, builder.claim(0.4));
        int most = builder.claim(0.8);
        builder.rebut(thesis, most);
        Removals removals = Removals.of(Standings.of(builder.build()), thesis);
        Importance importance = Importance.of(removals);
        assertThat(importance.claim()).hasValue(most);
        assertThat(importance.without().getAsDouble()).isCloseTo(0.6, within(1e-12));
        assertThat(importance.onlyTogether()).isFalse();
        assertThat(removals.effect(most).getAsDouble()).isCloseTo(-0.2, within(1e-12));
    }

    @Test
    void two_certain_objections_matter_only_together() {
        ArgumentGraphBuilder builder = new ArgumentGraphBuilder();
        int thesis = builder.claim();
        builder.reason(Stance.REBUT, thesis, 1, builder.claim(1));
        builder.reason(Stance.REBUT, thesis, 1, builder.claim(1));
        Importance importance = Importance.of(Removals.of(Standings.of(builder.build()), thesis));
        assertThat(importance.claim()).isEqualTo(OptionalInt.empty());
        assertThat(importance.onlyTogether()).isTrue();
    }

    @Test
    void a_thesis_alone_depends_on_nothing() {
        ArgumentGraphBuilder builder = new ArgumentGraphBuilder();
        int thesis = builder.claim(0.8);
        Importance importance = Importance.of(Removals.of(Standings.of(builder.build()), thesis));
        assertThat(importance.claim()).isEmpty();
        assertThat(importance.onlyTogether()).isFalse();
    }
}
