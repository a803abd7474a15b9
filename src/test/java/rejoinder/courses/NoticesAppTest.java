package rejoinder.courses;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rejoinder.Browsing;
import rejoinder.Visitor;
import rejoinder.World;
import rejoinder.World.Kind;
import rejoinder.people.Person;

@QuarkusTest
class NoticesAppTest {

    World world;

    @BeforeEach
    void aWorld() {
        world = World.make();
        QuarkusTransaction.requiringNew().run(this::seeAllButTheFirst);
    }

    /** What packages above have told them is no news here. */
    private void seeAllButTheFirst() {
        List<Notice> all = Notice.allOf(world.person(Kind.PEER));
        all.subList(1, all.size()).forEach(Notice::see);
    }

    @Test
    void the_number_of_unseen_notices_stands_on_every_page_until_they_are_seen() {
        tell(Kind.PEER);
        assertThat(masthead("/")).isEqualTo("Notices (2)");
        assertThat(masthead("/notices")).isEqualTo("Notices (2)");
        Document page = page("/notices");
        assertThat(page.select(".notices li").first().text())
                .contains("You teach Tea now.")
                .contains("new");
        String newest = page.select("[name=until]").val();
        tell(Kind.PEER);
        post(Kind.PEER, "/notices/seen", Map.of("until", newest));
        assertThat(masthead("/")).isEqualTo("Notices (1)");
        String visit = page("/notices").select(".notices form").first().attr("action");
        Response there = post(Kind.PEER, visit, Map.of());
        assertThat(there.header("Location")).isEqualTo("/help");
        assertThat(masthead("/")).isEqualTo("Notices");
        post(Kind.PEER, visit, Map.of());
        assertThat(masthead("/")).isEqualTo("Notices");
    }

    @Test
    void somebody_elses_notice_is_neither_shown_nor_seen() {
        String visit = page("/notices").select(".notices form").first().attr("action");
        assertThat(post(Kind.OWNER, visit, Map.of()).statusCode()).isEqualTo(404);
        post(Kind.OWNER, "/notices/seen", Map.of("until", "999999999"));
        assertThat(masthead("/")).isEqualTo("Notices (1)");
    }

    @Test
    void a_page_of_a_map_is_sent_anew_once_somebody_was_told_something() {
        String map = "/maps/" + world.ours().map();
        String tag = get(Kind.PEER, map).header("ETag");
        assertThat(Visitor.with(world.session(Kind.PEER))
                        .header("If-None-Match", tag)
                        .get(map)
                        .statusCode())
                .isEqualTo(304);
        tell(Kind.PEER);
        Response anew = Visitor.with(world.session(Kind.PEER))
                .header("If-None-Match", tag)
                .get(map);
        assertThat(anew.statusCode()).isEqualTo(200);
        assertThat(anew.asString()).contains("Notices (2)");
    }

    @Test
    void saving_ones_name_does_not_bring_back_old_news() {
        tell(Kind.PEER);
        post(Kind.PEER, "/account", Map.of("fullName", "Pia"));
        assertThat(masthead("/")).isEqualTo("Notices (2)");
    }

    @Test
    void what_a_course_told_is_not_shown_to_whoever_was_taken_out() {
        String member =
                world.course().address() + "/members/" + world.person(Kind.PEER).id();
        post(Kind.TEACHER, member + "/removal", Map.of());
        assertThat(page("/notices").select(".notices button").eachText())
                .containsExactly("A teacher took you out of " + world.course().name() + ".");
        assertThat(masthead("/")).isEqualTo("Notices (1)");
    }

    @Test
    void whoever_joins_is_told_what_there_is_to_do_and_whoever_comes_back_is_not_told_of_what_they_have_begun() {
        String title = world.assignment().title();
        post(Kind.READER, "/join", Map.of("code", world.course().joinCode()));
        Document page = Browsing.page(get(Kind.READER, "/notices"));
        assertThat(page.select(".notices li").eachText()).anyMatch(said -> said.contains(title));
        assertThat(page.select(".masthead a[href=/notices]").text()).startsWith("Notices (");

        post(
                Kind.PEER,
                world.course().address() + "/members/" + world.person(Kind.PEER).id() + "/removal",
                Map.of());
        post(Kind.PEER, "/join", Map.of("code", world.course().joinCode()));
        assertThat(Notice.allOf(world.person(Kind.PEER)))
                .filteredOn(notice -> title.equals(notice.subject()))
                .hasSize(1);
    }

    private void tell(Kind who) {
        QuarkusTransaction.requiringNew()
                .run(() -> Notice.tell(
                        Person.findById(world.person(who).id()), null, CourseNotices.TEACHES, "Tea", "/help"));
    }

    private String masthead(String path) {
        return page(path).select(".masthead a[href=/notices]").text();
    }

    private Document page(String path) {
        return Browsing.page(get(Kind.PEER, path));
    }

    private Response get(Kind who, String path) {
        return Visitor.with(world.session(who)).get(path);
    }

    private Response post(Kind who, String path, Map<String, String> form) {
        return Visitor.with(world.session(who)).formParams(form).post(path);
    }
}
