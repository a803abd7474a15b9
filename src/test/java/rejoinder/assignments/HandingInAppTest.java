package rejoinder.assignments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rejoinder.World;
import rejoinder.World.Kind;
import rejoinder.courses.Course;
import rejoinder.courses.CourseEnded;
import rejoinder.courses.Notice;
import rejoinder.maps.Act;
import rejoinder.maps.ArgumentMap;
import rejoinder.maps.Claim;
import rejoinder.maps.Source;
import rejoinder.people.Person;
import rejoinder.people.Viewer;
import rejoinder.web.DiskGate;

/** The rules of setting, doing, handing in, withdrawing and giving back. */
@QuarkusTest
class HandingInAppTest {

    @Inject
    DiskGate gate;

    World world;
    Person student;
    Person peer;
    Person teacher;
    Assignment assignment;

    @BeforeEach
    void anAssignment() {
        world = World.make();
        student = world.person(Kind.OWNER);
        peer = world.person(Kind.PEER);
        teacher = world.person(Kind.TEACHER);
        assignment = write(() -> Desk.set(world.course(), teacher));
    }

    // ── beginning ─────────────────────────────────────────────────────────

    @Test
    void everybody_begins_from_the_same_and_goes_on_alone() {
        Work mine = write(() -> Desk.begin(assignment, student));
        Work theirs = write(() -> Desk.begin(assignment, peer));
        read(() -> {
            ArgumentMap map = Desk.map(mine);
            assertThat(map.id()).isNotEqualTo(theirs.map().id());
            assertThat(map.isOwnedBy(Viewer.of(student))).isTrue();
            assertThat(map.course().id()).isEqualTo(world.course().id());
            assertThat(Source.of(map)).extracting(Source::text).containsExactly(Desk.TEXT);
            Claim given = Claim.of(map, map.outline().theses().get(0).id());
            assertThat(given.content().text()).isEqualTo(Desk.GIVEN);
            assertThat(given.author().id()).isEqualTo(teacher.id());
            assertThat(given.copied().map()).isEqualTo(assignment.starter().id());
            assertThat(Written.byMap(found(assignment)).claims())
                    .containsOnly(
                            java.util.Map.entry(mine.map().id(), 1L),
                            java.util.Map.entry(theirs.map().id(), 1L));
            return null;
        });
    }

    @Test
    void beginning_twice_leads_to_the_same_map() {
        Work first = write(() -> Desk.begin(assignment, student));
        Work second = write(() -> Work.begin(found(assignment), student));
        assertThat(second.id()).isEqualTo(first.id());
    }

    @Test
    void a_class_works_together_on_one_map() {
        Assignment together = write(() -> Desk.set(world.course(), teacher, Assignment.Mode.TOGETHER, "What is fair?"));
        Work mine = write(() -> Desk.begin(together, student));
        Work theirs = write(() -> Work.begin(found(together), peer));
        assertThat(theirs.id()).isEqualTo(mine.id());
        for (Person one : List.of(student, peer, teacher))
            assertThat(read(() -> ArgumentMap.editableBy(
                                    Viewer.of(one), mine.map().id())
                            .owner()))
                    .isNull();
        for (Kind other : List.of(Kind.STRANGER, Kind.REMOVED, Kind.COLLEAGUE, Kind.ADMIN))
            refused(() -> ArgumentMap.readableBy(
                    Viewer.of(world.person(other)), mine.map().id()));
        Submission handedIn = write(() -> Desk.work(together, peer).handIn(peer));
        assertThat(read(() -> Submission.readableBy(Viewer.of(student), handedIn.id()))
                        .handIn()
                        .by()
                        .id())
                .isEqualTo(peer.id());
    }

    @Test
    void the_starter_is_seen_by_the_teachers_of_the_course_alone() {
        long starter = assignment.starter().id();
        read(() -> ArgumentMap.editableBy(Viewer.of(teacher), starter));
        for (Kind other : List.of(Kind.OWNER, Kind.PEER, Kind.STRANGER, Kind.REMOVED, Kind.COLLEAGUE, Kind.ADMIN))
            refused(() -> ArgumentMap.readableBy(Viewer.of(world.person(other)), starter));
    }

    // ── handing in ────────────────────────────────────────────────────────

    @Test
    void what_was_handed_in_last_counts() {
        Submission first = write(() -> Desk.handIn(assignment, student));
        assertThat(write(() -> Desk.work(assignment, student).handIn(student)).id())
                .isEqualTo(first.id());
        say("Buses would run late.");
        Submission second = write(() -> Desk.work(assignment, student).handIn(student));
        assertThat(second.number()).isEqualTo(2);
        assertThat(second.revision()).isGreaterThan(first.revision());
        assertThat(awaiting()).containsExactly(second.id());
        assertThat(read(() ->
                        ((Submission) Submission.findById(second.id())).before().map(Submission::id)))
                .contains(first.id());
    }

