package rejoinder.assignments;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages of assignments. */
@MessageBundle("assignments")
public interface AssignmentMessages {

    @Message("Review")
    String reviewIt();

    @Message("Review what was handed in")
    String reviewAll();

    @Message("Table as CSV")
    String table();

    // ── what there is to do ───────────────────────────────────────────────

    @Message("Assignments")
    String assignments();

    @Message("To do")
    String todo();

    @Message("To review")
    String toReview();

    @Message("Given back")
    String cameBack();

    @Message("Too late")
    String tooLateNow();

    @Message(
            "{#if open == 0}All remarks are addressed.{#else if open == 1}1 remark to address.{#else}{open} remarks to address.{/if}")
    String toAddress(int open);

    @Message("Grade: {grade}")
    String gradeIs(String grade);

    @Message("See the remarks")
    String seeRemarks();

    @Message("Handed in")
    String handedIn();

    @Message("You teach")
    String youTeach();

    @Message("Nothing to do at the moment.")
    String nothingToDo();

    @Message("You have no assignments. They come with a course that you are in.")
    String noTasks();

    @Message("Nobody has been asked to do anything yet. Set an assignment from the page of a course.")
    String noTaught();

    @Message("No assignment has been set in this course yet.")
    String noneSet();

    @Message("Set an assignment")
    String setOne();

    @Message("whenever you are ready")
    String noDue();

    @Message("No date")
    String noDate();

    @Message("Due {when}")
    String dueOn(String when);

    @Message("Opens {when}")
    String opensOn(String when);

    @Message("{#if days < 0}overdue{#else if days == 0}today{#else if days == 1}tomorrow{#else}in {days} days{/if}")
    String away(long days);

    @Message(
            "{#switch stage.name}{#case 'NOT_OPENED'}not opened{#case 'IN_WORK'}in work{#case 'HANDED_IN'}handed in{#case 'LATE'}handed in late{#case}given back{/switch}")
    String stage(Stage stage);

    @Message("overdue")
    String overdue();

    @Message("{#if handedIn == 1}1 handed in{#else}{handedIn} handed in{/if}, {awaiting} to review")
    String counted(long handedIn, long awaiting);

    @Message("{#if begun == 1}1 has begun{#else}{begun} have begun{/if}")
    String begun(long begun);

    // ── setting one ───────────────────────────────────────────────────────

    @Message("A new assignment")
    String newOne();

    @Message("What it is about, in a few words: a question is best.")
    String titleHint();

    @Message("Title")
    String title();

    @Message("Instructions")
    String instructions();

    @Message("What to do, and what you will look at. A blank line begins a new paragraph.")
    String instructionsHint();

    @Message("optional")
    String optional();

    @Message("When")
    String time();

    @Message("All times are those of the course, {zone}.")
    String zoneHint(String zone);

    @Message("Opens")
    String opensLabel();

    @Message("Leave it empty to open at once. Before it opens, students see nothing of it.")
    String opensHint();

    @Message("Due")
    String dueLabel();

    @Message("Leave it empty if it has no date.")
    String dueHint();

    @Message("It can be handed in after that too, and is marked as late")
    String lateLabel();

    @Message("Who works on what")
    String modeLabel();

    @Message("Each on a map of their own")
    String each();

    @Message("All together on one map")
    String together();

    @Message("What everybody begins from")
    String beginning();

    @Message("Starter map")
    String starterLabel();

    @Message("Everybody gets a copy. What is in it does not count as theirs.")
    String starterHint();

    @Message("None: an empty map")
    String noStarter();

    @Message("Question")
    String question();

    @Message("For an empty map. Leave it empty, and the title is the question.")
    String questionHint();

    @Message("Thesis")
    String thesis();

    @Message("For an empty map. Leave it empty, and they find a thesis of their own.")
    String thesisHint();

    @Message("A text to work from")
    String textHeading();

    @Message("Title of the text")
    String textTitle();

    @Message("Citation")
    String citation();

    @Message("Who wrote it, when and where it was published.")
    String citationHint();

    @Message("Upload the text")
    String file();

    @Message("A file with plain text (.txt). From a PDF or a word processor, copy the words and paste them below.")
    String fileHint();

    @Message("Or paste it here")
    String text();

