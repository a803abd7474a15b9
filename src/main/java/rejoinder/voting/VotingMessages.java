package rejoinder.voting;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words with which people are asked to vote, and told how others have. */
@MessageBundle("voting")
public interface VotingMessages {

    // ── the questions ─────────────────────────────────────────────────────

    @Message("Your vote")
    String title();

    @Message("Are you convinced of this claim?")
    String convincedOf();

    @Message("{#switch degree}{#case 0}Not at all{#case 1}A little{#case 2}Half{#case 3}Mostly{#case}Fully{/switch}")
    String convinced(int degree);

    @Message(
            "{#if premises}How much do {premises} matter together {#if against}against{#else}for{/if} {target}, if they are true?{#else}How much does this matter {#if against}against{#else}for{/if} {target}, if it is true?{/if}")
    String matters(String premises, boolean against, String target);

    @Message(
            "{#if premises}How much do {premises} matter together against the step from {step} to {target}, if they are true?{#else}How much does this matter against the step from {step} to {target}, if it is true?{/if}")
    String mattersForStep(String premises, String step, String target);

    @Message("{#switch degree}{#case 0}Nothing{#case 1}A little{#case 2}Some{#case 3}A lot{#case}Decides it{/switch}")
    String impact(int degree);

    @Message("{first} and {last}")
    String and(String first, String last);

    @Message("You see how others have voted once you have voted yourself.")
    String hidden();

    @Message("You wrote this claim, so others vote on it.")
    String ownClaim();

    @Message("You made this step, so others vote on it.")
    String ownStep();

    @Message("Save my vote")
    String save();

    @Message("Change my vote")
    String change();

    @Message("Take it back")
    String takeBack();

    @Message("Your vote is saved.")
    String saved();

    @Message("Your vote is taken back.")
    String takenBack();

    // ── how others have voted ─────────────────────────────────────────────

    @Message("Nobody has voted on it yet.")
    String nobodyYet();

    @Message("{#if mine}Yours is the only vote so far.{#else}1 vote so far: {word}.{/if}")
    String one(boolean mine, String word);

    @Message("{count} votes, on average “{word}” ({mean} of 4).")
    String many(int count, String word, String mean);

    @Message(
            "{#switch spread.name}{#case 'AGREE'}They lie close together{#case 'VARY'}They differ{#case}They lie far apart{/switch} (spread {figure}).")
    String spread(Tally.Spread spread, String figure);

    @Message("{#if count == 1}1 vote{#else}{count} votes{/if}")
    String votes(int count);

    // ── votes on an earlier wording ───────────────────────────────────────

    @Message("It has changed since you voted.")
    String changedSince();

    @Message("When you voted, {#if number}{number}{#else}it{/if} read:")
    String itRead(String number);

    @Message("When you voted, it answered:")
    String itAnswered();

    @Message("When you voted, this was part of it:")
    String wasPart();

    @Message("A claim has joined it since.")
    String joinedSince();

    @Message("The words that you voted on were taken out.")
    String takenOut();

    @Message("Vote again, or stay with your vote.")
    String voteAgain();

    @Message("Stay with my vote")
    String keep();

    // ── who may vote ──────────────────────────────────────────────────────

    @Message("Votes")
    String voters();

    @Message(
            "People say how convinced they are of a claim, and how much a reason matters. Votes move where claims stand. Each person sees the votes of others on a claim only after voting on it.")
    String votersHint();

    @Message("Nobody votes")
    String nobody();

    @Message("Those who may change the map")
    String editors();

    @Message("Everybody who is signed in and can read the map")
    String readers();

    @Message("If you choose “Nobody votes” later, votes are kept, and count nowhere.")
    String votersKept();

    @Message("Save who may vote")
    String saveVoters();

    // ── where a rule says no ──────────────────────────────────────────────

    @Message(
            """
            {#switch rule.name}\
            {#case 'NOTHING_CHOSEN'}Choose one of the answers first.\
            {#case 'NOBODY_VOTES'}Nobody votes in this map at the moment. Votes that were cast are kept.\
            {#case 'EDITORS_VOTE'}Only those who may change this map vote in it.\
            {#case 'OWN'}You made this yourself, so others vote on it.\
            {#case 'TAKEN_OUT'}The text was taken out, so there is nothing to vote on.\
            {#case}The course has ended. Its maps can be read, and nobody votes in them any more.\
            {/switch}""")
    String refusal(NotCast.Rule rule);
}