    @Test
    void what_is_withdrawn_was_not_handed_in_and_can_be_handed_in_again() {
        write(() -> Desk.handIn(assignment, student));
        say("Buses would run late.");
        Submission second = write(() -> Desk.work(assignment, student).handIn(student));
        write(() -> {
            Submission.handedInBy(Viewer.of(student), second.id()).withdraw(student);
            return null;
        });
        assertThat(awaiting()).isEmpty();
        refused(() -> Submission.readableBy(Viewer.of(teacher), second.id()));
        assertThat(read(() -> Submission.readableBy(Viewer.of(student), second.id()))
                        .fate()
                        .withdrawnBy()
                        .id())
                .isEqualTo(student.id());
        Submission third = write(() -> Desk.work(assignment, student).handIn(student));
        assertThat(third.number()).isEqualTo(3);
        assertThat(awaiting()).containsExactly(third.id());
    }

    @Test
    void after_the_date_it_is_late_or_too_late() {
        write(() -> Desk.begin(assignment, student));
        Desk.makeOverdue(assignment, false);
        declined(
                Declined.Rule.TOO_LATE,
                () -> write(() -> Desk.work(assignment, student).handIn(student)));
        Desk.makeOverdue(assignment, true);
        Submission late = write(() -> Desk.work(assignment, student).handIn(student));
        assertThat(late.isLate()).isTrue();
        declined(
                Declined.Rule.TOO_LATE_TO_WITHDRAW,
                () -> write(() -> {
                    Submission.handedInBy(Viewer.of(student), late.id()).withdraw(student);
                    return null;
                }));
        write(() -> Extension.give(found(assignment), student, Instant.now().plus(1, ChronoUnit.DAYS), teacher));
        assertThat(read(() -> (Submission) Submission.findById(late.id())).isLate())
                .isFalse();
    }

    @Test
    void an_extension_is_for_one_person() {
        write(() -> Desk.begin(assignment, student));
        write(() -> Desk.begin(assignment, peer));
        Desk.makeOverdue(assignment, false);
        write(() -> Extension.give(found(assignment), student, Instant.now().plus(1, ChronoUnit.DAYS), teacher));
        assertThat(write(() -> Desk.work(assignment, student).handIn(student)).isLate())
                .isFalse();
        declined(
                Declined.Rule.TOO_LATE,
                () -> write(() -> Desk.work(assignment, peer).handIn(peer)));
        assertThat(told(student)).contains(Telling.EXTENDED);
        assertThat(told(peer)).doesNotContain(Telling.EXTENDED);
        for (Kind other : List.of(Kind.STRANGER, Kind.REMOVED, Kind.TEACHER))
            refused(() -> Extension.give(found(assignment), world.person(other), Instant.now(), teacher));
    }

    @Test
    void what_comes_back_can_be_handed_in_again_at_any_time() {
        Submission first = write(() -> Desk.handIn(assignment, student));
        write(() -> {
            Submission.reviewableBy(Viewer.of(teacher), first.id()).giveBack(teacher);
            return null;
        });
        assertThat(told(student)).contains(Telling.RETURNED);
        assertThat(awaiting()).isEmpty();
        declined(
                Declined.Rule.NOTHING_NEW,
                () -> write(() -> Desk.work(assignment, student).handIn(student)));
        declined(
                Declined.Rule.RETURNED,
                () -> write(() -> {
                    Submission.handedInBy(Viewer.of(student), first.id()).withdraw(student);
                    return null;
                }));
        Desk.makeOverdue(assignment, false);
        say("Buses would run late.");
        Submission second = write(() -> Desk.work(assignment, student).handIn(student));
        assertThat(second.isLate()).isFalse();
        assertThat(awaiting()).containsExactly(second.id());
    }

    @Test
    void nothing_is_handed_in_of_an_empty_or_deleted_map() {
        Work work = write(() -> Desk.begin(assignment, student));
        write(() -> {
            Desk.map(work).delete();
            return null;
        });
        declined(
                Declined.Rule.MAP_DELETED,
                () -> write(() -> Desk.work(assignment, student).handIn(student)));
    }

    // ── at once ───────────────────────────────────────────────────────────

