package rejoinder.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class StandingsTest {

    final ArgumentGraphBuilder builder = new ArgumentGraphBuilder();

    double standing(int claim) {
        return Standings.of(builder.build()).of(claim).getAsDouble();
    }

    @Test
    void a_claim_with_no_reason_stands_at_its_base_score() {
        int thesis = builder.claim(0.7);
        for (Semantics semantics : Semantics.values())
            assertThat(Standings.of(builder.build(), semantics).of(thesis).getAsDouble())
                    .isCloseTo(0.7, within(1e-12));
    }

    @Test
    void two_reasons_and_an_objection_move_the_thesis_a_quarter_of_the_way_to_one() {
        int thesis = builder.claim();
        builder.reason(Stance.SUPPORT, thesis, 1, builder.claim());
        builder.reason(Stance.SUPPORT, thesis, 1, builder.claim());
        builder.reason(Stance.REBUT, thesis, 1, builder.claim());
        Explanation why = Explanation.of(Standings.of(builder.build()), thesis);
        assertThat(why).isEqualTo(new Explanation(2, 1, 0.5, 0.75, 0.5, 0.25, 1, 0.625));
    }

    @Test
    void a_chain_of_eight_bare_assertions_proves_little_unless_each_step_is_certain() {
        assertThat(chain(1)).isCloseTo(0.998, within(0.0005));
        assertThat(chain(ArgumentGraph.DEFAULT)).isCloseTo(0.667, within(0.0005));
    }

    private static double chain(double relevance) {
        ArgumentGraphBuilder chain = new ArgumentGraphBuilder();
        int below = chain.claim();
        for (int i = 0; i < 8; i++) {
            int claim = chain.claim();
            chain.reason(Stance.SUPPORT, claim, relevance, below);
            below = claim;
        }
        return Standings.of(chain.build()).of(below).getAsDouble();
    }

    @Test
    void ten_reasons_against_three_objections_outweigh_three_against_one() {
        assertThat(crowd(10, 3, 1)).isCloseTo(0.562, within(0.0005));
        assertThat(crowd(3, 1, 1)).isCloseTo(0.688, within(0.0005));
        assertThat(crowd(10, 3, ArgumentGraph.DEFAULT)).isCloseTo(0.683, within(0.0005));
        assertThat(crowd(3, 1, ArgumentGraph.DEFAULT)).isCloseTo(0.664, within(0.0005));
    }

    private static double crowd(int pros, int cons, double relevance) {
        ArgumentGraphBuilder crowd = new ArgumentGraphBuilder();
        int thesis = crowd.claim();
        for (int i = 0; i < pros; i++) crowd.reason(Stance.SUPPORT, thesis, relevance, crowd.claim());
        for (int i = 0; i < cons; i++) crowd.reason(Stance.REBUT, thesis, relevance, crowd.claim());
        return Standings.of(crowd.build()).of(thesis).getAsDouble();
    }

    @Test
    void an_undercut_weakens_the_step_and_leaves_the_premise_alone() {
        int thesis = builder.claim();
        int premise = builder.claim();
        int reason = builder.support(thesis, premise);
        builder.undercut(reason, builder.claim(1));
        Standings standings = Standings.of(builder.build());
        assertThat(standings.of(premise)).hasValue(0.5);
        assertThat(standings.weight(reason)).hasValue(0.25);
        assertThat(standings.contribution(reason)).hasValue(0.125);
        assertThat(standings.of(thesis)).hasValue(0.5625);
    }

    @Test
    void premises_that_work_together_are_as_strong_as_the_weakest_or_as_their_product() {
        int thesis = builder.claim();
        int reason = builder.reason(Stance.SUPPORT, thesis, 1, builder.claim(0.8), builder.claim(0.4));
        assertThat(Standings.of(builder.build()).contribution(reason)).hasValue(0.4);
        assertThat(Standings.of(builder.build(), Semantics.DF_QUAD, Conjunction.PRODUCT)
                        .contribution(reason)
                        .getAsDouble())
                .isCloseTo(0.32, within(1e-12));
    }

    @Test
    void a_premise_that_is_named_twice_counts_once() {
        int thesis = builder.claim();
        int premise = builder.claim();
        int reason = builder.support(thesis, premise, premise);
        assertThat(builder.build().premises(reason)).containsExactly(premise);
    }

    @Test
    void a_base_score_of_one_can_be_moved_by_mlp_in_the_panel_and_not_as_published() {
        int thesis = builder.claim(1);
        builder.reason(Stance.REBUT, thesis, 1, builder.claim(0.9));
        ArgumentGraph graph = builder.build();
        assertThat(Standings.of(graph, Semantics.MLP).of(thesis).getAsDouble()).isLessThan(0.99);
        assertThat(Standings.of(graph, Semantics.MLP_AS_PUBLISHED).of(thesis)).hasValue(1);
    }

    @Test
    void a_claim_is_robust_where_both_opinions_put_it_on_the_same_side() {
        int thesis = builder.claim();
        builder.reason(Stance.SUPPORT, thesis, 1, builder.claim(1));
        for (int i = 0; i < 4; i++) builder.reason(Stance.REBUT, thesis, 1, builder.claim(0.3));
        int other = builder.claim();
        builder.support(other, builder.claim());
        ArgumentGraph graph = builder.build();
        Standings first = Standings.of(graph);
        Standings second = Standings.of(graph, Semantics.QUADRATIC_ENERGY);
        assertThat(Agreement.on(thesis, first, second)).isEqualTo(Agreement.CONTESTED);
        assertThat(Agreement.on(other, first, second)).isEqualTo(Agreement.ROBUST);
    }

    @Test
    void what_does_not_fit_is_refused_in_plain_words() {
        int thesis = builder.claim();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.claim(1.5))
                .withMessage("The base score of claim 1 is 1.5, not in [0,1]");
        assertThatIllegalArgumentException().isThrownBy(() -> builder.claim(Double.NaN));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.reason(Stance.SUPPORT, thesis, -1, thesis))
                .withMessage("The relevance of reason 0 is -1.0, not in [0,1]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.support(thesis))
                .withMessage("No premise in reason 0");
        builder.undercut(7, builder.claim());
        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessage("Reason 0 bears on reason 7, which is not there");
    }

    @Test
    void a_reason_that_undercuts_itself_is_refused() {
        builder.undercut(0, builder.claim());
        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessage("Reason 0 undercuts itself");
    }
}
