package rejoinder.maps;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words on the pages of maps. */
@MessageBundle("maps")
public interface MapMessages {

    // ── the three stances ─────────────────────────────────────────────────

    @Message("because")
    String because();

    @Message("but")
    String but();

    @Message("that does not follow, since")
    String since();

    @Message("and")
    String and();

    @Message("does not follow")
    String undercutShort();

    @Message(
            "{#switch stance.name}{#case 'SUPPORT'}because{#case 'REBUT'}but{#case}that does not follow, since{/switch}")
    String stance(Stance stance);

    // ── the outline ───────────────────────────────────────────────────────

    @Message("Outline")
    String outline();

    @Message("Text")
    String text();

    @Message("History")
    String history();

    @Message("One claim")
    String oneClaim();

    @Message("Views of this map")
    String views();

    @Message("Thesis")
    String thesis();

    @Message("Claim {number}")
    String claim(String number);

    @Message("Replies to {number}:")
    String repliesTo(String number);

    @Message("{numbers} only work together")
    String together(String numbers);

    @Message("Claim {number}, to look at: {word}")
    String toLookAt(String number, String word);

    @Message("Reply")
    String reply();

    @Message("Reply to {number}")
    String replyTo(String number);

    @Message("More")
    String more();

    @Message("More about {number}")
    String moreAbout(String number);

    @Message("implied")
    String implicit();

    @Message("evidence")
    String evidence();

    @Message("common ground")
    String commonGround();

    @Message("paragraph {paragraph} of the text")
    String paragraphOf(int paragraph);

    @Message("words that the text has lost")
    String passageLost();

    @Message("This text was taken out.")
    String redacted();

    @Message("{#if count == 1}Show 1 claim below{#else}Show {count} claims below{/if}")
    String showBelow(int count);

    @Message("the same claim as {number}")
    String sameAs(String number);

    @Message("stands at {standing}")
    String standsAt(String standing);

    @Message("{number} stands at {standing}")
    String claimStandsAt(String number, String standing);

    @Message("Stands at {standing}.")
    String itStandsAt(String standing);

    @Message("Why")
    String why();

    @Message("Why {number} stands at {standing}")
    String whyItStandsAt(String number, String standing);

    @Message(
            "{#if reasons == 1}1 reason{#else}{reasons} reasons{/if}, {#if objections == 1}1 objection{#else}{objections} objections{/if}, {#if claims == 1}1 claim{#else}{claims} claims{/if} in all")
    String shape(int reasons, int objections, int claims);

    @Message("Nothing answers this thesis yet. Say why it holds, or what speaks against it.")
    String nothingBelow();

    @Message(
            "There is no thesis yet. Say what you hold. If you work from a text, find it under “Text”, or add it there.")
    String noThesis();

    @Message("Add a thesis")
    String addThesis();

    @Message("You see the branch under {number}.")
    String youSeeBranch(String number);

    @Message("This is what you typed here before.")
    String draftBack();

    @Message("Throw it away")
    String discardDraft();

    @Message("Undo")
    String undo();

    @Message("Redo")
    String redo();

    @Message("Fold all")
    String foldAll();

    @Message("Unfold all")
    String unfoldAll();

    @Message("Copy this map")
    String copyMap();

    @Message(
            "The copy is yours, and nobody else sees it. You can change everything in it. It remembers where it came from.")
    String copyMapHint();

    // ── what stands around a map ──────────────────────────────────────────────

    @Message("Share and settings")
    String share();

    @Message("Share")
    String shareShort();

    @Message("About")
    String aboutShort();

    @Message("About this map")
    String about();

    @Message("Tools")
    String tools();

    @Message("Search in this map")
    String searchHere();

    @Message("Search")
    String search();

    @Message("Saved")
    String saved();

    @Message("The whole map")
    String wholeMap();

    @Message("Maps")
    String maps();

    @Message("Title")
    String title();

    @Message("Back")
    String back();

    @Message("Cancel")
    String cancel();

    @Message("Save")
    String save();

    @Message("Add")
    String add();

    @Message("Add and go on")
    String addAndGoOn();

    @Message("Find")
    String find();

    // ── home ──────────────────────────────────────────────────────────────────

    @Message("An argument is something you can walk around.")
    String welcome();

    @Message(
            "Here a claim says what it answers: because, but, or that does not follow. Read a map first. Then argue with it.")
    String welcomeMore();

    @Message("Read the map")
    String readMap();

    @Message("Sign in to write")
    String signInToWrite();

    @Message("Your maps")
    String yourMaps();

    @Message("Shared with you")
    String sharedMaps();

    @Message("Public maps")
    String publicMaps();

    @Message("You have no map yet. Start one from a question, or copy a public map.")
    String noMaps();

    @Message("New map")
    String newMap();

    @Message(
            "The small bars count the claims of a map, branch by branch: those for the thesis above the line, those against it below.")
    String skylineHint();

    @Message("{#if count == 1}1 claim{#else}{count} claims{/if}")
    String claimCount(int count);

    @Message("The map “{title}” is deleted.")
    String mapDeleted(String title);