    @Test
    void a_class_that_begins_at_once_gets_one_map_and_the_newest_text() throws Exception {
        Assignment together = write(() -> Desk.set(world.course(), teacher, Assignment.Mode.TOGETHER, "At once"));
        Assignment each = write(() -> Desk.set(world.course(), teacher, Assignment.Mode.EACH, "Each at once"));
        List<Callable<Object>> all = new ArrayList<>();
        for (Person one : List.of(student, peer, student, peer)) {
            all.add(() -> Work.begin(found(together), one).handIn(one));
            all.add(() -> Work.begin(found(each), one).handIn(one));
        }
        for (Assignment one : List.of(together, each))
            all.add(() -> {
                ArgumentMap starter = ArgumentMap.editableBy(
                        Viewer.of(teacher), found(one).starter().id());
                Source.of(starter).get(0).revise(Act.of(teacher), "Report", null, "en", "The newest text.");
                return null;
            });
        ExecutorService threads = Executors.newFixedThreadPool(all.size());
        try {
            for (Future<Object> done : threads.invokeAll(all.stream()
                    .map(work -> (Callable<Object>) () -> gate.write(work))
                    .toList())) done.get();
        } finally {
            threads.shutdown();
        }
        read(() -> {
            assertThat(Work.of(found(together))).hasSize(1);
            assertThat(Work.of(found(each))).hasSize(2);
            for (Assignment one : List.of(together, each))
                for (Work work : Work.of(found(one)))
                    assertThat(Source.of(work.map())).extracting(Source::text).containsExactly("The newest text.");
            return null;
        });
    }

    // ── who may not ───────────────────────────────────────────────────────

    @Test
    void others_find_neither_assignment_nor_submission() {
        Submission submission = write(() -> Desk.handIn(assignment, student));
        for (Kind other : List.of(Kind.STRANGER, Kind.REMOVED, Kind.COLLEAGUE, Kind.ADMIN)) {
            Viewer viewer = Viewer.of(world.person(other));
            refused(() -> Assignment.readableBy(viewer, assignment.id()));
            refused(() -> Submission.readableBy(viewer, submission.id()));
        }
        refused(() -> Submission.readableBy(Viewer.of(peer), submission.id()));
        refused(() -> Submission.reviewableBy(Viewer.of(student), submission.id()));
        refused(() -> Submission.handedInBy(Viewer.of(teacher), submission.id()));
        refused(() -> Assignment.taughtBy(Viewer.of(student), assignment.id()));
        refused(() -> Assignment.doneBy(Viewer.of(teacher), assignment.id()));
        refused(() -> Submission.readableBy(Viewer.NOBODY, submission.id()));
    }

    @Test
    void who_was_taken_out_finds_it_again_when_they_come_back() {
        Submission submission = write(() -> Desk.handIn(assignment, student));
        write(() -> {
            ((Course) Course.findById(world.course().id())).members().remove(student, teacher);
            return null;
        });
        refused(() -> Submission.readableBy(Viewer.of(student), submission.id()));
        refused(() -> Assignment.readableBy(Viewer.of(student), assignment.id()));
        read(() -> ArgumentMap.editableBy(
                Viewer.of(student), submission.work().map().id()));
        assertThat(awaiting()).containsExactly(submission.id());
        write(() -> {
            ((Course) Course.findById(world.course().id())).members().takeBack(student);
            return null;
        });
        read(() -> Submission.readableBy(Viewer.of(student), submission.id()));
        assertThat(write(() -> Work.begin(found(assignment), student)).id())
                .isEqualTo(submission.work().id());
    }

