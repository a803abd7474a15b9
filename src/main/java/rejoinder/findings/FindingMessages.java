package rejoinder.findings;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What findings say: one sentence for each kind, a name and a why for each check. */
@MessageBundle("findings")
public interface FindingMessages {

    // ── what there is to look at ──────────────────────────────────────────

    @Message(
            "This map has {count} theses and asks no question. Which one is it about, or which question do they all answer?")
    String severalTheses(String count);

    @Message("The thesis is a question. What would you answer? Write that as a sentence.")
    String thesisAsks();

    @Message("The thesis tells somebody to do something. Could you say what should be so, and who should do it?")
    String thesisCommands();

    @Message("The thesis is not a whole sentence yet. What do you say about it, so that others can agree or disagree?")
    String thesisIsNoSentence();

    @Message("There is more than one sentence here. Could each have a box of its own?")
    String severalSentences();

    @Message(
            "There seems to be a claim and a reason for it in one box. Could the reason stand below, in a box of its own?")
    String reasonInside();

    @Message(
            "There seem to be two claims in one box. Could one be true and the other false? Then each needs its own box.")
    String joined();

    @Message("This is long. What is the one thing that it says?")
    String longText();

    @Message("This is a question. What would you answer? Write that as a sentence.")
    String asks();

    @Message("This tells somebody to do something. What do you say is true?")
    String commands();

    @Message("This does not seem to have a verb. What do you say about it?")
    String noVerb();

    @Message("These are only a few words. What do you say, in a whole sentence?")
    String tooShort();

    @Message(
            "Nothing in this reason speaks of “{words}”. What links the two? Perhaps something goes unsaid that you can add.")
    String premiseMissing(String words);

    @Message("Claim {target} speaks of “{words}”, but these premises do not. Where does that come from?")
    String rabbit(String target, String words);

    @Message("“{words}” comes up only here. How does this premise work together with the others?")
    String noHands(String words);

    @Message(
            "Below this thesis there are up to {depth} levels, at most {breadth} claims on one level, and {leaves} ends.")
    String shape(String depth, String breadth, String leaves);

    @Message("Here {count} claims in a row have one answer each. Is there nothing else to say about any of them?")
    String chain(String count);

    @Message("There are {count} reasons for this claim. Do some of them belong together under one that sums them up?")
    String crowdFor(String count);

    @Message(
            "There are {count} reasons against this claim. Do some of them belong together under one that sums them up?")
    String crowdAgainst(String count);

    @Message("Here a claim ends up supporting itself: {claims}. Which of these steps could you leave out?")
    String circle(String claims);

    @Message("This says nearly the same as claim {other} above it. What reason is there besides?")
    String restated(String other);

    @Message("This says nearly the same as claim {other}. Do you need both?")
    String twin(String other);

    @Message("The same seems to be said both for and against claim {target}. On which side does it belong?")
    String bothSides(String target);

    @Message("Nobody has objected to this yet. What would somebody say who sees it differently?")
    String noObjection();

    @Message("Nothing answers this objection yet. What would you say to it?")
    String unanswered();

    @Message(
            "Of {all} direct reasons, {against} speak against this thesis. What is the best that the other side has to say?")
    String oneSided(String all, String against);

    @Message("Everything that one of you wrote here is for the thesis. What might speak against it?")
    String authorFor();

    @Message("Everything that one of you wrote here is against the thesis. What might speak for it?")
    String authorAgainst();

    @Message("Nothing is said for this yet. Why should one believe it, or would anyone grant it?")
    String unsupported();

    @Message("Where does “{figure}” come from? Could you name the source?")
    String figure(String figure);

    @Message("“{words}”: which ones, and where can one read it?")
    String studies(String words);

    @Message("The words quoted from the text and this claim have nothing in common. Is it the right place in the text?")
    String misquoted();

    @Message(
            "Of the premises that work together here, this one is the weakest. More for it would help the whole step most.")
    String weakest();

    @Message("“{word}”: is there really no exception?")
    String absolute(String word);

    @Message("This is only “{word}”, but claim {target} is said without any doubt. Do the two fit?")
    String hedgeLost(String word, String target);

    // ── what each rule looks for, in a line ───────────────────────────────

