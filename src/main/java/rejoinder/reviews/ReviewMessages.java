package rejoinder.reviews;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages of reviews, and of what they put beside claims. */
@MessageBundle("reviews")
public interface ReviewMessages {

    // ── the queue ─────────────────────────────────────────────────────────

    @Message("Review")
    String review();

    @Message("{back} of {all} given back{#if drafts == 1}, 1 draft{#else if drafts > 1}, {drafts} drafts{/if}.")
    String progress(int back, int all, int drafts);

    @Message("Order")
    String order();

    @Message("oldest first")
    String oldestFirst();

    @Message("by name")
    String byName();

    @Message("Waiting for you")
    String waiting();

    @Message("Nothing is waiting for you.")
    String nothingWaits();

    @Message("Given back")
    String givenBack();

    @Message("Not handed in")
    String notHandedIn();

    @Message("Student")
    String student();

    @Message("Handed in")
    String handedIn();

    @Message("Review")
    String state();

    @Message("Remarks")
    String remarks();

    @Message("the whole class")
    String theClass();

    @Message("late")
    String late();

    @Message("has left the course")
    String hasLeft();

    @Message("not begun")
    String notBegun();

    @Message("draft")
    String draft();

    @Message("given back")
    String back();

    @Message("{count} in the draft")
    String drafted(int count);

    @Message(
            """
            {#if open > 0}{open} open{/if}{#if addressed > 0}{#if open > 0}, {/if}{addressed} addressed{/if}\
            {#if verified > 0}{#if open > 0 || addressed > 0}, {/if}{verified} verified{/if}""")
    String counts(int open, int addressed, int verified);

    @Message("none")
    String none();

    @Message(
            "{#if number == 1}first{#else if number == 2}second{#else if number == 3}third{#else}{number}th{/if} submission")
    String nth(int number);

    @Message("Give several back")
    String giveSeveralBack();

    @Message("Table as CSV")
    String csv();

    @Message("Your phrases")
    String yourPhrases();

    // ── the desk ──────────────────────────────────────────────────────────

    @Message("Review of {name}")
    String reviewOf(String name);

    @Message("Handed in")
    String handedInOn();

    @Message("Given back")
    String givenBackOn();

    @Message("Everything that was handed in")
    String everythingHandedIn();

    @Message("Something newer was handed in.")
    String newerThere();

    @Message("Go to it")
    String goToIt();

    @Message("Queue")
    String queue();

    @Message("{#if row.returned}given back{#else if row.review}draft{#else}not begun{/if}")
    String stateOf(Roll.Row row);

    @Message("J and K lead from claim to claim, R remarks on one.")
    String deskKeys();

    @Message("Previous: {name}")
    String previous(String name);

    @Message("Next: {name}")
    String next(String name);

    @Message("The map as it was handed in")
    String theMap();

    @Message("At a glance")
    String glance();

    @Message("{count} {#if count == 1}claim{#else}claims{/if} on {levels} {#if levels == 1}level{#else}levels{/if}")
    String shape(int count, int levels);

    @Message("{count} {#if count == 1}objection{#else}objections{/if}")
    String objections(int count);

    @Message("{count} of {all} claims point to the text")
    String fromText(int count, int all);

    @Message("{used} of {all} sentences used")
    String sentences(int used, int all);

    @Message("Text")
    String text();

    @Message("Who wrote what")
    String whoWrote();

    @Message("{name}: {count} {#if count == 1}claim{#else}claims{/if}")
    String wrote(String name, int count);

    @Message("somebody outside of the course")
    String outsider();

    @Message("Since the submission before")
    String sinceBefore();

    @Message("{count} {#if count == 1}claim differs{#else}claims differ{/if}")
    String differ(int count);

    @Message("Compare both")
    String compare();

    @Message("gone")
    String gone();

    @Message("new")
    String added();

    @Message("reworded")
    String reworded();

    @Message("moved from {from}")
    String moved(String from);

    @Message("other marks")
    String remarked();

    @Message("Before")
    String beforeIt();

    @Message("On the whole map")
    String general();

    @Message("Add a remark")
    String addRemark();

    @Message("Remark on {number}")
    String remarkOn(String number);

    @Message("Remark")
    String remark();

    @Message("To {name}")
    String to(String name);

    @Message("What is good, and what is the one thing to do next?")
    String commentHint();

    @Message("Grade, in words or points")
    String grade();

    @Message("optional")
    String optional();

