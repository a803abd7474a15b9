package rejoinder.findings;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What one text says by itself, whatever the map around it: its words, and what the checks that look at one claim see in
 * it.
 *
 * <p>Each is worked out when it is first asked for. Statements are kept for a while, so that after a change of one claim
 * one text is taken apart again and not the whole map; all there is to them follows from the text and its language.
 */
final class Statement {

    /** In each of two generations; of about 5,000 claims. */
    private static final int MAX_CHARACTERS = 600_000;

    private record Key(String text, String language) {}

    private static final Memory<Key, Statement> KEPT =
            new Memory<>(MAX_CHARACTERS, Duration.ofMinutes(15), key -> 20 + key.text.length());

    private final String text;
    private final Speech speech;
    private List<Words.Word> words;
    private Set<String> stems;
    private Grammar grammar;
    private BareFact.Mention mention;
    private HedgesAndAbsolutes.Tone tone;
    private Wording wording;
    private Cues cues;
    private Boolean points;

    /** @param subject the stems of what it speaks of, where that shows */
    private record Grammar(Sentence.Fault fault, Kind crowd, Set<String> subject) {}

    private Statement(String text, Speech speech) {
        this.text = text;
        this.speech = speech;
    }

    static Statement of(String text, Speech speech) {
        return KEPT.get(new Key(text, speech.language()), key -> new Statement(text, speech));
    }

    /** Drops what is kept of all texts: one of them was taken away for good. */
    static void forget() {
        KEPT.clear();
    }

    /** Whether something is kept of a text. */
    static boolean remembers(String text, String language) {
        return KEPT.has(new Key(text, language));
    }

    String text() {
        return text;
    }

    Speech speech() {
        return speech;
    }

    /** The significant words, in their order. */
    List<Words.Word> words() {
        if (words == null) words = List.copyOf(speech.words().of(text));
        return words;
    }

    Set<String> stems() {
        if (stems == null) {
            Set<String> all = new LinkedHashSet<>();
            words().forEach(word -> all.add(word.stem()));
            stems = Collections.unmodifiableSet(all);
        }
        return stems;
    }

    /** In which way it is no statement; null where it is one. */
    Sentence.Fault fault() {
        return grammar().fault;
    }

    /** In which way it is more than one; null where it is one. */
    Kind crowd() {
        return grammar().crowd;
    }

    /** The stems of its subject; none where that cannot be told. */
    Set<String> subject() {
        return grammar().subject;
    }

    BareFact.Mention mention() {
        if (mention == null) mention = BareFact.mention(this);
        return mention;
    }

    HedgesAndAbsolutes.Tone tone() {
        if (tone == null) tone = HedgesAndAbsolutes.tone(this);
        return tone;
    }

    Wording wording() {
        if (wording == null) wording = Wording.of(text, cues());
        return wording;
    }

    Cues cues() {
        if (cues == null) cues = Cues.of(text);
        return cues;
    }

    /** Whether it points to what was said before, as with "it" or "they". */
    boolean points() {
        if (points == null) points = Step.points(this);
        return points;
    }

    private Grammar grammar() {
        if (grammar == null) {
            English english = speech.isEnglish() ? new English(text, Dictionary.english()) : null;
            grammar = new Grammar(
                    Sentence.fault(this, english),
                    OneClaim.crowd(this, english),
                    english == null ? first() : stems(english.subject()));
        }
        return grammar;
    }

    /** Where the grammar cannot be read, what comes first stands for the subject. */
    private Set<String> first() {
        return words().isEmpty() ? Set.of() : Set.of(words().get(0).stem());
    }

    private Set<String> stems(List<String> some) {
        return Set.copyOf(speech.words().of(String.join(" ", some)).stream()
                .map(Words.Word::stem)
                .distinct()
                .toList());
    }
}
