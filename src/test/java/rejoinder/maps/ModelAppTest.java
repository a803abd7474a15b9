package rejoinder.maps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.ws.rs.NotFoundException;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rejoinder.people.Person;
import rejoinder.people.Role;
import rejoinder.people.Viewer;

@QuarkusTest
class ModelAppTest {

    Person lena;
    Person omar;
    long map;
    long thesis;

    @BeforeEach
    void aMapOfLenas() {
        lena = person("lena");
        omar = person("omar");
        ArgumentMap made = in(() -> {
            ArgumentMap map =
                    Opening.of(Act.of(lena)).claim("School", Content.of("School should start at nine."), "en");
            MapMember.admit(map, omar, true);
            return map;
        });
        map = made.id();
        thesis = outline().theses().get(0).id();
    }

    @Test
    void a_reply_is_numbered_below_the_claim_that_it_answers() {
        long because = reply(thesis, Stance.SUPPORT, "Teenagers need more sleep.");
        long but = reply(thesis, Stance.REBUT, "Buses would run late.");
        long since = reply(because, Stance.UNDERCUT, "Sleep can be had by going to bed earlier.");
        assertThat(drawn())
                .isEqualTo(
                        """
                1 School should start at nine.
                1.1 SUPPORT Teenagers need more sleep.
                1.1.1 UNDERCUT Sleep can be had by going to bed earlier.
                1.2 REBUT Buses would run late.""");
        assertThat(revision()).isEqualTo(4);
    }

    @Test
    void co_premises_share_a_step_and_can_be_parted_and_joined() {
        long sleep = reply(thesis, Stance.SUPPORT, "Teenagers need more sleep.");
        long later = in(() -> claim(lena, sleep)
                .together(act(lena), Content.of("A later start gives more sleep."))
                .id());
        long since = reply(sleep, Stance.UNDERCUT, "They would stay up longer.");
        assertThat(outline().claim(later).get().isCoPremise()).isTrue();
        assertThat(outline().claim(since).get().number()).isEqualTo("1.2.1");
        run(() -> Move.of(claim(lena, later)).part(act(lena)));
        assertThat(drawn())
                .isEqualTo(
                        """
                1 School should start at nine.
                1.1 SUPPORT Teenagers need more sleep.
                1.1.1 UNDERCUT They would stay up longer.
                1.2 SUPPORT A later start gives more sleep.""");
        run(() -> Move.of(claim(lena, sleep)).join(act(lena), claim(lena, later)));
        assertThat(drawn())
                .isEqualTo(
                        """
                1 School should start at nine.
                1.1 SUPPORT A later start gives more sleep.
                1.2 SUPPORT Teenagers need more sleep.
                1.2.1 UNDERCUT They would stay up longer.""");
        undo(lena);
        undo(lena);
        assertThat(outline().claim(since).get().number()).isEqualTo("1.2.1");
        assertThat(outline().claim(later).get().isCoPremise()).isTrue();
    }

    @Test
    void a_deleted_claim_takes_its_branch_along_and_brings_it_back() {
        long sleep = reply(thesis, Stance.SUPPORT, "Teenagers need more sleep.");
        reply(sleep, Stance.SUPPORT, "Studies say nine hours.");
        String before = drawn();
        run(() -> claim(lena, sleep).delete(act(lena)));
        assertThat(outline().size()).isEqualTo(1);
        run(() -> claim(lena, sleep).restore(act(lena)));
        assertThat(drawn()).isEqualTo(before);
        undo(lena);
        assertThat(outline().size()).isEqualTo(1);
    }

    @Test
    void the_one_thesis_of_a_map_without_a_question_stays() {
        refused(Refusal.Rule.THESIS_STAYS, () -> claim(lena, thesis).delete(act(lena)));
        long sleep = reply(thesis, Stance.SUPPORT, "Teenagers need more sleep.");
        refused(Refusal.Rule.ONE_THESIS_ONLY, () -> Move.of(claim(lena, sleep)).toTop(act(lena), null));
        refused(Refusal.Rule.ONE_THESIS_ONLY, () -> mapOf(lena).addThesis(act(lena), Content.of("Another.")));
        refused(Refusal.Rule.THESIS_HAS_NO_STEP, () -> claim(lena, thesis)
                .reply(act(lena), Stance.UNDERCUT, Content.of("So?")));
    }

