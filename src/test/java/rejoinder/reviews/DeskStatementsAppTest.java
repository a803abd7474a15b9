package rejoinder.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import rejoinder.Queries;
import rejoinder.Visitor;
import rejoinder.World;
import rejoinder.World.Kind;
import rejoinder.assignments.Assignment;
import rejoinder.assignments.Desk;
import rejoinder.assignments.Submission;
import rejoinder.courses.Course;
import rejoinder.people.Door;
import rejoinder.people.Person;
import rejoinder.people.Role;

/** How many statements the pages of a teacher cost, with those for the session; the size of the class does not count. */
@QuarkusTest
class DeskStatementsAppTest {

    World world = World.make();
    List<Person> students = new ArrayList<>();
    List<Submission> submissions = new ArrayList<>();
    Assignment assignment;

    @Test
    void the_pages_of_a_teacher_cost_the_same_whatever_the_size_of_the_class() {
        QuarkusTransaction.requiringNew().run(() -> {
            assignment = Desk.set(world.course(), world.person(Kind.TEACHER));
            handIn(3);
        });
        String few = costs(0, "few");
        QuarkusTransaction.requiringNew().run(() -> handIn(30));
        assertThat(costs(5, "many")).isEqualTo(few);
        assertThat(few)
                .isEqualTo(
                        """
                queue: 5
                table: 5
                desk: 6 at first, 4 again
                sheet: 3
                """);
        assertThat(teachers("/assignments/" + assignment.id())).isLessThanOrEqualTo(12);
    }

    @Test
    void a_map_with_remarks_costs_seven_at_most() {
        QuarkusTransaction.requiringNew().run(() -> {
            assignment = Desk.set(world.course(), world.person(Kind.TEACHER));
            handIn(1);
            Pencil.remark(submissions.get(0), world.person(Kind.TEACHER), claim(0), "Said");
        });
        QuarkusTransaction.requiringNew().run(() -> Pencil.giveBack(submissions.get(0), world.person(Kind.TEACHER)));
        String map = "/maps/" + map(0);
        String session = QuarkusTransaction.requiringNew().call(() -> Door.signIn(students.get(0)));
        assertThat(statements(session, map)).as("cold").isLessThanOrEqualTo(7);
        assertThat(statements(session, map)).as("warm").isEqualTo(3);
        assertThat(Visitor.with(session).get(map).asString()).contains("Said");
        assertThat(statements(session, map + "/claims/" + claim(0))).as("claim").isLessThanOrEqualTo(7);
        assertThat(statements(world.session(Kind.TEACHER), map)).as("teacher").isLessThanOrEqualTo(6);
    }

    private String costs(int one, String when) {
        String desk = "/submissions/" + submissions.get(one).id();
        QuarkusTransaction.requiringNew()
                .run(() -> Pencil.remark(submissions.get(one), world.person(Kind.TEACHER), claim(one), when));
        return "queue: " + teachers("/assignments/" + assignment.id() + "/queue") + "\n"
                + "table: " + teachers("/assignments/" + assignment.id() + "/table") + "\n"
                + "desk: " + teachers(desk + "/review") + " at first, " + teachers(desk + "/review") + " again\n"
                + "sheet: " + teachers(desk + "/sheet") + "\n";
    }

    private int teachers(String path) {
        return statements(world.session(Kind.TEACHER), path);
    }

    private static int statements(String session, String path) {
        return Queries.during(
                () -> assertThat(Visitor.with(session).get(path).statusCode()).isEqualTo(200));
    }

    private long claim(int of) {
        return QuarkusTransaction.joiningExisting()
                .call(() -> Submission.<Submission>findById(submissions.get(of).id())
                        .edition()
                        .outline()
                        .claims()
                        .get(1)
                        .id());
    }

    private long map(int of) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Submission.<Submission>findById(submissions.get(of).id())
                        .work()
                        .map()
                        .id());
    }

    private void handIn(int count) {
        for (int i = 0; i < count; i++) {
            Person student = Door.enrol("s" + world.course().id() + "-" + students.size(), Role.STUDENT);
            Course.<Course>findById(world.course().id()).members().enrol(student);
            students.add(student);
            submissions.add(Desk.handIn(assignment, student));
        }
    }
}
