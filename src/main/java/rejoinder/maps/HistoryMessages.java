package rejoinder.maps;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of what was done to a map: its history, a revision, the difference of two, what was taken out. */
@MessageBundle("history")
public interface HistoryMessages {

    @Message("Show")
    String show();

    @Message("Pages")
    String pages();

    @Message("History of claim")
    String historyOf();

    @Message("Deleted claims")
    String deletedClaims();

    @Message("Nothing is deleted.")
    String nothingDeleted();

    @Message("Compare")
    String compare();

    @Message("revision")
    String fromRevision();

    @Message("with revision")
    String toRevision();

    @Message("The app")
    String theApp();

    @Message("and {count} more")
    String andMore(int count);

    @Message("What changed")
    String whatChanged();

    @Message("Undo revision {revision}")
    String undoRevision(long revision);

    @Message("Newest")
    String newest();

    @Message("Older")
    String older();

    @Message("deleted")
    String isDeleted();

    @Message("You see revision {revision} of {newest}, of")
    String asItWas(long revision, long newest);

    @Message("What changed since")
    String changedSince();

    @Message("The map as it is now")
    String asItIs();

    @Message("From revision {from} to revision {to}")
    String differenceOf(long from, long to);

    @Message("{#if count == 1}1 claim differs.{#else}{count} claims differ.{/if}")
    String claimsDiffer(int count);

    @Message("No claim differs between the two.")
    String nothingDiffers();

    @Message("Added")
    String wasAdded();

    @Message("Taken out")
    String wasRemoved();

    @Message("Reworded")
    String wasReworded();

    @Message("{#if from == to}Joined with others, or parted from them{#else}Moved, was {from} and is {to}{/if}")
    String wasMoved(String from, String to);

    @Message("other flags, label, tags or sources")
    String wasRemarked();

    @Message(
            "{#switch kind.name}{#case 'START'}started the map{#case 'THESIS'}added a thesis{#case 'REPLY'}added a claim{#case 'TOGETHER'}added a claim that works together with another{#case 'EDIT'}edited a claim{#case 'MOVE'}moved a claim{#case 'JOIN'}joined two claims{#case 'PART'}parted two claims{#case 'LINK'}linked a claim{#case 'DELETE'}deleted a claim{#case 'RESTORE'}brought a claim back{#case 'PASTE'}pasted several claims{#case 'COPY'}copied claims{#case 'IMPORT'}imported claims{#case 'SOURCE'}changed the text{#case 'SETTINGS'}changed title, question or language{#case 'SHARE'}changed who may see the map{#case 'VOTERS'}changed who may vote{#case 'REDACT'}took a text out for good{#case 'UNDO'}undid{#case}did again{/switch}")
    String change(Change.Kind kind);

    @Message("Undone: {what}.")
    String undone(String what);

    @Message("Done again: {what}.")
    String doneAgain(String what);

    @Message("The claim is {number} now.")
    String movedTo(String number);

    @Message("Take this text out for good?")
    String redactHeading();

    @Message(
            "The words go from the claim and from its whole history. Nobody can bring them back. The claim stays in its place with a mark.")
    String redactHint();

    @Message("Take it out for good")
    String redactNow();
}
