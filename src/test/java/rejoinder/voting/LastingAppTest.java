package rejoinder.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static rejoinder.voting.Booth.claim;
import static rejoinder.voting.Booth.rows;
import static rejoinder.voting.Booth.standing;

import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rejoinder.Browsing;
import rejoinder.Debate;
import rejoinder.Visitor;
import rejoinder.World.Kind;
import rejoinder.maps.Voters;
import rejoinder.people.Door;

/** What becomes of votes when the map changes, and when people go. */
@QuarkusTest
class LastingAppTest {

    private static final String SAID = "Buses would run late.";

    Booth booth;
    Debate debate;
    Browsing owner;
    Browsing peer;
    long buses;

    @BeforeEach
    void aVote() {
        booth = new Booth();
        debate = booth.world.ours();
        owner = booth.owner;
        peer = booth.peer;
        buses = debate.buses();
        booth.convinced(peer, buses, 4);
        booth.matters(peer, buses, 3);
    }

    @Test
    void after_an_edit_a_vote_says_on_which_wording_it_was_cast() {
        assertThat(earlier(buses)).isEmpty();
        edit(buses, "Buses would be full.");
        assertThat(earlier(buses))
                .contains("It has changed since you voted. When you voted, it read: " + SAID)
                .contains("When you voted, 1.3 read: " + SAID);
        assertThat(claim(peer, buses).select("#vote-claim-4").hasAttr("checked"))
                .isTrue();
        peer.send("/claims/" + buses + "/votes/claim", "degree", "1", "keep", "4");
        assertThat(claim(peer, buses).select("#vote-claim-4").hasAttr("checked"))
                .isTrue();
        assertThat(earlier(buses)).doesNotContain("it read:").contains("1.3 read:");
    }

    @Test
    void an_edit_that_is_undone_leaves_the_wording_as_it_was() {
        edit(buses, "Buses would be full.");
        owner.send("/undo");
        assertThat(earlier(buses)).isEmpty();
    }

    @Test
    void an_edit_of_tags_is_none_of_the_wording() {
        owner.send("/claims/" + buses, "text", SAID, "tags", "traffic");
        assertThat(earlier(buses)).isEmpty();
    }

    @Test
    void a_vote_on_a_page_that_was_old_counts_for_what_that_page_said() {
        long seen = peer.revision();
        edit(debate.stayUp(), "They would read in bed.");
        peer.send("/claims/" + debate.stayUp() + "/votes/claim", "degree", "2", "revision", "" + seen);
        assertThat(earlier(debate.stayUp())).contains("When you voted, it read: They would stay up longer.");
    }

    @Test
    void an_edited_target_is_said_where_the_step_was_voted_on() {
        edit(debate.thesis(), "School should start at ten.");
        assertThat(earlier(buses))
                .isEqualTo(
                        "It has changed since you voted. When you voted, 1 read: School should start at nine. Vote again, or stay with your vote.");
    }

    @Test
    void votes_move_along_and_say_what_they_answered() {
        String before = standing(peer, buses, "?votes=mine");
        owner.send("/claims/" + buses + "/place", "as", "SUPPORT", "target", "" + debate.eight());
        Document page = claim(peer, buses);
        assertThat(page.select("#vote-claim-4, #vote-step-3").eachAttr("checked"))
                .hasSize(2);
        assertThat(earlier(buses)).contains("When you voted, it answered: School should start at nine.");
        assertThat(standing(peer, buses, "?votes=mine")).isEqualTo(before);
        owner.send("/undo");
        assertThat(earlier(buses)).isEmpty();
    }

    @Test
    void a_partner_that_joins_is_said() {
        owner.send("/claims/" + buses + "/replies", "kind", "TOGETHER", "text", "Pupils come by bus.");
        assertThat(earlier(buses)).contains("A claim has joined it since.");
        assertThat(claim(peer, buses).select("#vote-step-3").hasAttr("checked")).isTrue();
    }

