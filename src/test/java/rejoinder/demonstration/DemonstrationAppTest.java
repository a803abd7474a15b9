package rejoinder.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import rejoinder.Browsing;
import rejoinder.Visitor;
import rejoinder.courses.Course;
import rejoinder.courses.Enrolment;
import rejoinder.people.Door;
import rejoinder.people.Person;
import rejoinder.people.Viewer;

@QuarkusTest
class DemonstrationAppTest {

    @Inject
    Demonstration demonstration;

    @Test
    void six_students_are_at_different_points_of_one_assignment() throws Exception {
        demonstration.show();
        demonstration.show();
        Person teacher = QuarkusTransaction.requiringNew()
                .call(() -> Person.named(Demonstration.TEACHER).orElseThrow());
        List<Course> courses = QuarkusTransaction.requiringNew().call(() -> Course.of(Viewer.of(teacher)));
        assertThat(courses).hasSize(1);
        assertThat(QuarkusTransaction.requiringNew()
                        .call(() -> Enrolment.students(courses.get(0)).size()))
                .isEqualTo(Story.STUDENTS.size());

        // As if the teacher had chosen a password.
        QuarkusTransaction.requiringNew()
                .run(() -> Person.update("password.oneTime = false where id = ?1", teacher.id()));
        String session = QuarkusTransaction.requiringNew().call(() -> Door.signIn(teacher));
        Document course = Browsing.page(
                Visitor.with(session).get("/courses/" + courses.get(0).id()));
        String assignment =
                course.select("a:contains(Was it security?)").first().attr("href");
        Document progress = Browsing.page(Visitor.with(session).get(assignment));
        assertThat(progress.select("main").text()).contains(Story.LEO, Story.IDA);
    }
}
