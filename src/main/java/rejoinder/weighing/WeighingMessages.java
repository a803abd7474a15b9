package rejoinder.weighing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import rejoinder.voting.Lens;

/** The words that say how strong a claim stands, and why. */
@MessageBundle("weighing")
public interface WeighingMessages {

    // ── the sentence ──────────────────────────────────────────────────────

    @Message("Nothing speaks for it or against it yet.")
    String nothingBears();

    @Message(
            "{#if reasons == 1}Its only reason reaches {reach}{#else}Its {reasons} reasons together reach {reach}{/if}, and nothing speaks against it.")
    String onlyFor(int reasons, String reach);

    @Message(
            "{#if objections == 1}The only objection reaches {reach}{#else}The {objections} objections together reach {reach}{/if}, and nothing speaks for it.")
    String onlyAgainst(int objections, String reach);

    @Message(
            "{#if reasons == 1}The only reason reaches {reach}{#else}The {reasons} reasons together reach {reach}{/if}, {#if objections == 1}the only objection{#else}the {objections} objections{/if} {resistance}.")
    String both(int reasons, String reach, int objections, String resistance);

    @Message("So it stays where it starts, at {base}.")
    String stays(String base);

    @Message("The two sides balance, so it stays where it starts, at {base}.")
    String balances(String base);

    @Message("That is a difference of less than 0.01, so it hardly moves, and stands at {standing}.")
    String hardlyMoves(String standing);

    @Message("So it moves {share} from {base} towards {end}, to {standing}.")
    String moves(String share, String base, String end, String standing);

    @Message("Because of votes it starts at {base}.")
    String votesStart(String base);

    @Message("about {share}")
    String about(String share);

    @Message("all the way")
    String allTheWay();

    @Message("a tenth of the way")
    String aTenth();

    @Message("a fifth of the way")
    String aFifth();

    @Message("a quarter of the way")
    String aQuarter();

    @Message("a third of the way")
    String aThird();

    @Message("half the way")
    String halfTheWay();

    @Message("two thirds of the way")
    String twoThirds();

    @Message("three quarters of the way")
    String threeQuarters();

    @Message("{percent} % of the way")
    String ofTheWay(int percent);

    @Message(
            "It depends on claims that answer one another in a circle, and the circle does not come to rest. So it has no number.")
    String noStableValue();

    @Message(
            "This claim is one of its own supports: the reasons for it lead back to it. A circle like that is no evidence, whatever the number.")
    String circular();

    // ── the page ──────────────────────────────────────────────────────────

    @Message("Why {number} stands at {standing}")
    String heading(String number, String standing);

    @Message("Why {number} has no standing")
    String headingWithout(String number);

    @Message(
            "Standing says how a claim does in this map, with the answers it has here. It does not say how likely the claim is to be true. Numbers are rounded to two decimals.")
    String whatStandingIs();

    @Message("How it is computed")
    String howComputed();

    @Message("{number} is the same claim as {original}, and stands where that stands.")
    String sameAs(String number, String original);

    @Message("Back to the claim")
    String backToClaim();

    @Message("What each reason does")
    String eachReason();

    @Message("Before any reason")
    String before();

    @Message("Stands at")
    String end();

    @Message("{number} stands at {standing}.")
    String partOfOne(String number, String standing);

    @Message(
            "They count together, as much as the {#if premises == 2}weaker{#else}weakest{/if} of them, which stands at {standing}.")
    String partOfSeveral(int premises, String standing);

    @Message("They count together. Each of them stands at {standing}.")
    String partOfEqual(String standing);

    @Message("The step carries {weight} of that, so {#if premises == 1}it reaches{#else}they reach{/if} {reach}.")
    String step(int premises, String weight, String reach);

    @Message(
            "The step would carry {whole} of that, but it is attacked and carries {weight}. So {#if premises == 1}it reaches{#else}they reach{/if} {reach}.")
    String attackedStep(int premises, String whole, String weight, String reach);

    @Message("the other {count}, together")
    String others(int count);

    // ── what matters ──────────────────────────────────────────────────────

    @Message("What matters")
    String whatMatters();

    @Message("Too many claims answer one another in circles here to try each of them. Try one yourself below.")
    String notEachTried();

    @Message("What it depends on most")
    String mostDependsOn();

    @Message("without it, {number} would stand at {without}")
    String withoutIt(String number, String without);

    @Message("No single claim matters by itself: taking out any one of them changes less than 0.01. Together they do.")
    String onlyTogether();

    @Message("No claim matters to it yet.")
    String nothingMatters();

    @Message("What would bring it down to one half")
    String whatLowers();

    @Message("What would bring it up to one half")
    String whatRaises();

    @Message("What would tip it")
    String whatTips();

    @Message("It stands in the middle. The smallest change of what bears on it tips it one way or the other.")
    String inTheMiddle();