    @Message("A blank line begins a new paragraph.")
    String textHint();

    @Message("Set it")
    String set();

    @Message("Save")
    String save();

    @Message("Cancel")
    String cancel();

    @Message("“{title}” is set.")
    String isSet(String title);

    @Message("Saved.")
    String saved();

    @Message("Something is missing or wrong")
    String formErrors();

    @Message("Type a title.")
    String titleMissing();

    @Message("This is too long. Use {max} characters at most.")
    String tooLong(int max);

    @Message("This is no day and time. Write it like this: 2025-04-25 16:00.")
    String timeWrong();

    @Message("It must be due after it opens.")
    String dueBeforeOpen();

    @Message("This is past already. Choose a later day, or leave it empty.")
    String duePast();

    @Message("There is a title for a text, but no text. Paste it, or upload it.")
    String textMissing();

    @Message("This file is not plain text. Save it as plain text (UTF-8), or copy the words and paste them below.")
    String fileUnreadable();

    @Message("Change what it asks")
    String revise();

    @Message("Everybody sees the new words at once, and is told.")
    String reviseHint();

    // ── who is where ──────────────────────────────────────────────────────

    @Message("Who is where")
    String whoIsWhere();

    @Message("{inHand} of {all} handed in")
    String progress(int inHand, int all);

    @Message(
            "{count} {#switch stage.name}{#case 'NOT_OPENED'}not opened{#case 'IN_WORK'}in work{#case 'HANDED_IN'}handed in{#case 'LATE'}late{#case}given back{/switch}")
    String part(int count, Stage stage);

    @Message("There are no students in this course yet.")
    String nobody();

    @Message("Name")
    String name();

    @Message("Where")
    String where();

    @Message("Own claims")
    String ownClaims();

    @Message("Last change")
    String lastChange();

    @Message("has until {when}")
    String until(String when);

    @Message("end it")
    String endExtension();

    @Message("the extension of {name}")
    String extensionOf(String name);

    @Message("What it asks")
    String whatItAsks();

    @Message("What everybody begins from, and the text")
    String starterAndText();

    @Message("Change it")
    String changeIt();

    @Message("Whoever has begun keeps the claims they began with. A new version of the text reaches everybody.")
    String starterChange();

    @Message("Give more time")
    String giveMoreTime();

    @Message("For one student. The date of the others stays.")
    String giveMoreTimeHint();

    @Message("Student")
    String student();

    @Message("Choose a student.")
    String studentMissing();

    @Message("New date")
    String untilLabel();

    @Message("This is not later than the date that holds for all.")
    String untilTooEarly();

    @Message("The class’s map")
    String classMap();

    @Message("What the class handed in")
    String classSubmission();

    @Message("{#if count == 1}1 claim quotes{#else}{count} claims quote{/if} words that the text has lost")
    String lostWords(long count);

    @Message("Nobody has begun yet.")
    String nobodyBegan();

    @Message("Not open yet")
    String notOpenYet();

    @Message("late is allowed")
    String lateAllowed();

    @Message("not after that")
    String lateNotAllowed();

    // ── doing it ──────────────────────────────────────────────────────────

    @Message("Begin")
    String begin();

    @Message("Look at it")
    String look();

    @Message("was due")
    String wasDue();

    @Message("Go on")
    String goOn();

    @Message("Read the text beside the map")
    String textBeside();

    @Message("You get a map of your own. Your teachers can read it; other students cannot.")
    String beginHint();

    @Message("The whole course works on one map.")
    String beginTogetherHint();

    @Message("The text")
    String theText();

    @Message("{used} of {all} sentences are used")
    String coverage(int used, int all);

    @Message(
            "{#if count == 1}1 claim quotes words that the text has lost.{#else}{count} claims quote words that the text has lost.{/if}")
    String lost(int count);

    @Message("Your map")
    String yourMap();

    @Message("{#if count == 1}1 claim{#else}{count} claims{/if}, last changed {when}.")
    String claims(int count, String when);

    @Message("You have deleted your map.")
    String mapDeleted();

    @Message("Bring it back")
    String restore();

    @Message("Hand in")
    String handIn();

    @Message("Hand in again")
    String handInAgain();

