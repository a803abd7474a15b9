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

    @Message("Your teacher has a code for you.")
    String askForCode();

    @Message("Make a course")
    String makeCourse();

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

    // ── a course ──────────────────────────────────────────────────────────

    @Message("This course ended on {day}. Everything can be read, and nothing changed.")
    String endedOn(String day);

    @Message("Students")
    String students();

    @Message("Nobody has joined yet. Show your class the code below, or paste a list of names.")
    String noStudents();

    @Message("Add students by name")
    String addNames();

    @Message("Name")
    String shownName();

    @Message("Signs in as")
    String signsInAs();

    @Message("Since")
    String since();

    @Message("not signed in yet")
    String waiting();

    @Message("New password")
    String newPassword();

    @Message("Take out")
    String takeOut();

    @Message("of {name}")
    String of(String name);

    @Message("New slips for all who have not signed in yet")
    String newSlips();

    @Message("Were here")
    String former();

    @Message("Their work is kept. They find it again when you take them back.")
    String formerWhat();

    @Message("until {day}")
    String until(String day);

    @Message("Take back")
    String takeBack();

    @Message("How to join")
    String howToJoin();

    @Message("At {address} one types this code:")
    String codeWhat(String address);

    @Message("Or one opens this link:")
    String linkWhat();

    @Message("Or one points a camera here.")
    String qrWhat();

    @Message("The link to join, as a square for a camera")
    String qrLabel();

    @Message("Replace the code")
    String renewCode();

    @Message("The code and the link are new. The old ones open nothing any more.")
    String codeRenewed();

    @Message("Teachers")
    String teachers();

    @Message("Name, teachers, end of the course")
    String toSettings();

    @Message("The course")
    String theCourse();

    @Message("Nothing to do here yet. What your teacher sets will stand here.")
    String nothingYet();

    @Message("Leave the course")
    String leave();

    @Message("Your work is kept. With the code you can come back.")
    String leaveWhat();

    @Message("You left {course}.")
    String youLeft(String course);

    @Message("{name} is not in the course any more.")
    String takenOut(String name);

    @Message("{name} is in the course again.")
    String takenBack(String name);

    @Message("This course has ended, so nothing was changed. A teacher can open it again.")
    String hasEnded();

    @Message("A course needs a teacher. Let somebody else teach it first.")
    String lastTeacher();

    // ── its settings ──────────────────────────────────────────────────────

    @Message("Settings of the course")
    String settings();

    @Message("Back to the course")
    String back();

    @Message("Name and time")
    String nameAndTime();

    @Message("Save")
    String save();

    @Message("Saved.")
    String saved();

    @Message("Sign-in name of another teacher")
    String teacherName();

    @Message("They can do here whatever you can.")
    String teacherHint();

    @Message("Let them teach here")
    String appoint();

    @Message("No teacher signs in with this name.")
    String noSuchTeacher();

    @Message("{name} teaches here now.")
    String teachesNow(String name);

    @Message("End")
    String end();

    @Message("Once it has ended, everything can still be read, and nothing changed. You can open it again.")
    String endWhat();

    @Message("End the course")
    String endCourse();

    @Message("Open the course again")
    String reopen();

    @Message("The course has ended.")
    String nowEnded();

    @Message("The course goes on.")
    String nowOpen();

    // ── names become accounts ─────────────────────────────────────────────

    @Message("Students by name")
    String names();

    @Message(
            "For students without an account. Each name gets one, with a password that works once, on a slip that you can print and cut out.")
    String namesWhat();

    @Message("Names")
    String nameList();

    @Message("One on a line, up to {most}. “Berg, Lena” becomes “Lena Berg”.")
    String nameListHint(int most);

    @Message("Make accounts and slips")
    String makeSlips();

    @Message("Paste or type at least one name.")
    String namesMissing();

    @Message("These are more than {most} names. Paste them in parts.")
    String namesTooMany(int most);

    @Message("“{name} …” is too long for a name. Is each name on a line of its own?")
    String nameTooLong(String name);

    @Message("Slips for {course}")
    String slipsFor(String course);

    @Message("Print this page now, and cut it along the lines. The passwords are shown only once.")
    String slipsWhat();

    @Message("No slip was made.")
    String noSlips();

    @Message("These names are in the course already and got no new account:")
    String namesThere();

    @Message("Address")
    String address();

    @Message("Name")
    String signInName();

    @Message("Password, once")
    String oncePassword();

    // ── joining ───────────────────────────────────────────────────────────

    @Message("Join a course")
    String join();

    @Message("Code")
    String code();

    @Message("Your teacher has it. It looks like this: abcd-2345")
    String codeHint();

    @Message("Go on")
    String goOn();

    @Message("No course has this code. Check it, or ask your teacher for the newest one.")
    String noSuchCode();

    @Message("Join {course}")
    String joinThis(String course);

    @Message("Your teachers will see your name, and what you do in this course.")
    String joinWhat();

    @Message("Join")
    String joinNow();

    @Message("A teacher took you out of this course, so the code does not let you in. Ask them to take you back.")
    String askTeacher();

    @Message("Make an account to join. You need no e-mail address.")
    String joinNewcomer();

    @Message("Make account and join")
    String makeAccountAndJoin();

    @Message("You have an account?")
    String haveAccount();

    @Message("Sign in and join")
    String signInAndJoin();

    @Message("You are in {course} now.")
    String joined(String course);

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

    @Message("A teacher took you out of {course}.")
    String youAreOut(String course);

    @Message("You are in {course} again.")
    String youAreBack(String course);
}
