package rejoinder.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import rejoinder.maps.Content;
import rejoinder.maps.Outline;
import rejoinder.maps.Stance;
import rejoinder.voting.Item.About;

/** What votes say, and to whom; the numbers are computed by hand. */
class BallotsTest {

    private static final Offset<Double> EXACT = within(1e-12);
    private static final long ADA = 1;
    private static final long BEN = 2;
    private static final long CAL = 3;
    private static final long DEE = 4;

    private static final long THESIS = 10;
    private static final long REASON = 11;
    private static final long PARTNER = 12;
    private static final long LINK = 13;
    private static final Item ON_THESIS = new Item(About.CLAIM, THESIS);
    private static final Item ON_REASON = new Item(About.CLAIM, REASON);
    private static final Item ON_STEP = new Item(About.STEP, 101);
    private static final Item ON_LINKED_STEP = new Item(About.STEP, 102);

    /** Ada's thesis, because Ben's reason and Cal's partner together; Dee links Ben's reason below the partner. */
    private final Outline outline = Outline.of(
            new Outline.Head(1, 1, "A map", null, "en"),
            List.of(
                    row(THESIS, null, null, ADA),
                    row(REASON, 101L, null, BEN),
                    row(PARTNER, 101L, null, CAL),
                    row(LINK, 102L, REASON, DEE)),
            List.of(
                    new Outline.ReasonRow(101, THESIS, null, Stance.SUPPORT, "a"),
                    new Outline.ReasonRow(102, PARTNER, null, Stance.REBUT, "a")));

    private final List<Cast> votes = new ArrayList<>();

    @Test
    void votes_move_the_start_of_a_claim_from_one_half_towards_their_mean() {
        vote(BEN, ON_THESIS, 4);
        vote(CAL, ON_THESIS, 3);
        vote(DEE, ON_THESIS, 2);
        // (1.5 + 1 + 0.75 + 0.5) / 6
        assertThat(as(BEN).weights(Lens.CLASS).base(THESIS)).isCloseTo(0.625, EXACT);
        // (1.5 + 1) / 4
        assertThat(as(BEN).weights(Lens.MINE).base(THESIS)).isCloseTo(0.625, EXACT);
        // (1.5 + 0.5) / 4
        assertThat(as(DEE).weights(Lens.MINE).base(THESIS)).isCloseTo(0.5, EXACT);
        assertThat(as(BEN).weights(Lens.NONE).base(THESIS)).isEqualTo(0.5);
    }

    @Test
    void votes_on_a_step_say_how_much_it_carries() {
        vote(ADA, ON_STEP, 0);
        vote(DEE, ON_STEP, 1);
        // (1.5 + 0 + 0.25) / 5
        assertThat(as(ADA).weights(Lens.CLASS).relevance(101)).isCloseTo(0.35, EXACT);
        assertThat(as(ADA).weights(Lens.MINE).relevance(101)).isCloseTo(0.375, EXACT);
        assertThat(as(ADA).weights(Lens.CLASS).base(REASON)).isEqualTo(0.5);
    }

    @Test
    void a_tally_has_mean_and_spread() {
        vote(BEN, ON_THESIS, 0);
        vote(CAL, ON_THESIS, 4);
        vote(DEE, ON_THESIS, 4);
        Tally tally = as(BEN).tally(ON_THESIS).orElseThrow();
        assertThat(tally.counts()).containsExactly(1, 0, 0, 0, 2);
        assertThat(tally.mean()).isCloseTo(8 / 3.0, EXACT);
        // 4 · (2/3 − (2/3)²) = 8/9
        assertThat(tally.spreadFigure()).isCloseTo(8 / 9.0, EXACT);
        assertThat(tally.spread()).isEqualTo(Tally.Spread.DIFFER);
        // (1.5 + 2) / 6
        assertThat(tally.estimate()).isCloseTo(3.5 / 6, EXACT);
    }

    @Test
    void others_votes_are_hidden_until_ones_own_is_cast() {
        vote(CAL, ON_THESIS, 4);
        assertThat(as(BEN).tally(ON_THESIS)).isEmpty();
        assertThat(as(BEN).weights(Lens.CLASS)).isSameAs(Weights.NONE);
        assertThat(as(BEN).lenses()).containsExactly(Lens.NONE);
        vote(ADA, ON_LINKED_STEP, 4);
        vote(BEN, ON_THESIS, 1);
        assertThat(as(BEN).tally(ON_THESIS).orElseThrow().count()).isEqualTo(2);
        assertThat(as(BEN).weights(Lens.CLASS).relevances()).isEmpty();
        assertThat(as(BEN).lenses()).containsExactly(Lens.MINE, Lens.CLASS, Lens.NONE);
    }