    @Message("Search in all maps that you may see")
    String searchAll();

    @Message("Help")
    String help();

    // ── a new map ─────────────────────────────────────────────────────────────

    @Message("Question")
    String question();

    @Message("What do you want to find out? A map with a question can have several theses.")
    String questionHint();

    @Message("What do you hold? You can leave this empty if you begin with a question.")
    String thesisHint();

    @Message("Leave it empty, and the map is named after its question or thesis.")
    String titleHint();

    @Message("Language")
    String language();

    @Message("The language that this is written in, as a short code: en for English, de for German.")
    String languageHint();

    @Message("changed")
    String changed();

    @Message("Start the map")
    String start();

    // ── answering and editing ─────────────────────────────────────────────────

    @Message("This was not saved")
    String notSaved();

    @Message("Your claim")
    String yourClaim();

    @Message("Your thesis")
    String yourThesis();

    @Message("How does it bear on it?")
    String howItBears();

    @Message("works only together with it")
    String andHint();

    @Message("Another claim beside {number}")
    String besideTo(String number);

    @Message("Another thesis")
    String anotherThesis();

    @Message("Flags, label, tags, sources")
    String moreFields();

    @Message("What kind of claim is it?")
    String flags();

    @Message("Implied: nobody says it, but the step needs it")
    String implicitHint();

    @Message("Evidence: a fact that is taken as given")
    String evidenceHint();

    @Message("Common ground: anyone can check it or would grant it")
    String commonGroundHint();

    @Message("Label")
    String label();

    @Message("A short name that no other claim of the map has.")
    String labelHint();

    @Message("Tags")
    String tags();

    @Message("Short words, with commas between them.")
    String tagsHint();

    @Message("Sources")
    String citations();

    @Message("One on each line. A web address can stand at the end of the line.")
    String citationsHint();

    @Message("Paste several")
    String pasteSeveral();

    @Message("keep for later")
    String later();

    @Message("Words of the text")
    String passages();

    @Message("Edit")
    String edit();

    @Message("Edit {number}")
    String editOf(String number);

    @Message("This is nearly there already:")
    String similarThere();

    @Message("Somebody else has edited this claim")
    String conflict();

    @Message(
            "While you were writing, somebody else changed the claim. Nothing of yours is lost. Choose what it should say.")
    String conflictHint();

    @Message("What it says now")
    String conflictTheirs();

    @Message("What you wrote")
    String conflictYours();

    @Message("Keep what it says now")
    String conflictKeep();

    @Message("Use what I wrote")
    String conflictReplace();

    // ── one claim ─────────────────────────────────────────────────────────────

    @Message("← {number}")
    String before(String number);

    @Message("{number} →")
    String after(String number);

    @Message("{count} {#if count == 1}claim{#else}claims{/if} deleted.")
    String deleted(int count);

    @Message("A deleted claim")
    String deletedClaim();

    @Message("This claim was deleted.")
    String deletedHint();

    @Message("Bring it back")
    String restore();

    @Message("It answers")
    String itAnswers();

    @Message("It attacks the step from")
    String attacksStepOf();

    @Message("Added by {name}")
    String addedBy(String name);

    @Message("Written by {name}")
    String writtenBy(String name);

    @Message("Copied")
    String copied();

    @Message("Came with the app")
    String broughtAlong();

    @Message("Move")
    String move();

    @Message("Move up")
    String moveUp();

    @Message("Move down")
    String moveDown();

    @Message("Move in, below the claim before it")
    String moveIn();

    @Message("Move out, beside the claim above it")
    String moveOut();

    @Message("Part it from the others")
    String part();

    @Message("Link a claim")
    String link();

    @Message("Copy this branch")
    String copyBranch();

    @Message("Delete")
    String delete();

    @Message("Take the text out for good")
    String redact();

    @Message("Works only together with")
    String worksWith();

    @Message("Also stands at")
    String alsoAt();

    @Message("{#if count == 1}1 reason{#else}{count} reasons{/if}")
    String reasons(int count);

    @Message("{#if count == 1}1 objection{#else}{count} objections{/if}")
    String objections(int count);

    @Message("None yet.")
    String noneYet();

    @Message("{#if count == 1}1 claim below{#else}{count} claims below{/if}")
    String claimsBelow(int count);

    @Message("Add a “because”")
    String addBecause();

    @Message("Add a “but”")
    String addBut();

    @Message("Say that it does not follow")
    String addUndercut();

    @Message("Add a claim that works together with it")
    String addTogether();

    @Message("This leaves claim {number} alone. It attacks the step from it.")
    String undercutHint(String number);

    @Message("Nobody has attacked the step yet.")
    String noUndercut();

    @Message("Where it comes from")
    String whence();

    @Message("Copied from")
    String copiedFrom();

    // ── moving, linking, copying ──────────────────────────────────────────────

    @Message("Move {number}")
    String moveOf(String number);

    @Message("{#if count == 1}1 claim below comes along.{#else}{count} claims below come along.{/if}")
    String comesAlong(int count);

    @Message("Find a claim by its words or its number")
    String findPlace();