    @Test
    void a_deleted_claim_has_no_votes_until_it_is_back() {
        String before = standing(peer, debate.thesis());
        owner.send("/claims/" + buses + "/deletion");
        assertThat(peer.page("").select(".sights a")).isEmpty();
        assertThat(rows()).isPositive();
        owner.send("/claims/" + buses + "/restoration");
        assertThat(standing(peer, debate.thesis())).isEqualTo(before);
        assertThat(claim(peer, buses).select("#vote-claim-4").hasAttr("checked"))
                .isTrue();
    }

    @Test
    void votes_are_kept_and_count_nowhere_while_nobody_votes() {
        String counted = standing(peer, debate.thesis());
        booth.letVote(Voters.NOBODY);
        assertThat(standing(peer, debate.thesis())).isNotEqualTo(counted);
        assertThat(claim(peer, buses).select(".votes")).isEmpty();
        booth.letVote(Voters.READERS);
        assertThat(standing(peer, debate.thesis())).isEqualTo(counted);
    }

    @Test
    void what_is_taken_out_for_good_is_gone_from_votes_too() {
        edit(buses, "Buses would be full.");
        assertThat(earlier(buses)).contains(SAID);
        assertThat(owner.send("/claims/" + buses + "/redaction").statusCode()).isEqualTo(303);
        assertThat(peer.get("/claims/" + buses).asString()).doesNotContain(SAID, "Buses would be full.");
        assertThat(data(Kind.PEER)).doesNotContain(SAID, "Buses would be full.").contains("\"degree\"");
        assertThat(peer.send("/claims/" + buses + "/votes/claim", "degree", "1").statusCode())
                .isEqualTo(422);
    }

    @Test
    void a_copy_of_the_map_has_no_votes() {
        long before = rows();
        String at = peer.send("/copies").header("Location");
        assertThat(rows()).isEqualTo(before);
        Browsing copy = Browsing.as(Kind.PEER, booth.world, Long.parseLong(at.replaceAll("\\D+", "")));
        assertThat(copy.page("/settings").select("#voters input[checked]").val())
                .isEqualTo("NOBODY");
    }

    @Test
    void a_member_takes_their_own_votes_away_and_nobody_elses() {
        booth.convinced(booth.mate, buses, 0);
        assertThat(data(Kind.PEER)).containsSubsequence("\"votes\"", "claim", SAID, "4", "step", SAID, "3");
        assertThat(data(Kind.PEER).split("\"degree\"")).hasSize(3);
        assertThat(data(Kind.STRANGER).split("\"degree\"")).hasSize(2);
        assertThat(data(Kind.OWNER)).doesNotContain("\"degree\"");
    }

    @Test
    void whoever_goes_takes_their_votes_along() {
        booth.convinced(booth.mate, buses, 0);
        long before = rows();
        assertThat(claim(booth.mate, buses).select(".vote").first().text()).contains("2 votes");
        assertThat(Visitor.with(booth.world.session(Kind.PEER))
                        .formParam("password", Door.PASSWORD)
                        .post("/account/deletion")
                        .statusCode())
                .isEqualTo(303);
        assertThat(rows()).isEqualTo(before - 2);
        assertThat(claim(booth.mate, buses).select(".vote").first().text()).contains("Yours is the only vote so far.");
    }

    @Test
    void a_map_that_goes_for_good_takes_its_votes_along() {
        long map = booth.world.debate().map();
        Browsing mine = Browsing.as(Kind.OWNER, booth.world, map);
        mine.send("/voters", "to", "READERS");
        booth.convinced(mine, booth.world.debate().eight(), 1);
        for (Kind member : new Kind[] {Kind.READER, Kind.EDITOR})
            mine.send("/members/" + booth.world.person(member).id() + "/removal");
        long before = rows();
        assertThat(Visitor.with(booth.world.session(Kind.OWNER))
                        .formParam("password", Door.PASSWORD)
                        .post("/account/deletion")
                        .statusCode())
                .isEqualTo(303);
        assertThat(rows()).isLessThan(before);
    }

    private void edit(long claim, String text) {
        assertThat(owner.send("/claims/" + claim, "text", text).statusCode()).isEqualTo(303);
    }

    private String earlier(long claim) {
        return claim(peer, claim).select(".earlier").text();
    }

    private String data(Kind who) {
        return Visitor.with(booth.world.session(who)).get("/account/data").asString();
    }
}
