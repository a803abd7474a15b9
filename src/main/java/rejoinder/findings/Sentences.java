package rejoinder.findings;

import java.util.List;
import java.util.stream.Collectors;
import rejoinder.maps.Outline;

/** Puts findings into words: a message for each, in which claims go by their numbers in the map. */
public final class Sentences {

    private static final int MOST_WORDS = 4;

    private final FindingMessages messages;
    private final Outline outline;

    public Sentences(FindingMessages messages, Outline outline) {
        this.messages = messages;
        this.outline = outline;
    }

    /** What there is to look at, in a sentence or two. */
    public String of(Finding finding) {
        List<String> words = finding.words();
        return switch (finding.kind()) {
            case SEVERAL_THESES -> messages.severalTheses(words.get(0));
            case THESIS_ASKS -> messages.thesisAsks();
            case THESIS_COMMANDS -> messages.thesisCommands();
            case THESIS_IS_NO_SENTENCE -> messages.thesisIsNoSentence();
            case SEVERAL_SENTENCES -> messages.severalSentences();
            case REASON_INSIDE -> messages.reasonInside();
            case JOINED -> messages.joined();
            case LONG -> messages.longText();
            case ASKS -> messages.asks();
            case COMMANDS -> messages.commands();
            case NO_VERB -> messages.noVerb();
            case TOO_SHORT -> messages.tooShort();
            case PREMISE_MISSING -> messages.premiseMissing(quoted(words));
            case RABBIT -> messages.rabbit(last(finding), quoted(words));
            case NO_HANDS -> messages.noHands(quoted(words));
            case SHAPE -> messages.shape(words.get(0), words.get(1), words.get(2));
            case CHAIN -> messages.chain(words.get(0));
            case CROWD ->
                words.get(1).equals("support") ? messages.crowdFor(words.get(0)) : messages.crowdAgainst(words.get(0));
            case CIRCLE ->
                messages.circle(finding.claims().stream().map(this::number).collect(Collectors.joining(", ")));
            case RESTATED -> messages.restated(last(finding));
            case TWIN -> messages.twin(last(finding));
            case BOTH_SIDES -> messages.bothSides(last(finding));
            case NO_OBJECTION -> messages.noObjection();
            case UNANSWERED -> messages.unanswered();
            case ONE_SIDED -> messages.oneSided(words.get(0), words.get(1));
            case ONE_SIDED_AUTHOR -> words.get(1).equals("for") ? messages.authorFor() : messages.authorAgainst();
            case UNSUPPORTED -> messages.unsupported();
            case FIGURE -> messages.figure(words.get(0));
            case STUDIES -> messages.studies(words.get(0));
            case MISQUOTED -> messages.misquoted();
            case WEAKEST -> messages.weakest();
            case ABSOLUTE -> messages.absolute(words.get(0));
            case HEDGE_LOST -> messages.hedgeLost(words.get(0), last(finding));
        };
    }

    /** The name of a rule, as a heading. */
    public static String name(FindingMessages messages, Check check) {
        return switch (check) {
            case S1 -> messages.nameOfS1();
            case S2 -> messages.nameOfS2();
            case S3 -> messages.nameOfS3();
            case S7 -> messages.nameOfS7();
            case S8 -> messages.nameOfS8();
            case S9 -> messages.nameOfS9();
            case S11 -> messages.nameOfS11();
            case S12 -> messages.nameOfS12();
            case S13 -> messages.nameOfS13();
            case D1 -> messages.nameOfD1();
            case D2 -> messages.nameOfD2();
            case D4 -> messages.nameOfD4();
            case E1 -> messages.nameOfE1();
            case E3 -> messages.nameOfE3();
            case E5 -> messages.nameOfE5();
            case V1 -> messages.nameOfV1();
            case C1 -> messages.nameOfC1();
        };
    }

    /** Why a rule is worth keeping to. */
    public static String why(FindingMessages messages, Check check) {
        return switch (check) {
            case S1 -> messages.whyS1();
            case S2 -> messages.whyS2();
            case S3 -> messages.whyS3();
            case S7 -> messages.whyS7();
            case S8 -> messages.whyS8();
            case S9 -> messages.whyS9();
            case S11 -> messages.whyS11();
            case S12 -> messages.whyS12();
            case S13 -> messages.whyS13();
            case D1 -> messages.whyD1();
            case D2 -> messages.whyD2();
            case D4 -> messages.whyD4();
            case E1 -> messages.whyE1();
            case E3 -> messages.whyE3();
            case E5 -> messages.whyE5();
            case V1 -> messages.whyV1();
            case C1 -> messages.whyC1();
        };
    }

    private String last(Finding finding) {
        return number(finding.claims().get(finding.claims().size() - 1));
    }

    private String number(long claim) {
        return outline.claim(claim).map(Outline.Claim::number).orElse("");
    }

    private static String quoted(List<String> words) {
        return words.stream().limit(MOST_WORDS).collect(Collectors.joining("”, “"));
    }
}
