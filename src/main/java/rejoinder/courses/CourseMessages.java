package rejoinder.courses;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages of courses. */
@MessageBundle("courses")
public interface CourseMessages {

    // ── one's courses ─────────────────────────────────────────────────────

    @Message("Courses")
    String courses();

    @Message("Your courses")
    String yourCourses();

    @Message("You are in no course yet.")
    String noCourses();

    @Message("Make a course")
    String makeCourse();

    @Message("Join a course")
    String joinCourse();

    @Message("You teach here")
    String youTeachHere();

    @Message("{count} {#if count == 1}student{#else}students{/if}")
    String studentCount(int count);

    @Message("ended")
    String ended();

    // ── a new one ─────────────────────────────────────────────────────────

    @Message("A new course")
    String newCourse();

    @Message("A name is enough. You can change everything later.")
    String newCourseWhat();

    @Message("Name of the course")
    String name();

    @Message("As your students know it: Ethics 9b, for example.")
    String nameHint();

    @Message("Time zone")
    String zone();

    @Message("Times when something is due are said in it.")
    String zoneHint();

    @Message("Something is missing or wrong")
    String formErrors();

    @Message("Type a name for the course.")
    String nameMissing();

    @Message("This is too long. Use {max} characters at most.")
    String tooLong(int max);

    @Message("Choose a time zone.")
    String zoneMissing();

    // ── notices ───────────────────────────────────────────────────────────

    @Message("Notices")
    String notices();

    @Message("You have no notices. When something of yours moves on, you are told here.")
    String noNotices();

    @Message("Mark all as seen")
    String seeAll();

    @Message("new")
    String isNew();

    @Message("You teach {course} now.")
    String youTeach(String course);

    @Message("You are in {course} again.")
    String youAreBack(String course);
}
