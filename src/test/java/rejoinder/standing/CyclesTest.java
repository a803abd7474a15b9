package rejoinder.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CyclesTest {

    final ArgumentGraphBuilder builder = new ArgumentGraphBuilder();

    @Test
    void claims_that_support_each_other_in_a_circle_are_said_to() {
        int one = builder.claim();
        int other = builder.claim();
        int outside = builder.claim();
        builder.support(one, other);
        builder.support(other, one);
        builder.support(outside, one);
        ArgumentGraph graph = builder.build();
        assertThat(graph.isCircular(one)).isTrue();
        assertThat(graph.isCircular(other)).isTrue();
        assertThat(graph.isCircular(outside)).isFalse();
        assertThat(graph.without(other).isCyclic()).isFalse();
    }

    @Test
    void claims_that_attack_each_other_are_in_a_cycle_but_not_circular() {
        int one = builder.claim();
        int other = builder.claim();
        builder.reason(Stance.REBUT, one, 1, other);
        builder.reason(Stance.REBUT, other, 1, one);
        ArgumentGraph graph = builder.build();
        assertThat(graph.isCyclic()).isTrue();
        assertThat(graph.isCircular(one)).isFalse();
        assertThat(Standings.of(graph).of(one).getAsDouble()).isCloseTo(1 / 3.0, within(1e-9));
    }

    @Test
    void steps_that_undercut_each_other_find_a_balance() {
        builder.reason(Stance.UNDERCUT, 1, 1, builder.claim(1));
        builder.reason(Stance.UNDERCUT, 0, 1, builder.claim(1));
        Standings standings = Standings.of(builder.build());
        ByHand.check(standings, true);
        assertThat(standings.contribution(0).getAsDouble()).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void a_claim_whose_support_hangs_on_a_step_that_it_undercuts_finds_a_balance() {
        int thesis = builder.claim();
        int reason = builder.reason(Stance.SUPPORT, thesis, 1, builder.claim(1));
        builder.reason(Stance.UNDERCUT, reason, 1, thesis);
        Standings standings = Standings.of(builder.build());
        ByHand.check(standings, true);
        assertThat(standings.of(thesis).getAsDouble()).isCloseTo(2 / 3.0, within(1e-9));
    }

    /** A long cycle of steep steps turns for ever: no start and no pace brings it to rest. */
    @Test
    void what_never_comes_to_rest_has_no_number_and_neither_has_what_hangs_on_it() {
        int ring = 6;
        int copies = 10;
        int[][] claims = new int[ring][copies];
        for (int i = 0; i < ring; i++) for (int j = 0; j < copies; j++) claims[i][j] = builder.claim(i == 0 ? 1 : 0);
        for (int i = 0; i < ring; i++)
            for (int from : claims[i])
                for (int to : claims[(i + 1) % ring])
                    builder.reason(i == ring - 1 ? Stance.REBUT : Stance.SUPPORT, to, 1, from);
        int above = builder.claim();
        builder.support(above, claims[0][0]);
        int aside = builder.claim();
        ArgumentGraph graph = builder.build();
        Standings standings = Standings.of(graph);
        assertThat(standings.of(claims[0][0])).isEmpty();
        assertThat(standings.of(above)).isEmpty();
        assertThat(standings.of(aside)).hasValue(0.5);
        assertThat(Gradients.of(standings, above).ofBase(above)).isEmpty();
        assertThat(Agreement.on(above, standings, standings)).isEqualTo(Agreement.UNKNOWN);
    }
}
