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

    @Message("Dates and times in the course are shown in it.")
    String zoneHint();

    @Message("Something is missing or wrong")
    String formErrors();

    @Message("Type a name for the course.")
    String nameMissing();

    @Message("This is too long: it has {there} characters, and {max} fit.")
    String tooLong(int there, int max);

    @Message("Choose a time zone.")
    String zoneMissing();

    // ── a course ──────────────────────────────────────────────────────────

    @Message("This course ended on {day}. You can read everything, but change nothing.")
    String endedOn(String day);

    @Message("Students")
    String students();

    @Message("Nobody has joined yet. Show your class the code below, or paste a list of names.")
    String noStudents();

    @Message("Since")
    String since();

    @Message("not signed in yet")
    String waiting();

    @Message("Nobody is in this course at the moment.")
    String noStudentsNow();

    @Message("New slips for all who have not signed in yet")
    String newSlips();

    @Message(
            "Slips that you have handed out stop working, if they were not used yet. You get a new slip for each of these students.")
    String newSlipsWhat();

    @Message("Make new slips")
    String newSlipsNow();

    @Message("Have left")
    String former();

    @Message("Their work is kept. They find it again when you let them back in.")
    String formerWhat();

    @Message("until {day}")
    String until(String day);

    @Message("Let back in")
    String letBackIn();

    @Message("How to join")
    String howToJoin();

    @Message("At {address}, type this code:")
    String codeWhat(String address);

    @Message("Or open this link:")
    String linkWhat();

    @Message("Or point a camera here.")
    String qrWhat();

    @Message("The link to join, as a square for a camera")
    String qrLabel();

    @Message("Replace the code")
    String renewCode();

    @Message(
            "The code, the link and the square that you have now stop working at once. Students who are in the course stay in it.")
    String renewCodeWhat();

    @Message("Make a new code")
    String renewCodeNow();

    @Message("The code and the link are new. The old ones do not work any more.")
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

    @Message("Your work is kept. To come back, you need the code of the course.")
    String leaveWhat();

    @Message("You will not see this course and its assignments any more. Do you want to leave?")
    String leaveSure();

    @Message("Yes, leave")
    String leaveNow();

    // ── a member ──────────────────────────────────────────────────────────

    @Message("Account")
    String account();

    @Message("New password")
    String newPassword();

    @Message(
            "For somebody who forgot theirs. The password that they have now stops working at once, and they are signed out everywhere. You get a slip with a new one.")
    String newPasswordWhat();

    @Message("Make a new password")
    String newPasswordNow();

    @Message("This account was not made in this course, so only an admin can give it a new password.")
    String notOurAccount();

    @Message("Take out of the course")
    String takeOut();

    @Message(
            "They will not see this course and its assignments any more. Their work is kept, and you can let them back in.")
    String takeOutWhat();

    @Message("Take out")
    String takeOutNow();

    @Message("You will not see this course any more, until another teacher lets you back in.")
    String leaveTeaching();

    @Message("Undo")
    String undo();

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

    @Message("Name and time")
    String nameAndTime();

    @Message("Save")
    String save();

    @Message("Saved.")
    String saved();

    @Message("User name of another teacher")
    String teacherName();

    @Message("They can do here whatever you can.")
    String teacherHint();

    @Message("Let them teach here")
    String appoint();

    @Message("No teacher has this user name.")
    String noSuchTeacher();

    @Message("{name} teaches here now.")
    String teachesNow(String name);

    @Message("End")
    String end();

    @Message(
            "The code stops working. Everybody can still read everything, but nobody can change anything. You can open the course again.")
    String endWhat();

    @Message("The course has ended. If you open it again, everybody can go on where they were.")
    String endedWhat();

    @Message("End the course")
    String endCourse();

    @Message("Open the course again")
    String reopen();

    @Message("The course has ended.")
    String nowEnded();

    @Message("The course is open again.")
    String nowOpen();

    // ── names become accounts ─────────────────────────────────────────────

    @Message("Add students by name")
    String names();

    @Message(
            "For students without an account. Each name gets one, with a password that works once, on a slip that you can print and cut out.")
    String namesWhat();

    @Message("Names")
    String nameList();

    @Message(
            "One on a line, up to {most}. “Berg, Lena” becomes “Lena Berg”. You can also paste rows of a spreadsheet. You see everything before anything is made.")
    String nameListHint(int most);

    @Message("Look at the list")
    String lookAtList();

    @Message("Is it right?")
    String isItRight();

    @Message("No account is made yet. Take the tick away from whoever should get none.")
    String previewWhat();

    @Message("A name is there more than once. Is it the same student? Then keep one tick and take the other away.")
    String twiceWhat();

    @Message("in the list {times} times")
    String times(int times);

    @Message("in the course already, gets no account")
    String alreadyThere();

    @Message("Everybody in this list is in the course already.")
    String nobodyNew();

    @Message("Left out: {what}.")
    String leftOut(String what);

    @Message("the first line, as it is a heading")
    String heading();

    @Message("e-mail addresses")
    String emails();

    @Message("numbers")
    String numbers();

    @Message("other columns")
    String otherColumns();

    @Message("No name was found in:")
    String nameless();

    @Message("Are first and last names the wrong way round?")
    String wrongWay();

    @Message("Swap first and last names")
    String swap();

    @Message("Change the list")
    String changeList();

    @Message("Make accounts and slips")
    String makeSlips();

    @Message("Paste or type at least one name.")
    String namesMissing();

    @Message("These are {count} names, and {most} fit. Paste them in parts.")
    String namesTooMany(int count, int most);

    @Message("“{name} …” is too long for a name. Is each name on a line of its own?")
    String nameTooLong(String name);

    @Message("Nobody has a tick. Put one beside whoever should get an account.")
    String nobodyChosen();

    @Message("Slips for {course}")
    String slipsFor(String course);

    @Message(
            "Print this page now, and cut it along the dashed lines. The passwords are shown only here, and only once.")
    String slipsWhat();

    @Message("No slip was made.")
    String noSlips();

    @Message("Open this")
    String address();

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

    @Message("A teacher took you out of this course, so the code does not work for you. Ask them to let you back in.")
    String askTeacher();

    @Message("Make an account to join. You need no e-mail address.")
    String joinNewcomer();

    @Message("Make account and join")
    String makeAccountAndJoin();

    @Message("Do you have an account?")
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