    @Message(
            "Your teacher then sees the map as it is now. You can go on working on it; what was handed in stays as it is.")
    String handInHint();

    @Message("Not handed in yet.")
    String notHandedIn();

    @Message("It was due {when}, and cannot be handed in any more. Ask your teacher for more time.")
    String tooLate(String when);

    @Message("It was due {when}. It will be marked as late.")
    String willBeLate(String when);

    @Message("The map says what you have handed in.")
    String unchanged();

    @Message("The map has changed since.")
    String changedSince();

    @Message("See what")
    String seeWhat();

    @Message("Withdraw")
    String withdraw();

    @Message("To go on before your teacher reads it, withdraw it. You can hand in again.")
    String withdrawHint();

    @Message("Your teacher has it now.")
    String handedInNow();

    @Message("It is withdrawn.")
    String withdrawnNow();

    @Message("This could not be done")
    String notDone();

    @Message("Submission {number}")
    String submission(int number);

    @Message("Download as a document, with what was said and done")
    String asDocument();

    @Message("by {name}")
    String by(String name);

    @Message("late")
    String late();

    @Message("withdrawn {when}")
    String withdrawnOn(String when);

    @Message("given back {when}")
    String returnedOn(String when);

    @Message("followed by a newer one")
    String superseded();

    @Message("with your teacher")
    String waits();

    @Message("The course has ended. You can read everything.")
    String ended();

    @Message("Set by {name}")
    String setBy(String name);

    // ── what was handed in ────────────────────────────────────────────────

    @Message("Views of what was handed in")
    String views();

    @Message("Map")
    String map();

    @Message("Text")
    String textView();

    @Message("Changed from the one before")
    String changesView();

    @Message("Changed since")
    String sinceView();

    @Message("The whole class")
    String wholeClass();

    @Message("handed this in on {when}. It is submission {number}.")
    String handedInAt(String when, int number);

    @Message(
            "{#if count == 0}Nothing has changed.{#else if count == 1}1 claim differs.{#else}{count} claims differ.{/if}")
    String differ(int count);

    @Message("The map was deleted.")
    String mapGone();

    @Message("There was no text.")
    String noText();

    @Message("You see one branch.")
    String oneBranch();

    @Message("The whole map")
    String wholeMap();

    // ── on the map itself ─────────────────────────────────────────────────

    @Message("This map is for an assignment:")
    String mapIsFor();

    @Message("Everybody begins from this map:")
    String mapIsStarter();

    // ── taking one back ───────────────────────────────────────────────────

    @Message("Take it back")
    String takeItBack();

    @Message("As long as nobody has begun, it can go, for good.")
    String takeItBackHint();

    @Message("“{title}” is taken back.")
    String takenBack(String title);

    // ── where a rule says no ──────────────────────────────────────────────

    @Message(
            """
            {#switch rule.name}\
            {#case 'MAP_DELETED'}The map is deleted. Bring it back first.\
            {#case 'NOTHING_THERE'}There is nothing in the map yet. Add a claim first.\
            {#case 'NOTHING_NEW'}This came back to you as it is. Change something in the map first.\
            {#case 'TOO_LATE'}It was due before now, and cannot be handed in any more. Ask your teacher for more time.\
            {#case 'TOO_LATE_TO_WITHDRAW'}The date is over, so it stays with your teacher.\
            {#case 'BEGUN'}Somebody has begun, so it stays. To close it, set its date to now and allow nothing late.\
            {#case 'RETURNED'}Your teacher has given it back already.\
            {/switch}""")
    String declined(Declined.Rule rule);

    // ── notices ───────────────────────────────────────────────────────────

    @Message("There is something to do: {title}")
    String toldAssigned(String title);

    @Message("The instructions have changed: {title}")
    String toldChanged(String title);

    @Message("The date has changed: {title}")
    String toldDueOtherwise(String title);

    @Message("Due within a day, and not handed in: {title}")
    String toldDueSoon(String title);

    @Message("You have more time: {title}")
    String toldExtended(String title);

    @Message("The text has changed. See whether your claims still quote it: {title}")
    String toldTextChanged(String title);

    @Message("The new text lacks words that claims quote: {title}")
    String toldWordsLost(String title);

    @Message("Your work was given back: {title}")
    String toldReturned(String title);
}
