package rejoinder.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class VotesTest {

    @Test
    void without_a_vote_nothing_is_known() {
        assertThat(Votes.of()).matches(votes -> votes.estimate() == 0.5 && votes.spread() == 0);
    }

    @Test
    void one_vote_moves_a_quarter_of_what_three_half_votes_hold() {
        assertThat(Votes.of(4).estimate()).isEqualTo(2.5 / 4);
        assertThat(Votes.of(0).estimate()).isEqualTo(1.5 / 4);
        assertThat(Votes.of(4, 4, 3).estimate()).isCloseTo((1.5 + 2.75) / 6, within(1e-12));
    }

    @Test
    void the_spread_is_greatest_where_half_say_nothing_and_half_say_all() {
        assertThat(Votes.of(0, 4, 0, 4).spread()).isEqualTo(1);
        assertThat(Votes.of(3, 3, 3).spread()).isZero();
        assertThat(Votes.of(1, 3).spread()).isEqualTo(0.25);
    }

    @Test
    void a_vote_out_of_range_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Votes.of(5));
    }
}