    @Message("No claim fits. Try other words.")
    String noPlace();

    @Message("{count} more. Find the one that you mean by its words.")
    String morePlaces(int count);

    @Message("Which claim does it answer?")
    String answersWhich();

    @Message("joins it: both work only together")
    String joinHint();

    @Message("as a thesis of its own")
    String asThesis();

    @Message("Link a claim below {number}")
    String linkTo(String number);

    @Message(
            "A claim that is there already can serve in several places. Its text and its replies stay where they are, and are shown once.")
    String linkHint();

    @Message("Which claim?")
    String linkWhich();

    @Message("Copy the branch of {number}")
    String copyOf(String number);

    @Message("The copy is yours. It remembers where it came from.")
    String copyHint();

    @Message("Copy into a new map")
    String copyAsMap();

    @Message("Into this map of yours")
    String copyInto();

    @Message("Choose the place")
    String choosePlace();

    @Message("Copy it here")
    String copyHere();

    // ── history ───────────────────────────────────────────────────────────────

    @Message("Revision {revision}")
    String revision(long revision);

    // ── search ────────────────────────────────────────────────────────────────

    @Message("{#if count == 1}1 claim{#else}{count} claims{/if}")
    String claimsFound(int count);

    @Message("under:")
    String under();

    @Message("There are more. Use more words.")
    String moreHits();

    // ── where a rule says no ──────────────────────────────────────────────

    @Message(
            """
            {#switch rule.name}\
            {#case 'NOTHING_TO_START'}Type a question or a thesis to start with.\
            {#case 'STANCE_MISSING'}Choose how it bears on the claim.\
            {#case 'PLACE_MISSING'}Choose a claim from the list.\
            {#case 'NOBODY_OF_THAT_NAME'}Nobody else has this user name. Check how it is written.\
            {#case 'NOTHING_CHOSEN'}Choose one of them first.\
            {#case 'TEXT_MISSING'}Type the claim first.\
            {#case 'TEXT_TOO_LONG'}This is too long. A claim can have 4,000 characters, a source 1,000.\
            {#case 'TOO_MUCH'}This is more than one claim can hold. Take fewer tags, sources or words of the text.\
            {#case 'LABEL_TOO_LONG'}The label is too long. It can have 200 characters.\
            {#case 'LABEL_TAKEN'}Another claim of this map has this label already. Choose another one.\
            {#case 'CITATION_ADDRESS'}This web address does not work. It must begin with http:// or https://.\
            {#case 'BELOW_ITSELF'}A claim cannot move below itself.\
            {#case 'TOO_DEEP'}The map would grow too deep here. It can have 200 levels.\
            {#case 'TOO_MANY_CLAIMS'}The map is full. It can have 100,000 claims.\
            {#case 'ONE_THESIS_ONLY'}A map without a question has one thesis. Give the map a question first.\
            {#case 'THESIS_STAYS'}A map without a question keeps its thesis. Edit it instead.\
            {#case 'THESIS_HAS_NO_STEP'}A thesis takes no step, so there is nothing to attack or to join. Choose “because” or “but”.\
            {#case 'UNDERCUTS_NEED_THE_STEP'}Claims attack the step that this claim takes. Move or delete them first.\
            {#case 'NOT_A_CO_PREMISE'}This claim stands by itself already.\
            {#case 'NO_PLACE_THERE'}That place is gone. Load the page again to see the map as it is now.\
            {#case 'NOT_DELETED'}This claim is not deleted.\
            {#case 'REDACTED'}The text of this claim was taken out for good.\
            {#case 'LINK_HAS_NO_TEXT'}This place shows a claim that stands elsewhere. Edit it there.\
            {#case 'LINK_TO_ITSELF'}A claim cannot answer itself.\
            {#case 'QUESTION_NEEDED'}A map with several theses needs a question.\
            {#case 'TITLE_MISSING'}Type a title.\
            {#case 'TITLE_TOO_LONG'}This is too long. A title can have 200 characters, a question 500.\
            {#case 'LANGUAGE_UNKNOWN'}No language has this code. Type a short one, such as en for English.\
            {#case 'SOURCE_TOO_LONG'}The text is too long. It can have 200,000 characters.\
            {#case 'SOURCE_MISSING'}Paste the text first.\
            {#case 'TEACHERS_PUBLISH'}Only teachers can make a map public.\
            {#case 'IN_A_COURSE'}The map belongs to another course. Make a copy for this one.\
            {#case 'HANDED_OUT'}This map is for an assignment, so your teachers alone can read it. To show what you think to others, make a copy.\
            {#case 'NOTHING_TO_UNDO'}There is nothing of yours to undo.\
            {#case 'NOTHING_TO_REDO'}There is nothing to do again.\
            {#case 'CANNOT_BE_UNDONE'}This change cannot be undone.\
            {#case 'EDITED_SINCE'}This cannot be undone, as it was changed again since.\
            {#case 'REPLIED_BELOW'}This cannot be undone, as somebody has answered or linked the claim since.\
            {/switch}""")
    String refusal(Refusal.Rule rule);
}