    @Message(
            """
            {#switch check.name}\
            {#case 'S1'}A map has one thesis, and it can be true or false. Several theses need a question.\
            {#case 'S2'}A box holds one claim: one sentence, no reason inside, no more than 300 characters.\
            {#case 'S3'}A claim is a sentence, not a question, a command or a few words.\
            {#case 'S7'}A single reason and its claim have a word in common, or something goes unsaid between them.\
            {#case 'S8'}What a claim speaks of comes up in the premises for it.\
            {#case 'S9'}Premises that work together have a word in common.\
            {#case 'S11'}How deep and how broad the map is, rows of more than four single answers, and more than seven reasons of one kind.\
            {#case 'S12'}A claim does not say what a claim above it says, and does not support itself.\
            {#case 'S13'}No claim is there twice, and none is both for and against the same thing.\
            {#case 'D1'}The thesis and each of its main reasons has met an objection.\
            {#case 'D2'}An objection that weakens the thesis has an answer.\
            {#case 'D4'}Not all the reasons, and not all that one person wrote, are on one side.\
            {#case 'E1'}Each line of reasons ends in a source, in evidence, or in common ground.\
            {#case 'E3'}A number, a date or a study has a source.\
            {#case 'E5'}The words of the text and the claim that is tied to them have a word in common.\
            {#case 'V1'}Of premises that work together, the one that stands lowest.\
            {#case}Words like “always”, and reasons that only may be so for claims that are said without doubt.\
            {/switch}""")
    String rule(Check check);

    // ── in a word ─────────────────────────────────────────────────────────

    @Message(
            """
            {#switch check.name}\
            {#case 'S1'}main claim?\
            {#case 'S2'}two in one?\
            {#case 'S3'}a sentence?\
            {#case 'S7'}what links them?\
            {#case 'S8'}from where?\
            {#case 'S9'}fits with the rest?\
            {#case 'S11'}the shape\
            {#case 'S12'}said above?\
            {#case 'S13'}said twice?\
            {#case 'D1'}any objection?\
            {#case 'D2'}unanswered\
            {#case 'D4'}one side only?\
            {#case 'E1'}why?\
            {#case 'E3'}which source?\
            {#case 'E5'}right place?\
            {#case 'V1'}the weakest\
            {#case}how sure?\
            {/switch}""")
    String word(Check check);

    // ── the rules ─────────────────────────────────────────────────────────

    @Message("One main claim")
    String nameOfS1();

    @Message(
            "A map argues about one thing. Only a sentence that can be true or false can be argued about, and several theses need a question that they all answer.")
    String whyS1();

    @Message("One claim in each box")
    String nameOfS2();

    @Message("If two claims share a box, nobody can tell which of them a reason or an objection is about.")
    String whyS2();

    @Message("A whole sentence")
    String nameOfS3();

    @Message(
            "One can only agree or disagree with a sentence that says something. A question, a few words or an order leave open what is meant.")
    String whyS3();

    @Message("A premise may be missing")
    String nameOfS7();

    @Message(
            "A reason and its claim should have something in common. Where they do not, something goes unsaid that links them, and that is often what people disagree about.")
    String whyS7();

    @Message("No rabbit without a rabbit in the hat")
    String nameOfS8();

    @Message(
            "A claim cannot speak of what none of its premises speaks of: the rabbit must have been in the hat before.")
    String whyS8();

    @Message("Premises hold hands")
    String nameOfS9();

    @Message(
            "Premises that work together have something in common. One that shares nothing with the others may be a reason of its own.")
    String whyS9();

    @Message("The shape of the map")
    String nameOfS11();

    @Message(
            "Deep maps give reasons for reasons, broad ones look at many sides. Long chains and large crowds are hard to read.")
    String whyS11();

    @Message("No going round in circles")
    String nameOfS12();

    @Message("A claim is no reason for itself, even in other words.")
    String whyS12();

    @Message("Each claim once")
    String nameOfS13();

    @Message(
            "If a claim stands in two boxes, answers to it get lost in one of them. A claim that is needed twice can be shown again instead.")
    String whyS13();

    @Message("Objections are considered")
    String nameOfD1();

    @Message(
            "A claim is stronger once it has met what speaks against it. Looking only for what speaks for one's own view is the commonest slip of all.")
    String whyD1();

    @Message("Objections are answered")
    String nameOfD2();

    @Message(
            "An objection that nobody answers stands, and the thesis is weaker for it. The one that matters most comes first.")
    String whyD2();

    @Message("Both sides have their say")
    String nameOfD4();

    @Message("Where nearly everything speaks for one side, the other side may not have been heard yet.")
    String whyD4();

    @Message("Claims rest on something")
    String nameOfE1();

    @Message(
            "Every line of reasons ends somewhere. There should be a source, a fact, or something that anyone would grant.")
    String whyE1();

    @Message("Facts have sources")
    String nameOfE3();

    @Message("Numbers, dates and studies come from somewhere, and others should be able to check them.")
    String whyE3();

    @Message("Quotations fit")
    String nameOfE5();

    @Message(
            "The words that a claim is tied to should say what it says. They may use other words for it, so this is only for information.")
    String whyE5();

    @Message("The weakest premise")
    String nameOfV1();

    @Message("Premises that work together are like a chain, which is as strong as its weakest link.")
    String whyV1();

    @Message("How sure one is")
    String nameOfC1();

    @Message(
            "Words like “always” fall to a single exception, and what only may be so cannot make something certain. Neither is a fault by itself.")
    String whyC1();
}