    @Message("if it stood at {need}; it stands at {now}")
    String need(String need, String now);

    @Message("if it were taken out")
    String ifTakenOut();

    @Message("No single claim could do it alone, however weak or strong it were.")
    String nothingTips();

    @Message(
            "No claim that counts in one place could do it alone, however weak or strong it were. Where a claim counts in more than one place, only taking it out was tried, and that does not do it either.")
    String nothingTipsAsTried();

    @Message("Where a claim counts in more than one place, only taking it out was tried.")
    String severalPaths();

    @Message("What is unanswered")
    String unanswered();

    @Message("Nothing speaks against it, or against a step that leads to it.")
    String noObjections();

    @Message(
            "{#if count == 1}1 objection more{#else}{count} objections more{/if}; without {#if count == 1}it{#else}any one of them{/if} it would move by less than 0.01.")
    String unansweredLight(int count);

    @Message("Whatever speaks against it is answered.")
    String allAnswered();

    @Message("just below {number}")
    String justBelow(String number);

    @Message("just above {number}")
    String justAbove(String number);

    @Message("Robust or contested?")
    String robustness();

    @Message(
            "Robust. A second way of counting, which adds the reasons up, puts it at {second}, on the same side of one half.")
    String robust(String second);

    @Message("Robust. A second way of counting, which adds the reasons up, puts it in the middle as well.")
    String robustMiddle();

    @Message(
            "Contested. A second way of counting, which adds the reasons up, puts it at {second}, and not on the same side of one half.")
    String contested(String second);

    @Message("A second way of counting, which adds the reasons up, finds no number for it.")
    String unknown();

    // ── what if ───────────────────────────────────────────────────────────

    @Message("What if?")
    String whatIf();

    @Message("Try another start for a claim, or take it out. The map stays as it is.")
    String whatIfHint();

    @Message("The claim")
    String whichClaim();

    @Message("Where it starts, before any reason")
    String score();

    @Message("From 0 (nobody grants it) to 1 (everybody does). A claim that no votes count on starts at 0.50.")
    String scoreHint();

    @Message("Take it out instead")
    String takeOut();

    @Message("Show what happens")
    String show();

    @Message("This was not tried")
    String notTried();

    @Message("Choose a claim of this map.")
    String noSuchClaim();

    @Message("Where it starts is a number from 0 to 1, such as 0.35.")
    String noSuchScore();

    @Message("A claim cannot be taken out of its own account. Choose another one, or another start.")
    String notItself();

    @Message("If {other} started at {score}, it would stand at {there}.")
    String started(String other, String score, String there);

    @Message("If {other} started at {score}, it would have no number.")
    String startedNowhere(String other, String score);

    @Message("Without {other},")
    String without(String other);

    @Message("{number} would stand at {then}.")
    String wouldStand(String number, String then);

    @Message("Now it stands at {now}.")
    String itStands(String now);

    @Message("Now it has no number.")
    String itStandsNowhere();

    @Message("{number} would stand where it stands now, at {now}.")
    String wouldStay(String number, String now);

    @Message("{number} would have no number.")
    String wouldStandNowhere(String number);

    // ── through whose votes ───────────────────────────────────────────────

    @Message("This map asks for votes. Open a claim to say how convinced you are of it.")
    String asksForVotes();

    @Message("Votes counted:")
    String numbers();

    @Message("Whose votes count")
    String whoseVotes();

    @Message(
            "{#switch lens.name}{#case 'MINE'}mine{#case 'CLASS'}{#if course}the class’s{#else}everybody’s{/if}{#case}none{/switch}")
    String lens(Lens lens, boolean course);

    @Message(
            "Others’ votes count where you can see them. Where no votes count, a claim starts at 0.50, and a step carries 0.50 of what it rests on.")
    String votesCount();

    // ── for teachers ──────────────────────────────────────────────────────

    @Message("For teachers: other ways of counting, and small changes")
    String forTeachers();

    @Message("Way of counting")
    String semantics();

    @Message("Weakest premise")
    String minimum();

    @Message("Product of premises")
    String product();

    @Message("DF-QuAD (the one used here)")
    String dfQuad();

    @Message("Quadratic energy (the second opinion)")
    String quadratic();

    @Message("Euler-based")
    String euler();

    @Message("MLP")
    String mlp();

    @Message("no number")
    String noNumber();

    @Message("What 0.10 more at the start of a claim would change here, as long as changes are small:")
    String gradients();

    @Message("Nothing.")
    String noGradients();

    // ── elsewhere ─────────────────────────────────────────────────────────

    @Message(
            "By its answers thesis {number} stands at {standing}{#if unanswered < 0}{#else if unanswered == 0}, no objection is unanswered{#else if unanswered == 1}, 1 objection is unanswered{#else}, {unanswered} objections are unanswered{/if}")
    String glance(String number, String standing, int unanswered);
}
