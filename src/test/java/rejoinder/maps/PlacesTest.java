package rejoinder.maps;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlacesTest {

    final Rows rows = new Rows();
    final long nice = rows.thesis("Cats are nice.");
    final long soft = rows.because(nice, "They are soft.");
    final long claws = rows.but(soft, "They have CLAWS.");
    final long link = rows.link(claws, Stance.SUPPORT, nice);
    final Outline outline = rows.outline();

    @Test
    void a_claim_moves_anywhere_but_below_itself() {
        assertThat(ids(Places.toMove(outline, claim(soft), null))).containsExactly(nice);
        assertThat(ids(Places.toMove(outline, claim(claws), ""))).containsExactly(nice, soft);
    }

    @Test
    void a_link_stands_for_a_claim_proper_that_is_not_the_one_it_answers() {
        assertThat(ids(Places.toLink(outline, claim(claws), null))).containsExactly(nice, soft);
        assertThat(ids(Places.toLink(outline, claim(link), null))).containsExactly(soft, claws);
    }

    @Test
    void places_are_found_by_words_or_by_number() {
        assertThat(ids(Places.all(outline, " claws "))).containsExactly(claws);
        assertThat(ids(Places.all(outline, "1.1"))).containsExactly(soft);
        assertThat(ids(Places.all(outline, "ﬅ"))).isEmpty();
        assertThat(Places.all(outline, "dogs").claims()).isEmpty();
    }

    @Test
    void a_long_list_is_cut_and_says_by_how_much() {
        for (int i = 0; i < Places.MOST; i++) rows.because(nice, "Reason " + i);
        Places places = Places.all(rows.outline(), null);
        assertThat(places.claims()).hasSize(Places.MOST);
        assertThat(places.more()).isEqualTo(4);
    }

    private Outline.Claim claim(long id) {
        return outline.claim(id).get();
    }

    private static Iterable<Long> ids(Places places) {
        return places.claims().stream().map(Outline.Claim::id).toList();
    }
}
