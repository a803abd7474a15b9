package rejoinder.maps;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the texts of a map, and of the claims that are tied to them. */
@MessageBundle("texts")
public interface TextMessages {

    @Message("Text:")
    String sourceOf();

    @Message("¶ marks what the text says. The other claims were added by those who drew the map.")
    String marksOfText();

    @Message("Make a claim of these words")
    String makeClaim();

    @Message("Show the marks")
    String showMarks();

    @Message("You see the text as it was at revision {revision}.")
    String textAsItWas(long revision);

    @Message("The text as it is now")
    String asItIsText();

    @Message("Edit the text")
    String editText();

    @Message("Hide the marks")
    String hideMarks();

    @Message("This map has no text yet. Add the one that you work from, and its words can become claims.")
    String noText();

    @Message("Add a text")
    String addText();

    @Message("Select words of the text, and a button comes up beside them that makes a claim of them.")
    String selectWords();

    @Message("Texts")
    String texts();

    @Message("{#if count == 1}1 passage is used{#else}{count} passages are used{/if}")
    String passagesUsed(int count);

    @Message("{#if count == 1}by 1 claim{#else}by {count} claims{/if}")
    String byClaims(int count);

    @Message(
            "{#if count == 0}No sentence is free.{#else if count == 1}One sentence is still free.{#else}{count} sentences are still free.{/if}")
    String freeSentences(int count);

    @Message("{used} of {all} sentences are used")
    String coverage(int used, int all);

    @Message("Make a claim from the text")
    String claimFromText();

    @Message("These claims quote words that the text no longer has")
    String lostWords();

    @Message("Paragraph {number}")
    String paragraph(int number);

    @Message("The selected words as a claim")
    String selectedAsClaim();

    @Message("Choose one sentence or more")
    String chooseSentences();

    @Message("Say it in your own words. If you leave this empty, the words of the text are used.")
    String ownWords();

    @Message("It answers with")
    String itIs();

    @Message("a thesis of its own")
    String aThesis();

    @Message("Add claim")
    String addClaim();

    @Message("Citation")
    String citation();

    @Message("Who wrote it, when and where it was published.")
    String citationHint();

    @Message("The text")
    String wordsOfText();

    @Message("Paste it here. A blank line begins a new paragraph.")
    String textHint();

    @Message(
            "If you change the words, a new version is kept. Passages are found again by their words, or marked as lost.")
    String newVersionHint();

    @Message("Remove the text")
    String removeText();

    @Message("Claims keep the words that they quote. You can undo this.")
    String removeTextHint();
}