    @Test
    void nothing_moves_below_itself() {
        long sleep = reply(thesis, Stance.SUPPORT, "Teenagers need more sleep.");
        long nine = reply(sleep, Stance.SUPPORT, "Studies say nine hours.");
        refused(Refusal.Rule.BELOW_ITSELF, () -> Move.of(claim(lena, sleep))
                .under(act(lena), claim(lena, nine), Stance.REBUT, null));
        refused(Refusal.Rule.BELOW_ITSELF, () -> Move.of(claim(lena, sleep))
                .under(act(lena), claim(lena, sleep), Stance.UNDERCUT, null));
        refused(Refusal.Rule.BELOW_ITSELF, () -> Move.of(claim(lena, sleep)).join(act(lena), claim(lena, nine)));
    }

    @Test
    void a_linked_claim_outlives_its_place() {
        long sleep = reply(thesis, Stance.SUPPORT, "Teenagers need more sleep.");
        reply(sleep, Stance.SUPPORT, "Studies say nine hours.");
        long buses = reply(thesis, Stance.REBUT, "Buses would run late.");
        long link = in(() -> claim(lena, buses)
                .link(act(lena), Stance.REBUT, claim(lena, sleep))
                .id());
        assertThat(outline().claim(link).get().text()).isEqualTo("Teenagers need more sleep.");
        run(() -> claim(lena, sleep).delete(act(lena)));
        assertThat(drawn())
                .isEqualTo(
                        """
                1 School should start at nine.
                1.1 REBUT Buses would run late.
                1.1.1 REBUT Teenagers need more sleep.
                1.1.1.1 SUPPORT Studies say nine hours.""");
        undo(lena);
        assertThat(outline().claim(link).get().isLink()).isTrue();
        assertThat(outline().claim(sleep).get().number()).isEqualTo("1.1");
    }

    @Test
    void an_edit_of_what_somebody_else_has_edited_is_a_conflict() {
        long base = outline().claim(thesis).get().revision();
        run(() -> claim(omar, thesis).edit(act(omar), Content.of("School should start at ten."), base));
        assertThatThrownBy(() -> run(
                        () -> claim(lena, thesis).edit(act(lena), Content.of("School should start at eight."), base)))
                .isInstanceOf(EditConflict.class);
        assertThat(drawn()).isEqualTo("1 School should start at ten.");
        refused(Refusal.Rule.NOTHING_TO_UNDO, () -> Undo.last(mapOf(lena), act(lena)));
    }

    @Test
    void undo_and_redo_go_back_and_forth_any_number_of_steps() {
        String start = drawn();
        long sleep = reply(thesis, Stance.SUPPORT, "Teenagers need more sleep.");
        run(() -> claim(lena, sleep).edit(act(lena), Content.of("Teenagers need much sleep."), revision()));
        run(() -> Move.of(claim(lena, sleep)).under(act(lena), claim(lena, thesis), Stance.REBUT, null));
        String end = drawn();
        undo(lena);
        undo(lena);
        undo(lena);
        assertThat(drawn()).isEqualTo(start);
        refused(Refusal.Rule.NOTHING_TO_UNDO, () -> Undo.last(mapOf(lena), act(lena)));
        for (int i = 0; i < 3; i++) run(() -> Undo.again(mapOf(lena), act(lena)));
        assertThat(drawn()).isEqualTo(end);
        refused(Refusal.Rule.NOTHING_TO_REDO, () -> Undo.again(mapOf(lena), act(lena)));
    }

    @Test
    void undo_is_refused_where_somebody_else_has_replied_or_edited() {
        long sleep = reply(thesis, Stance.SUPPORT, "Teenagers need more sleep.");
        long reply = in(() -> claim(omar, sleep)
                .reply(act(omar), Stance.REBUT, Content.of("Not all of them."))
                .id());
        refused(Refusal.Rule.REPLIED_BELOW, () -> Undo.last(mapOf(lena), act(lena)));
        run(() -> claim(omar, reply).delete(act(omar)));
        run(() -> claim(omar, sleep).edit(act(omar), Content.of("Teens need more sleep."), revision()));
        refused(Refusal.Rule.EDITED_SINCE, () -> Undo.last(mapOf(lena), act(lena)));
    }

