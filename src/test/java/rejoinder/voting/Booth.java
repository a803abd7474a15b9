package rejoinder.voting;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.jsoup.nodes.Document;
import rejoinder.Browsing;
import rejoinder.World;
import rejoinder.World.Kind;
import rejoinder.courses.Course;
import rejoinder.maps.Act;
import rejoinder.maps.ArgumentMap;
import rejoinder.maps.Voters;

/** A map of a course in which all who learn there vote, and their browsers. */
final class Booth {

    final World world = World.make();
    final long map = world.ours().map();
    /** Who wrote most of the map. */
    final Browsing owner = Browsing.as(Kind.OWNER, world, map);

    final Browsing peer = Browsing.as(Kind.PEER, world, map);
    final Browsing mate = Browsing.as(Kind.STRANGER, world, map);
    final Browsing teacher = Browsing.as(Kind.TEACHER, world, map);

    Booth() {
        QuarkusTransaction.requiringNew()
                .run(() ->
                        Course.<Course>findById(world.course().id()).members().enrol(world.person(Kind.STRANGER)));
    }

    void convinced(Browsing who, long claim, int degree) {
        cast(who, claim, "claim", degree);
    }

    void matters(Browsing who, long claim, int degree) {
        cast(who, claim, "step", degree);
    }

    private static void cast(Browsing who, long claim, String about, int degree) {
        assertThat(who.send("/claims/" + claim + "/votes/" + about, "degree", "" + degree)
                        .statusCode())
                .isEqualTo(303);
    }

    void letVote(Voters voters) {
        QuarkusTransaction.requiringNew()
                .run(() -> ArgumentMap.<ArgumentMap>findById(map).letVote(Act.of(world.person(Kind.OWNER)), voters));
    }

    static Document claim(Browsing who, long claim) {
        return who.page("/claims/" + claim);
    }

    /** Where a claim stands, as the outline shows it to somebody. */
    static String standing(Browsing who, long claim, String query) {
        return who.page(query).select("#body-" + claim + " .standing > span").text();
    }

    static String standing(Browsing who, long claim) {
        return standing(who, claim, "");
    }

    static long rows() {
        return QuarkusTransaction.requiringNew().call(() -> Vote.count());
    }
}
