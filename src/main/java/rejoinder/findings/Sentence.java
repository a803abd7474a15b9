package rejoinder.findings;

import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rejoinder.maps.Outline;

/**
 * S3: a claim is a sentence that can be true or false, not a question, a fragment or a command.
 *
 * <p>Found are a question mark at the end; in English a question without one, a verb in the imperative at the beginning,
 * and a text in which no word can be a finite verb; and fewer than three words in languages that put spaces between
 * words. Source: Austhink's "declarative sentences". Limits: what a dictionary and the neighbouring words cannot rule out
 * counts as a verb, so a fragment with a participle in it ("taxes paid by the rich") passes. Theses are left to
 * {@link MainContention}.
 */
final class Sentence implements Rule {

    private static final Pattern GREEK_QUESTION_MARK = Pattern.compile("[?;\u037e]\\s*$");
    private static final Pattern QUESTION_MARK = Pattern.compile("[?؟？]\\s*[)\\]]?\\s*$");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’\\-.][\\p{L}\\p{N}]+)*");
    private static final Pattern MARKUP = Pattern.compile("https?://|\\]\\(|[\\\\{}=|]");
    private static final Set<String> WITHOUT_SPACES = Set.of("zh", "ja", "th", "lo", "km", "my");
    private static final int FEWEST_WORDS = 3;
    private static final int LONGEST_FRAGMENT = 15;

    /** In which of the four ways a text is no statement; null where it is one. */
    enum Fault {
        ASKS,
        COMMANDS,
        NO_VERB,
        TOO_SHORT
    }

    @Override
    public void look(Subject map, Consumer<Finding> found) {
        for (Outline.Claim claim : map.claims()) {
            Fault fault = claim.isThesis() ? null : map.statement(claim).fault();
            if (fault != null) found.accept(Finding.of(Kind.valueOf(fault.name()), claim));
        }
    }

    /** @param english the grammar of an English one; else null */
    static Fault fault(Statement statement, English english) {
        String text = statement.text();
        String language = statement.speech().language();
        if ((language.equals("el") ? GREEK_QUESTION_MARK : QUESTION_MARK)
                .matcher(text)
                .find()) return Fault.ASKS;
        if (english != null && english.asks()) return Fault.ASKS;
        int words = words(text);
        if (words < FEWEST_WORDS && !WITHOUT_SPACES.contains(language)) return Fault.TOO_SHORT;
        if (english == null || MARKUP.matcher(text).find()) return null;
        if (english.commands()) return Fault.COMMANDS;
        return words <= LONGEST_FRAGMENT && english.hasNoVerb() ? Fault.NO_VERB : null;
    }

    private static int words(String text) {
        Matcher word = WORD.matcher(text);
        int words = 0;
        while (word.find()) words++;
        return words;
    }
}