    @Test
    void a_form_that_is_sent_twice_makes_one_claim() {
        Act twice = new Act(lena, UUID.randomUUID());
        run(() -> claim(lena, thesis).reply(twice, Stance.SUPPORT, Content.of("Once.")));
        assertThatThrownBy(() -> run(() -> claim(lena, thesis).reply(twice, Stance.SUPPORT, Content.of("Once."))))
                .isInstanceOf(AlreadyDone.class);
        assertThat(outline().size()).isEqualTo(2);
    }

    @Test
    void redaction_takes_a_text_out_of_claim_and_journal() {
        long sleep = reply(thesis, Stance.SUPPORT, "Lena's phone number is 0151.");
        run(() -> claim(lena, sleep).edit(act(lena), Content.of("Call 0151."), revision()));
        run(() -> claim(lena, sleep).redact(act(lena)));
        long found = in(() -> ChangeEntry.count("map.id = ?1 and state like '%0151%'", map));
        assertThat(found).isZero();
        assertThat(outline().claim(sleep).get().text()).isEmpty();
        refused(Refusal.Rule.REDACTED, () -> Undo.last(mapOf(lena), act(lena)));
    }

    @Test
    void who_may_take_a_text_out_is_decided_while_nobody_else_changes_the_map() throws Exception {
        long omars = in(() -> claim(omar, thesis)
                .reply(act(omar), Stance.SUPPORT, Content.of("Omar says so."))
                .id());
        ExecutorService lenas = Executors.newSingleThreadExecutor();
        Future<?> redacted = in(() -> {
            ArgumentMap mine = mapOf(lena);
            mine.sharing().pass(omar);
            ArgumentMap.flush();
            Future<?> meanwhile = lenas.submit(() ->
                    run(() -> Claim.redactableBy(Viewer.of(lena), map, omars).redact(act(lena))));
            // As long as it takes to come to the lock.
            Thread.sleep(500);
            return meanwhile;
        });
        lenas.shutdown();
        assertThatThrownBy(redacted::get).hasRootCauseInstanceOf(NotFoundException.class);
        assertThat(outline().claim(omars).get().text()).isEqualTo("Omar says so.");
    }

    @Test
    void a_copy_takes_the_mark_of_a_redacted_claim_along() {
        long sleep = reply(thesis, Stance.SUPPORT, "Lena's phone number is 0151.");
        run(() -> claim(lena, sleep).redact(act(lena)));
        ArgumentMap copy = in(() -> MapCopy.of(mapOf(lena)).whole(act(lena)));
        assertThat(in(() -> draw(ArgumentMap.<ArgumentMap>findById(copy.id()).outline())))
                .isEqualTo("1 School should start at nine.\n1.1 SUPPORT ");
    }

    @Test
    void a_paste_may_not_reach_below_the_deepest_level() {
        long deepest = in(() -> {
            Claim at = claim(lena, thesis);
            for (int i = 1; i < ArgumentMap.MAX_DEPTH; i++) at = at.reply(act(lena), Stance.SUPPORT, Content.of("So."));
            return at.id();
        });
        Outline two = in(() -> {
            ArgumentMap other = Opening.of(act(lena)).claim("Two levels", Content.of("Top."), "en");
            Claim one = Claim.theses(other).get(0).reply(act(lena), Stance.SUPPORT, Content.of("One."));
            one.reply(act(lena), Stance.SUPPORT, Content.of("Two."));
            return other.outline();
        });
        refused(Refusal.Rule.TOO_DEEP, () -> claim(lena, deepest).paste(act(lena), two));
        reply(deepest, Stance.SUPPORT, "The last level.");
        refused(Refusal.Rule.TOO_DEEP, () -> claim(lena, deepest).paste(act(lena), two));
    }

