package rejoinder.findings;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rejoinder.maps.Outline;
import rejoinder.maps.Stance;

/**
 * C1: words that say how sure one is, in English.
 *
 * <p>Found are absolutes ("always", "never", "all", "obviously"), and a support whose only premise is hedged ("may",
 * "perhaps") while its target is not: what may be so cannot make something certain. Neither is a fault by itself: laws and
 * definitions speak of all. Phrases like "not all", "at all" and "above all" are passed over.
 */
final class HedgesAndAbsolutes implements Rule {

    static final Pattern ABSOLUTE = Pattern.compile("(?i)\\b(?:always|never(?!theless)"
            + "|all(?! (?:the (?:more|same|better)|but|too|along|in all|right|kinds|sorts|things considered|two|three|four|five|six|over)\\b|-)"
            + "|every(?! (?:other|so|now|few|two|three)\\b)|everyone|everybody|nobody|no one|none(?! of the (?:above|less))"
            + "|obviously|undoubtedly|undeniably|certainly|definitely|absolutely|clearly|of course|impossible"
            + "|without (?:a )?doubt|no doubt)\\b");
    private static final Pattern SOFTENED = Pattern.compile(
            "(?i)(?:\\b(?:not|above|at|after|of|nearly|almost|by|hardly|for|once and for)|n['’]t)\\s+$");
    private static final Pattern OPEN =
            Pattern.compile("(?i)\\b(?:should|ought|must|needs? (?:to|not)|can|cannot|would|not by itself)\\b");
    static final Pattern HEDGE = Pattern.compile(
            "\\b(?:may(?! \\d)|might|[Pp]erhaps|[Mm]aybe|[Pp]ossibly|[Pp]robably|[Aa]pparently|[Aa]rguably|could|seems?|[Ll]ikely|[Ss]ometimes|tends? to|it is possible)\\b");

    /**
     * How sure a text is.
     *
     * @param absolute the word that allows no exception; null for none
     * @param hedge the word that makes it less sure; null for none
     */
    record Tone(String absolute, String hedge) {}

    @Override
    public void look(Subject map, Consumer<Finding> found) {
        if (!map.speech().isEnglish()) return;
        for (Outline.Claim claim : map.claims()) {
            String absolute = map.statement(claim).tone().absolute;
            if (absolute != null) found.accept(Finding.of(Kind.ABSOLUTE, claim, absolute));
        }
        for (Outline.Reason reason : map.reasons()) {
            if (reason.stance() != Stance.SUPPORT || reason.premises().size() > 1) continue;
            String hedge = map.statement(reason.first()).tone().hedge;
            if (hedge != null && !isOpen(reason.claim().text()))
                found.accept(
                        Finding.of(Kind.HEDGE_LOST, List.of(reason.first(), reason.claim()), reason, List.of(hedge)));
        }
    }

    static Tone tone(Statement statement) {
        String absolute = statement.cues().has(Cue.ABSOLUTE) ? absolute(statement.text()) : null;
        Matcher hedge = HEDGE.matcher(statement.text());
        return new Tone(absolute, statement.cues().has(Cue.HEDGE) && hedge.find() ? hedge.group() : null);
    }

    private static String absolute(String text) {
        Matcher absolute = ABSOLUTE.matcher(text);
        boolean plain = absolute.find()
                && !SOFTENED.matcher(text.substring(0, absolute.start())).find();
        return plain ? absolute.group() : null;
    }

    /** What should be, can be or would be can rest on what may be. */
    private static boolean isOpen(String text) {
        return HEDGE.matcher(text).find() || OPEN.matcher(text).find();
    }
}