    @Test
    void whoever_made_it_alone_has_no_vote_on_it_and_sees_those_of_others() {
        vote(ADA, ON_THESIS, 4);
        vote(BEN, ON_THESIS, 1);
        assertThat(as(ADA).mine(ON_THESIS)).isEmpty();
        assertThat(as(ADA).tally(ON_THESIS).orElseThrow().counts()).containsExactly(0, 1, 0, 0, 0);
        assertThat(as(ADA).lenses()).containsExactly(Lens.CLASS, Lens.NONE);
    }

    @Test
    void whoever_made_it_with_others_has_no_vote_on_it_and_sees_none() {
        vote(BEN, ON_STEP, 4);
        vote(CAL, ON_STEP, 4);
        vote(DEE, ON_STEP, 1);
        for (long author : new long[] {BEN, CAL}) {
            assertThat(as(author).mine(ON_STEP)).isEmpty();
            assertThat(as(author).tally(ON_STEP)).isEmpty();
        }
        assertThat(as(DEE).tally(ON_STEP).orElseThrow().counts()).containsExactly(0, 1, 0, 0, 0);
    }

    @Test
    void whoever_links_a_claim_makes_the_step_and_not_the_claim() {
        assertThat(ON_LINKED_STEP.authors(outline)).containsExactly(DEE);
        assertThat(Item.of(outline.claim(LINK).orElseThrow(), About.CLAIM)).contains(ON_REASON);
        assertThat(Item.of(outline.claim(LINK).orElseThrow(), About.STEP)).contains(ON_LINKED_STEP);
        assertThat(Item.of(outline.claim(THESIS).orElseThrow(), About.STEP)).isEmpty();
    }

    @Test
    void whoever_oversees_the_map_sees_all_votes() {
        vote(BEN, ON_THESIS, 4);
        Ballots all = new Ballots(outline, votes, 9L, true);
        assertThat(all.tally(ON_THESIS).orElseThrow().count()).isOne();
        assertThat(all.lenses()).containsExactly(Lens.CLASS, Lens.NONE);
        assertThat(all.lens("mine")).isEqualTo(Lens.CLASS);
        assertThat(all.lens("none")).isEqualTo(Lens.NONE);
    }

    @Test
    void what_is_deleted_has_no_votes() {
        vote(BEN, new Item(About.CLAIM, 99), 4);
        vote(BEN, new Item(About.STEP, 199), 4);
        assertThat(as(BEN).lenses()).containsExactly(Lens.NONE);
    }

    @Test
    void weights_that_say_the_same_are_told_from_others_by_their_state() {
        vote(BEN, ON_THESIS, 4);
        vote(CAL, ON_THESIS, 4);
        assertThat(as(BEN).weights(Lens.MINE).state())
                .isEqualTo(as(CAL).weights(Lens.MINE).state())
                .isNotEqualTo(as(BEN).weights(Lens.CLASS).state());
        assertThat(Weights.NONE.state()).isEmpty();
    }

    @Test
    void a_vote_knows_which_claims_it_was_cast_on() {
        Saying saying = ON_STEP.saying(outline);
        assertThat(saying.stored()).isEqualTo("10<11,12");
        assertThat(Saying.of("10<11,12")).isEqualTo(saying);
        assertThat(ON_THESIS.saying(outline).stored()).isEqualTo("<10");
        assertThat(Saying.of("<10")).isEqualTo(ON_THESIS.saying(outline));
        // The link stands for Ben's reason.
        assertThat(ON_LINKED_STEP.saying(outline).stored()).isEqualTo("12<11");
    }

    private Ballots as(long person) {
        return new Ballots(outline, votes, person, false);
    }

    private void vote(long person, Item item, int degree) {
        votes.add(new Cast(
                person,
                item,
                degree,
                1,
                item.isIn(outline) ? item.saying(outline).stored() : "<1"));
    }

    private static Outline.ClaimRow row(long id, Long step, Long original, long author) {
        return new Outline.ClaimRow(
                id,
                step,
                "a" + id,
                original,
                1,
                author,
                Instant.EPOCH,
                original == null ? Content.of("c") : Content.EMPTY);
    }
}