    @Test
    void before_it_opens_only_teachers_find_it_and_nobody_is_told() {
        Instant tomorrow = Instant.now().plus(1, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
        Assignment later = write(() -> Assignment.set(
                Course.findById(world.course().id()),
                Act.of(teacher),
                new Terms("Later", "", tomorrow, null, false),
                Assignment.Mode.EACH,
                new Beginning(null, null, null, "en", null)));
        refused(() -> Assignment.readableBy(Viewer.of(student), later.id()));
        read(() -> Assignment.readableBy(Viewer.of(teacher), later.id()));
        assertThat(subjects(student)).doesNotContain("Later");
    }

    @Test
    void in_a_course_that_has_ended_nothing_changes() {
        Submission submission = write(() -> Desk.handIn(assignment, student));
        write(() -> {
            ((Course) Course.findById(world.course().id())).end();
            return null;
        });
        ended(() -> Desk.set(world.course(), teacher));
        ended(() -> Work.begin(found(assignment), peer));
        ended(() -> Desk.work(assignment, student).handIn(student));
        ended(() -> Extension.give(found(assignment), student, Instant.now(), teacher));
        ended(() -> {
            Submission.handedInBy(Viewer.of(student), submission.id()).withdraw(student);
            return null;
        });
        ended(() -> {
            Submission.reviewableBy(Viewer.of(teacher), submission.id()).giveBack(teacher);
            return null;
        });
        read(() -> Submission.readableBy(Viewer.of(student), submission.id()));
    }

    // ── the text ──────────────────────────────────────────────────────────

    @Test
    void a_new_version_of_the_text_reaches_every_map_and_says_what_is_lost() {
        Work mine = write(() -> Desk.begin(assignment, student));
        Work theirs = write(() -> Desk.begin(assignment, peer));
        write(() -> {
            Source text = Source.of(starter()).get(0);
            text.revise(Act.of(teacher), "Report", null, "en", "A preface.\n\n" + Desk.TEXT);
            return null;
        });
        for (Work work : List.of(mine, theirs))
            read(() -> {
                Source text = Source.of(Desk.map(work)).get(0);
                assertThat(text.text()).startsWith("A preface.");
                assertThat(passage(work).lost()).isFalse();
                assertThat(text.text().substring(passage(work).start())).startsWith("They need nine.");
                return null;
            });
        assertThat(told(student)).contains(Telling.TEXT_CHANGED);
        assertThat(told(teacher)).doesNotContain(Telling.WORDS_LOST);
        write(() -> {
            Source.of(starter()).get(0).revise(Act.of(teacher), "Report", null, "en", "Nothing is left.");
            Source.add(starter(), Act.of(teacher), "Another", null, "en", "Read this too.");
            return null;
        });
        assertThat(told(teacher)).contains(Telling.WORDS_LOST);
        assertThat(read(() -> Progress.of(found(assignment)).rows()))
                .filteredOn(row -> row.work() != null)
                .isNotEmpty()
                .allMatch(row -> row.lost() == 1);
        read(() -> {
            assertThat(passage(mine).lost()).isTrue();
            assertThat(Source.of(Desk.map(mine))).extracting(Source::title).containsExactly("Report", "Another");
            return null;
        });
        write(() -> {
            Source.of(starter()).get(1).remove(Act.of(teacher));
            return null;
        });
        assertThat(read(() -> Source.of(Desk.map(theirs)))).hasSize(1);
    }

    @Test
    void nobody_who_works_from_the_text_changes_it() {
        Work mine = write(() -> Desk.begin(assignment, student));
        long map = mine.map().id();
        long text = read(() -> Source.of(Desk.map(mine)).get(0).id());
        assertThatThrownBy(() -> read(() -> Source.editableBy(Viewer.of(student), map, text)))
                .isInstanceOf(NotFoundException.class);
        long own = write(() -> Source.add(Desk.map(mine), Act.of(student), "Mine", null, "en", "Found it.")
                .id());
        assertThat(read(() -> Source.editableBy(Viewer.of(student), map, own).title()))
                .isEqualTo("Mine");
    }

    private rejoinder.maps.Passage passage(Work work) {
        return Desk.map(work)
                .outline()
                .theses()
                .get(0)
                .children()
                .get(0)
                .content()
                .passages()
                .get(0);
    }

    private ArgumentMap starter() {
        return found(assignment).starter();
    }

    // ── helpers ───────────────────────────────────────────────────────────

    private void say(String text) {
        write(() -> {
            Desk.say(assignment, student, text);
            return null;
        });
    }

    private static Assignment found(Assignment assignment) {
        return Assignment.findById(assignment.id());
    }

    private List<Long> awaiting() {
        return read(() -> Submission.awaiting(found(assignment)).stream()
                .map(Submission::id)
                .toList());
    }

    private static List<String> told(Person person) {
        return read(() -> Notice.of(person, 50).stream().map(Notice::kind).toList());
    }

    private static List<String> subjects(Person person) {
        return read(() -> Notice.of(person, 50).stream().map(Notice::subject).toList());
    }

    private static <T> T write(Callable<T> work) {
        return QuarkusTransaction.requiringNew().call(work);
    }

    private static <T> T read(Callable<T> work) {
        return QuarkusTransaction.requiringNew().call(work);
    }

    private static void refused(Callable<?> work) {
        assertThatThrownBy(() -> write(work)).isInstanceOf(NotFoundException.class);
    }

    private static void ended(Callable<?> work) {
        assertThatThrownBy(() -> write(work)).isInstanceOf(CourseEnded.class);
    }

    private static void declined(Declined.Rule rule, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(Declined.class, declined -> assertThat(declined.rule())
                .isEqualTo(rule));
    }
}
