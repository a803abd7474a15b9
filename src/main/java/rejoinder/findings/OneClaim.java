package rejoinder.findings;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import rejoinder.maps.Outline;

/**
 * S2: one claim in each box.
 *
 * <p>Found are more than one sentence, more than 300 characters, and in English a reason inside ("because", "therefore",
 * "so that", ", since") and two clauses joined by "and" or a semicolon. Source: Rationale, tutorial 2. Limits: "and" is
 * only found between clauses that depend on no other; a cause named by "only because" or "because of" is no reason.
 */
final class OneClaim implements Rule {

    private static final int LONGEST = 300;
    private static final int FEWEST_LETTERS = 8;
    private static final Pattern ABBREVIATION = Pattern.compile(
            "(?:\\b\\p{L}|\\b(?:Mr|Mrs|Ms|Dr|St|Prof|etc|vs|approx|ca|bzw|ebd|Nr|No|Fig|al|Jr|Sr|Inc|Ltd|Co|Gen|Sen|Rep|Gov|Art|Sec))\\.\\s*$");
    private static final Pattern INNER_END = Pattern.compile("[.!?…。！？](?=.*[\\p{L}\\p{N}])", Pattern.DOTALL);
    private static final Set<String> ONLY = Set.of(
            "not",
            "only",
            "just",
            "simply",
            "merely",
            "partly",
            "mainly",
            "mostly",
            "largely",
            "precisely",
            "exactly",
            "and",
            "or",
            "is",
            "was",
            "are");
    private static final String[] CONCLUDING = {"therefore", "thus", "hence", "consequently"};

    @Override
    public void look(Subject map, Consumer<Finding> found) {
        for (Outline.Claim claim : map.claims()) {
            Kind kind = map.statement(claim).crowd();
            if (kind != null) found.accept(Finding.of(kind, claim));
        }
    }

    /** @param english the grammar of an English one; else null */
    static Kind crowd(Statement statement, English english) {
        String text = statement.text();
        if (sentences(text, statement.speech().locale()) > 1) return Kind.SEVERAL_SENTENCES;
        if (english != null && reasons(english)) return Kind.REASON_INSIDE;
        if (english != null && english.joinsTwoClauses()) return Kind.JOINED;
        return text.length() > LONGEST ? Kind.LONG : null;
    }

    private static int sentences(String text, Locale locale) {
        if (text.indexOf(' ') < 0 || !INNER_END.matcher(text).find()) return 1;
        BreakIterator breaks = BreakIterator.getSentenceInstance(locale);
        breaks.setText(text);
        int sentences = 1;
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE && end < text.length(); end = breaks.next()) {
            String sentence = text.substring(start, end);
            String rest = text.substring(end);
            boolean ends = sentence.strip().matches("(?s).*[.!?…。！？][\"'”’)\\]]*")
                    && !ABBREVIATION.matcher(sentence).find()
                    && startsAfresh(rest)
                    && letters(sentence) >= FEWEST_LETTERS
                    && letters(rest) >= FEWEST_LETTERS;
            if (ends) {
                sentences++;
                start = end;
            }
        }
        return sentences;
    }

    private static boolean startsAfresh(String rest) {
        int first = rest.strip().codePointAt(0);
        return !Character.isLowerCase(first) && Character.isLetterOrDigit(first) || "\"“‘'([¿¡".indexOf(first) >= 0;
    }

    private static long letters(String text) {
        return text.codePoints().filter(Character::isLetter).count();
    }

    private static boolean reasons(English english) {
        int because = english.find("because");
        if (because > 1
                && !ONLY.contains(english.token(because - 1))
                && !english.token(because + 1).equals("of")
                && english.clauseFrom(because)) return true;
        if (because == 0 && english.find(",") > 0 && !english.token(1).equals("of")) return true;
        int since = english.find(",", "since");
        if (since > 1
                && !Character.isDigit((english.token(since + 2) + " ").charAt(0))
                && english.clauseFrom(since + 1)) return true;
        int soThat = english.find("so", "that");
        if (soThat > 1 && english.clauseFrom(soThat + 1)) return true;
        for (String word : CONCLUDING) {
            int at = english.find(word);
            if (at > 2 && english.clauseFrom(at) && english.hasFiniteBefore(at)) return true;
        }
        return false;
    }
}
