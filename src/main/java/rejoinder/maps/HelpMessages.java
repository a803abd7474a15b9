package rejoinder.maps;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page that helps. */
@MessageBundle("help")
public interface HelpMessages {

    @Message("How to read a map")
    String helpReading();

    @Message("A map has a thesis, and claims below it. Each claim says how it bears on the one above.")
    String helpClaims();

    @Message("A reason for the claim above.")
    String helpSupport();

    @Message("A reason against the claim above.")
    String helpRebut();

    @Message(
            "It leaves both claims alone, and attacks the step between them: the one may be true, and the other still not follow.")
    String helpUndercut();

    @Message("Two claims with a bracket work only together. Take one away, and the other says nothing.")
    String helpTogether();

    @Message("Small words and signs beside a claim")
    String helpFlags();

    @Message("Nobody says it, but the step needs it.")
    String helpImplicit();

    @Message("A fact that is taken as given.")
    String helpEvidence();

    @Message("Anyone can check it, or would grant it.")
    String helpCommonGround();

    @Message("The claim comes from paragraph 2 of the text. Choose the sign, and you see the words there.")
    String helpParagraph();

    @Message("This is claim 1.2 once more, in a second place.")
    String helpLink();

    @Message("Words that we use")
    String helpWords();

    @Message("Claim")
    String claimWord();

    @Message("One sentence that somebody says is true. Others can answer it.")
    String helpClaim();

    @Message(
            "The claim at the top, which the whole map is about. It answers nothing itself: all the others speak for it or against it, directly or through other claims.")
    String helpThesis();

    @Message(
            "A short name for a claim, such as “Sleep”, so that you can talk about it without saying all of it. No two claims of a map have the same label.")
    String helpLabel();

    @Message("Link")
    String linkWord();

    @Message(
            "One claim can be a reason in several places. Instead of writing it twice, you link it. Its words and its answers stay in the first place. If you edit it there, it changes everywhere.")
    String helpLinkMore();

    @Message("How strong a claim stands")
    String helpStanding();

    @Message(
            "The small dot beside a claim says where it stands, on a line from 0 to 1. Without any reason or vote it stands in the middle, at 0.50. Reasons move it to the right, objections to the left. Below one half the dot is hollow.")
    String helpStandingWhat();

    @Message(
            "A reason reaches as far as its claim stands, times one half, because a step carries half of what it rests on where nobody has voted. Claims that work together count as much as the weakest of them. An undercut takes away from what the step carries. Several reasons add up, each taking its share of what the others have left.")
    String helpStandingHow();

    @Message(
            "The difference between the two sides says how much of the way the claim moves: towards 1 if the reasons reach further, towards 0 if the objections do.")
    String helpStandingMore();

    @Message("An example")
    String helpStandingExample();

    @Message(
            "A claim has two reasons and one objection, and nothing answers these. Each stands at 0.50 and reaches half of that, 0.25. The first reason leaves 0.75 of the way, the second a quarter less: 0.75 × 0.75 = 0.56. So together they reach 0.44. The objection reaches 0.25. The difference is 0.19, so the claim moves about 19 % of the way from 0.50 towards 1, to 0.59.")
    String helpStandingWorked();

    @Message(
            "Standing says how a claim does in this map, with the answers it has here. It does not say how likely the claim is to be true. Choose the dot to see why a claim stands where it does, and what would move it.")
    String helpStandingNot();

    @Message("Votes")
    String helpVotes();

    @Message(
            "Some maps ask for your vote. On the page of a claim you say how convinced you are of it, and how much it matters for what it answers, if it is true. You can change your vote, or take it back. Nobody votes on what they wrote.")
    String helpVotesWhat();

    @Message(
            "You see how others have voted on a claim once you have voted on it yourself. Whoever wrote it sees the votes at once, and so do the teachers of the course. No names are shown. The spread says how far votes lie apart: 0 where all agree, 1 where one half says the least and the other half the most.")
    String helpVotesHidden();

    @Message(
            "Votes move the numbers. A claim that people are convinced of starts above 0.50, and one that they doubt starts below. A step that matters carries more of what it rests on. It is as if three people had voted for the middle before anybody else: one vote moves a number a little, many votes move it further.")
    String helpVotesCount();

    @Message(
            "Above the map you choose what you see: the numbers through your own votes alone, with the votes of the others beside yours, or without any votes. When the words of a claim change, your vote stays, and says what it was cast on.")
    String helpVotesSee();

    @Message("The text beside the map")
    String helpText();

    @Message(
            "Open “Text” to see which words a claim comes from, and which sentences no claim uses yet. Select words, or choose sentences, and make a claim of them.")
    String helpTextMore();

    @Message("Nothing is lost")
    String helpUndo();

    @Message(
            "Each change is in the history. You can undo your own changes, one after the other, and do them again. A deleted claim can be brought back. What you type is kept in this browser until it is saved.")
    String helpUndoMore();

    @Message("Keys")
    String keys();

    @Message("They work while you read the outline. In a text field they write letters.")
    String keysMore();

    @Message("Keys are on")
    String keysOn();

    @Message("Keys are off")
    String keysOff();

    @Message("next claim, claim before")
    String keyNext();

    @Message("In the diagram")
    String keysDiagram();

    @Message("to the box beside, above or below")
    String keyBox();

    @Message("choose the claim, and go to what you can do with it")
    String keyChoose();

    @Message("back to its box")
    String keyBack();

    @Message("zoom in and out; the wheel does it too while you hold Ctrl")
    String keyZoom();

    @Message("fit it into the window; show it in its own size")
    String keyFit();

    @Message("The keys of the outline work on the box where you are.")
    String keysDiagramMore();

    @Message("The diagram")
    String helpDiagram();

    @Message(
            "The thesis stands at one end, and each answer beside the claim that it answers. A line with a filled head says because, a double line with a cross says but. A dashed line that ends in a slash strikes a step: it says that the step does not follow. A bracket holds claims that work only together. A dotted box goes unsaid in the text, and a grey one stands for a claim in another place.")
    String helpDiagramRead();

    @Message(
            "Choose a box to see its claim and what you can do with it. Drag it onto another box to move it there. The small minus folds what answers a claim, and the number unfolds it again.")
    String helpDiagramMove();

    @Message("“Take it along” makes a picture or a page of it for a printer. “Sunburst” shows the whole map as rings.")
    String helpDiagramTake();

    @Message("When you review what was handed in")
    String keysDesk();

    @Message("Next and previous submission")
    String keyNextSubmission();

    @Message("Remark on the claim that you are on, or on the whole map")
    String keyRemark();

    @Message("answer with because")
    String keyBecause();

    @Message("answer with but")
    String keyBut();

    @Message("answer with that does not follow, since")
    String keySince();

    @Message("add a claim that works together with it")
    String keyAnd();

    @Message("another claim of the same kind beside it")
    String keySibling();

    @Message("open the claim by itself")
    String keyOpen();

    @Message("while you write an answer: add it, and go on with the next beside it")
    String keyGoOn();

    @Message("while you write: save, and stop writing")
    String keyStop();

    @Message("move the claim up or down")
    String keyUpDown();

    @Message("move the claim in or out")
    String keyInOut();

    @Message("move it to any place")
    String keyMove();

    @Message("fold or unfold what is below")
    String keyFold();

    @Message("undo, redo")
    String keyUndo();

    @Message("make a claim of the selected words of the text")
    String keyClaim();

    @Message("this page")
    String keyHelp();
}