    @Message("Keep as a draft")
    String keepDraft();

    @Message("Give back")
    String giveBack();

    @Message("You have said nothing yet. Type something, or tick the box to give it back as it is.")
    String nothingSaidYet();

    @Message("Give it back without a word")
    String withoutWords();

    @Message("Nobody else sees a draft.")
    String draftHint();

    @Message("This was given back. What you change here is seen at once.")
    String givenBackHint();

    @Message("Save")
    String save();

    @Message("Saved.")
    String saved();

    @Message("Given back to {name}.")
    String givenBackTo(String name);

    @Message("Print")
    String print();

    @Message("Something is missing or wrong")
    String formErrors();

    @Message("This is too long. Use {max} characters at most.")
    String tooLong(int max);

    @Message(
            """
            This has changed since you opened it. {name} wrote{#if comment}: “{comment}”{#else} no words{/if}\
            {#if grade}, with the grade “{grade}”{/if}. What you typed stands below; save again to put it in its place.""")
    String writtenMeanwhile(String name, String comment, String grade);

    // ── giving several back ───────────────────────────────────────────────

    @Message("Give several back at once")
    String returns();

    @Message("What has a tick goes back, with everything that you have said about it. The others stay here.")
    String returnsHint();

    @Message("Tick those to give back.")
    String nothingChosen();

    @Message("Give back what has a tick")
    String giveTickedBack();

    @Message("{#if count == 1}Give it back{#else}Give all {count} back{/if}")
    String giveAllBack(int count);

    @Message("{count} {#if count == 1}submission was{#else}submissions were{/if} given back.")
    String givenBackCount(int count);

    @Message("nothing said yet")
    String nothingSaid();

    // ── a remark ──────────────────────────────────────────────────────────

    @Message("A remark")
    String aRemark();

    @Message("Change the remark")
    String changeRemark();

    @Message("It is about")
    String about();

    @Message("the claim")
    String theClaim();

    @Message("the step from it")
    String theStep();

    @Message("on the step")
    String onStep();

    @Message("What is it?")
    String whatIsIt();

    @Message("no mark")
    String noMark();

    @Message("Or a mark of your own")
    String ownMark();

    @Message("Choose one of the marks, or type one of your own, but not both.")
    String twoMarks();

    @Message("One of your phrases")
    String phrase();

    @Message("no phrase")
    String noPhrase();

    @Message("Your words")
    String yourWords();

    @Message("Keep these words as a phrase")
    String keepPhrase();

    @Message("Choose a mark, or type something.")
    String remarkMissing();

    @Message("A phrase can have {max} characters. Keep it shorter, or do not keep it.")
    String phraseTooLong(int max);

    @Message("Cancel")
    String cancel();

    @Message("Change")
    String change();

    @Message("Remove")
    String remove();

    @Message("Answer")
    String answer();

    @Message("Your answer")
    String yourAnswer();

    @Message("Type an answer.")
    String answerMissing();

    @Message("I have addressed this")
    String address();

    @Message("Verify")
    String verify();

    @Message("Open again")
    String reopen();

    @Message(
            "Nothing at this claim has changed since you handed it in. Change something there, or answer here; then say that you have addressed it.")
    String nothingDone();

    @Message("open")
    String open();

    @Message("addressed")
    String addressed();

    @Message("verified")
    String verified();

    @Message("by a change")
    String byChange();

    @Message("by an answer")
    String byAnswer();

    @Message("verified by {name}")
    String verifiedBy(String name);

    @Message("What was handed in")
    String wasHandedIn();

    @Message("The claim now")
    String claimNow();

    @Message("This claim is gone now.")
    String claimGone();

    @Message("A remark on a claim that is gone now")
    String onGone();

    @Message("A remark on the whole map")
    String onMap();

    @Message("To the map")
    String toMap();

    @Message("To the review")
    String toReview();

    @Message("said")
    String said();

    @Message("Unsupported")
    String unsupported();

    @Message("Not a claim")
    String notAClaim();

    @Message("Unclear")
    String unclear();

    @Message("Off topic")
    String offTopic();

    @Message("Said twice")
    String duplicate();

    @Message("More than one claim")
    String severalClaims();

    @Message("Belongs elsewhere")
    String belongsElsewhere();

    @Message("Wrong side")
    String wrongSide();

    @Message("Source needed")
    String sourceNeeded();

    @Message("Unkind")
    String unkind();

    @Message("Well seen")
    String wellSeen();

