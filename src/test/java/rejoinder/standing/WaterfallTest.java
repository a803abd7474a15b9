package rejoinder.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class WaterfallTest {

    @Property(tries = 60)
    void its_steps_lead_from_the_base_score_to_the_standing(
            @ForAll long seed, @ForAll @IntRange(min = 0, max = 25) int reasons, @ForAll Semantics semantics) {
        Random random = new Random(seed);
        Standings standings = Standings.of(flat(random, reasons), semantics);
        Waterfall waterfall = Waterfall.of(standings, 0);
        double sum =
                waterfall.steps().stream().mapToDouble(Waterfall.Step::share).sum();
        assertThat(waterfall.base() + sum).isCloseTo(waterfall.standing(), within(1e-12));
        assertThat(waterfall.standing()).isEqualTo(standings.of(0).getAsDouble());
        assertThat(waterfall.steps())
                .hasSize(reasons)
                .allMatch(step -> standings.graph().stance(step.reason()) == Stance.SUPPORT
                        ? step.share() >= -1e-12
                        : step.share() <= 1e-12);
    }

    private static ArgumentGraph flat(Random random, int reasons) {
        ArgumentGraphBuilder builder = new ArgumentGraphBuilder();
        int thesis = builder.claim(random.nextDouble());
        for (int i = 0; i < reasons; i++)
            builder.reason(
                    random.nextBoolean() ? Stance.SUPPORT : Stance.REBUT,
                    thesis,
                    random.nextDouble(),
                    builder.claim(random.nextDouble()));
        return builder.build();
    }

    @Test
    void two_reasons_and_an_objection_have_the_shares_of_shapley() {
        ArgumentGraphBuilder builder = new ArgumentGraphBuilder();
        int thesis = builder.claim();
        builder.reason(Stance.SUPPORT, thesis, 1, builder.claim());
        builder.reason(Stance.SUPPORT, thesis, 1, builder.claim());
        builder.reason(Stance.REBUT, thesis, 1, builder.claim());
        double[] shares = Waterfall.of(Standings.of(builder.build()), thesis).steps().stream()
                .mapToDouble(Waterfall.Step::share)
                .toArray();
        assertThat(shares).containsExactly(new double[] {0.1875, 0.1875, -0.25}, within(1e-12));
    }

    @Test
    void many_reasons_that_are_alike_have_equal_shares() {
        ArgumentGraphBuilder builder = new ArgumentGraphBuilder();
        int thesis = builder.claim();
        for (int i = 0; i < 40; i++) builder.reason(Stance.SUPPORT, thesis, 0.1, builder.claim());
        assertThat(Waterfall.of(Standings.of(builder.build()), thesis).steps())
                .extracting(Waterfall.Step::share)
                .containsOnly(Waterfall.of(Standings.of(builder.build()), thesis)
                        .steps()
                        .get(0)
                        .share());
    }

    @Test
    void sampled_shares_come_near_to_the_exact_ones() {
        Random random = new Random(7);
        double[] contribution = random.doubles(12, 0, 0.5).toArray();
        boolean[] attacks = new boolean[12];
        for (int i = 0; i < 12; i++) attacks[i] = random.nextBoolean();
        Game game = new Branches(Semantics.DF_QUAD, 0.5, attacks, contribution);
        double[] exact = Shapley.exact(game);
        double[] sampled = Shapley.sampled(game);
        for (int i = 0; i < 12; i++) assertThat(sampled[i]).isCloseTo(exact[i], within(0.01));
    }
}
