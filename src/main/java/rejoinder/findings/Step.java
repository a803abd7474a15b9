package rejoinder.findings;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rejoinder.maps.Outline;
import rejoinder.maps.Stance;

/**
 * The words of one step for or against a claim, laid side by side: what {@link RabbitRule}, {@link HoldingHands} and
 * {@link MissingPremise} go by.
 *
 * <p>A word counts as present where one of the same root is. Where a premise says "it" or "they", the subject of the
 * target counts as present in it; where it says "such a partner", all that the target says of a partner.
 */
final class Step {

    private static final Map<String, Set<String>> POINTING = Map.of(
            "en", words("it its they them their this these those such he him his she her so"),
            "de", words("er sie es ihn ihm ihr ihre ihren sein seine dies diese dieser dieses das dabei dadurch so"),
            "fr", words("il elle ils elles lui leur leurs ce cela ceci ces cette cet son sa ses en y"),
            "es", words("él ella ellos ellas ello su sus esto eso esta este estos estas lo así"),
            "it", words("esso essa essi esse lui lei loro suo sua questo questa questi queste ciò così"));

    private static final Pattern BACK = Pattern.compile("(?i)\\bsuch(?: an?)? (\\p{L}+)");
    private static final int FEWEST_WORDS = 2;

    private final Subject map;
    private final Outline.Reason reason;
    private final Set<String> given = new HashSet<>();

    Step(Subject map, Outline.Reason reason) {
        this.map = map;
        this.reason = reason;
        boolean points = false;
        for (Outline.Claim premise : reason.premises()) {
            given.addAll(map.stems(premise));
            points |= points(premise);
        }
        if (refersBack()) given.addAll(map.stems(reason.claim()));
        if (points) given.addAll(map.statement(reason.claim()).subject());
    }

    /** True for a support or rebuttal in a language with an analyser, with two words at least on both sides. */
    static boolean canBeRead(Subject map, Outline.Reason reason) {
        if (reason.stance() == Stance.UNDERCUT
                || !map.speech().words().know()
                || map.stems(reason.claim()).size() < FEWEST_WORDS) return false;
        for (Outline.Claim premise : reason.premises()) if (map.stems(premise).size() < FEWEST_WORDS) return false;
        return true;
    }

    /** The words of the target that no premise has, in their order. */
    List<String> rabbits() {
        List<String> rabbits = new ArrayList<>();
        Set<String> named = new HashSet<>();
        for (Words.Word word : map.statement(reason.claim()).words())
            if (!Words.anyAkin(word.stem(), given) && named.add(word.stem())) rabbits.add(word.written());
        return rabbits;
    }

    /** True for a word of the target that has a capital, other than as the first word. */
    boolean isName(String word) {
        return Character.isUpperCase(word.codePointAt(0))
                && !reason.claim().text().startsWith(word)
                && !map.speech().hidesNames();
    }

    /** The words of a premise that neither the target nor another premise has, in their order. */
    List<String> danglers(Outline.Claim premise) {
        Set<String> others = new HashSet<>(map.stems(reason.claim()));
        for (Outline.Claim other : reason.premises()) if (other != premise) others.addAll(map.stems(other));
        List<String> danglers = new ArrayList<>();
        Set<String> named = new HashSet<>();
        for (Words.Word word : map.statement(premise).words())
            if (!Words.anyAkin(word.stem(), others) && named.add(word.stem())) danglers.add(word.written());
        return danglers;
    }

    /** How much of the target's words the premises have, from 0 to 1. */
    double covered() {
        Set<String> target = map.stems(reason.claim());
        int covered = 0;
        for (String stem : target) if (Words.anyAkin(stem, given)) covered++;
        return covered / (double) target.size();
    }

    /** True where a premise shares a word with another premise, or points to it. */
    boolean holdsHands(Outline.Claim premise) {
        if (points(premise)) return true;
        for (Outline.Claim other : reason.premises()) {
            if (other == premise) continue;
            if (points(other)) return true;
            if (map.stems(premise).stream().anyMatch(stem -> Words.anyAkin(stem, map.stems(other)))) return true;
        }
        return false;
    }

    /** Where a premise says "such a partner", and the target speaks of a partner, all that is said of it is meant. */
    private boolean refersBack() {
        if (!map.speech().isEnglish()) return false;
        for (Outline.Claim premise : reason.premises()) {
            Matcher back = BACK.matcher(premise.text());
            while (back.find())
                for (Words.Word word : map.speech().words().of(back.group(1)))
                    if (map.stems(reason.claim()).contains(word.stem())) return true;
        }
        return false;
    }

    private boolean points(Outline.Claim premise) {
        return map.statement(premise).points();
    }

    static boolean points(Statement statement) {
        Set<String> pointing = POINTING.getOrDefault(statement.speech().language(), Set.of());
        if (pointing.isEmpty()) return false;
        String text = statement.text().toLowerCase(Locale.ROOT);
        int start = 0;
        for (int i = 0; i <= text.length(); ) {
            int c = i == text.length() ? ' ' : text.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetter(c)) continue;
            if (pointing.contains(text.substring(start, i - Character.charCount(c)))) return true;
            start = i;
        }
        return false;
    }

    private static Set<String> words(String words) {
        return Set.of(words.split(" "));
    }
}