    @Test
    void the_journal_replayed_equals_the_map() {
        long sleep = reply(thesis, Stance.SUPPORT, "Teenagers need more sleep.");
        reply(sleep, Stance.REBUT, "Not all.");
        run(() -> Shift.of(claim(lena, sleep)).in(act(lena)));
        String was = in(() -> draw(mapOf(lena).outlineAt(2)));
        assertThat(was).isEqualTo("1 School should start at nine.\n1.1 SUPPORT Teenagers need more sleep.");
        assertThat(in(() -> draw(mapOf(lena).outlineAt(revision())))).isEqualTo(drawn());
    }

    @Test
    void a_copy_remembers_where_it_came_from_and_is_seen_by_its_maker_alone() {
        long sleep = reply(thesis, Stance.SUPPORT, "Teenagers need more sleep.");
        long buses = reply(thesis, Stance.REBUT, "Buses would run late.");
        run(() -> claim(lena, buses).link(act(lena), Stance.REBUT, claim(lena, sleep)));
        ArgumentMap copy = in(
                () -> MapCopy.of(ArgumentMap.readableBy(Viewer.of(omar), map)).whole(act(omar)));
        assertThat(in(() -> draw(ArgumentMap.<ArgumentMap>findById(copy.id()).outline())))
                .isEqualTo(drawn());
        assertThat(copy.provenance().map()).isEqualTo(map);
        assertThatThrownBy(() -> in(() -> ArgumentMap.readableBy(Viewer.of(lena), copy.id())))
                .isInstanceOf(jakarta.ws.rs.NotFoundException.class);
    }

    @Test
    void a_passage_is_found_again_in_a_new_version_or_marked_as_lost() {
        Source text = in(() ->
                Source.add(mapOf(lena), act(lena), "Report", null, "en", "Pupils sleep seven hours. They need nine."));
        Passage nine = new Passage(text.id(), 1, 26, 41, "They need nine.", false);
        run(() -> claim(lena, thesis)
                .edit(
                        act(lena),
                        Content.of("School should start at nine.").withPassages(java.util.List.of(nine)),
                        revision()));
        run(() -> Source.of(mapOf(lena), text.id())
                .revise(act(lena), "Report", null, "en", "First: they\nneed sleep. They  need nine. Yes."));
        Passage found = outline().claim(thesis).get().content().passages().get(0);
        assertThat(found.quote()).isEqualTo("They  need nine.");
        assertThat(found.version()).isEqualTo(2);
        run(() -> Source.of(mapOf(lena), text.id()).revise(act(lena), "Report", null, "en", "Nothing is left."));
        assertThat(outline().claim(thesis).get().content().passages().get(0).lost())
                .isTrue();
    }

    // ── the words of the story ────────────────────────────────────────────

    private Person person(String name) {
        return in(() -> {
            Person person = new Person(name + UUID.randomUUID().toString().substring(0, 8), name, Role.STUDENT);
            person.persist();
            return person;
        });
    }

    private long reply(long to, Stance stance, String text) {
        return in(
                () -> claim(lena, to).reply(act(lena), stance, Content.of(text)).id());
    }

    private void undo(Person person) {
        run(() -> Undo.last(mapOf(person), act(person)));
    }

    private Act act(Person person) {
        return Act.of(person);
    }

    private ArgumentMap mapOf(Person person) {
        return ArgumentMap.editableBy(Viewer.of(person), map);
    }

    private Claim claim(Person person, long id) {
        return Claim.editableBy(Viewer.of(person), map, id);
    }

    private Outline outline() {
        return in(() -> ArgumentMap.<ArgumentMap>findById(map).outline());
    }

    private long revision() {
        return outline().head().revision();
    }

    private String drawn() {
        return draw(outline());
    }

    private static String draw(Outline outline) {
        return outline.claims().stream()
                .map(c -> c.number() + " " + (c.stance() == null ? "" : c.stance() + " ") + c.text())
                .collect(Collectors.joining("\n"));
    }

    private void refused(Refusal.Rule rule, Runnable work) {
        String before = drawn();
        long at = revision();
        assertThatThrownBy(() -> run(work)).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.rule())
                .isEqualTo(rule));
        assertThat(drawn()).isEqualTo(before);
        assertThat(revision()).isEqualTo(at);
    }

    private static <T> T in(Callable<T> work) {
        return QuarkusTransaction.requiringNew().call(work);
    }

    private static void run(Runnable work) {
        QuarkusTransaction.requiringNew().run(work);
    }
}