    // ── what the marks mean ───────────────────────────────────────────────

    @Message("What the marks mean")
    String marksMean();

    @Message(
            """
            {#switch mark.name}\
            {#case 'UNSUPPORTED'}Nothing stands below this claim that speaks for it. Say why it is so.\
            {#case 'NOT_A_CLAIM'}This cannot be true or false, as a question or a single word cannot. Say what you hold.\
            {#case 'UNCLEAR'}It can be read in more than one way. Say it more exactly.\
            {#case 'OFF_TOPIC'}This does not bear on the claim above, or on the question.\
            {#case 'DUPLICATE'}Another claim of the map says nearly the same. Keep one of them.\
            {#case 'SEVERAL_CLAIMS'}Two or more things are said in one claim. Make each a claim of its own.\
            {#case 'BELONGS_ELSEWHERE'}It is a good claim in the wrong place. Move it to the claim that it bears on.\
            {#case 'WRONG_SIDE'}It is marked as speaking for the claim and speaks against it, or the other way round.\
            {#case 'SOURCE_NEEDED'}This is a fact that not everybody knows. Say where it comes from.\
            {#case 'UNKIND'}This hurts somebody. Say what you mean without that.\
            {#case}This is well done. There is nothing to do.\
            {/switch}""")
    String why(Mark mark);

    // ── phrases ───────────────────────────────────────────────────────────

    @Message("What you say often. Choose from it when you write a remark. Nobody else sees it.")
    String phrasesHint();

    @Message("You have no phrases yet.")
    String noPhrases();

    @Message("A new phrase")
    String newPhrase();

    @Message("Change the phrase")
    String changePhrase();

    @Message("Keep it")
    String keepIt();

    @Message("Type a phrase.")
    String phraseMissing();

    @Message("You have {most} phrases. Remove one to make room.")
    String phrasesFull(int most);

    // ── what whoever handed in sees ───────────────────────────────────────

    @Message("Your work was given back.")
    String workBack();

    @Message("This was given back.")
    String isBack();

    @Message("What your teacher says")
    String whatTeacherSays();

    @Message("About the whole map")
    String ofTheWhole();

    @Message("Grade: {grade}")
    String gradeIs(String grade);

    @Message("{count} {#if count == 1}remark asks{#else}remarks ask{/if} for something:")
    String remarkCount(int count);

    @Message("Submission {number} is with your teacher.")
    String againWithTeacher(int number);

    @Message("What your teacher said about submission {number}")
    String saidAbout(int number);

    @Message("The numbers of claims in these words are those of")
    String numbersOf();

    @Message("submission {number}")
    String submissionNumber(int number);

    @Message("Since the last submission:")
    String sinceLast();

    @Message("{count} new")
    String countNew(int count);

    @Message("{count} reworded")
    String countReworded(int count);

    @Message("See all that changed")
    String allChanges();

    @Message("new since the last submission")
    String newSince();

    @Message("reworded since the last submission")
    String rewordedSince();

    @Message("Print it with all remarks")
    String printWithRemarks();

    // ── on paper ──────────────────────────────────────────────────────────

    @Message("This is a draft. It was not given back.")
    String sheetDraft();

    // ── the table ─────────────────────────────────────────────────────────

    @Message("Name")
    String csvName();

    @Message("Account")
    String csvAccount();

    @Message("Handed in")
    String csvHandedIn();

    @Message("Submission")
    String csvNumber();

    @Message("Late")
    String csvLate();

    @Message("Given back")
    String csvReturned();

    @Message("Grade")
    String csvGrade();

    @Message("Remarks open")
    String csvOpen();

    @Message("Remarks addressed")
    String csvAddressed();

    @Message("Remarks verified")
    String csvVerified();

    @Message("Comment")
    String csvComment();

    @Message("yes")
    String yes();

    @Message("no")
    String no();

    // ── notices ───────────────────────────────────────────────────────────

    @Message("What your teacher says has changed: {title}")
    String reviewChanged(String title);

    @Message("Somebody answered a remark: {title}")
    String remarkAnswered(String title);

    // ── what the inspector asks ───────────────────────────────────────────

    @Message("Asked of the map as it was handed in. Nothing of it is sent.")
    String askedHint();

    @Message("{count} more")
    String askedMore(int count);

    @Message("Remark")
    String remarkOnIt();

    @Message("Remark on this, claim {number}: {sentence}")
    String remarkOnThis(String number, String sentence);
}
