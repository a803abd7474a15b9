package rejoinder.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Reading the words of a text once tells which patterns cannot be in it, and how often it denies. */
class CuesTest {

    private static final Pattern DENIAL = Pattern.compile(
            "\\b(?:not|no|never|nobody|nothing|none|nor|neither|cannot|without|hardly|lacks?|fails?|un(?:likely|able)"
                    + "|nicht|kein\\p{L}*|nie(?:mals|mand)?|ohne|pas|jamais|aucune?|sans|nunca|jamás|ningun[ao]?|sin|non|mai"
                    + "|nessun[ao]?|senza|niet|geen|nooit|zonder|não|nenhuma?|sem|не|нет|никогда|без)\\b|n['’]t\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern CONDITION =
            Pattern.compile("(?iu)\\b(?:if|unless|wenn|falls|sofern|si|se|als|indien|если)\\b");

    private static final List<Pattern> ALL = Stream.concat(
                    Stream.of(
                            DENIAL, CONDITION, HedgesAndAbsolutes.ABSOLUTE, HedgesAndAbsolutes.HEDGE, BareFact.NUMBER),
                    BareFact.STUDIES.values().stream())
            .toList();

    private static final String[] WORDS = Stream.concat(
                    ALL.stream()
                            .flatMap(pattern -> Arrays.stream(pattern.pattern().split("[^\\p{L}]+"))),
                    Stream.of(
                            "keinerlei lacks fails unlikely unable niemals niemand aucune ninguna nessuno nenhuma seems"
                                    + " tends to of the course that two cars study studies surveys polls reports experiments"
                                    + " survey poll report experiment estimates proved by 12 7% 1,000 n t can don isn Don CAN"
                                            .split(" ")))
            .filter(word -> !word.isEmpty())
            .toArray(String[]::new);
    private static final String[] GAPS = {" ", " ", " ", " ", "'", "’", "-", ", ", "", "_", "\u0301 "};

    @Property(tries = 3000)
    void a_pattern_is_found_only_where_its_cue_is(@ForAll long seed) {
        String text = text(new Random(seed));
        Cues cues = Cues.of(text);
        assertThat(cues.denials())
                .as(text)
                .isEqualTo(DENIAL.matcher(text).results().count());
        assertThat(cues.has(Cue.CONDITION))
                .as(text)
                .isEqualTo(CONDITION.matcher(text).find());
        implies(HedgesAndAbsolutes.ABSOLUTE, text, cues.has(Cue.ABSOLUTE));
        implies(HedgesAndAbsolutes.HEDGE, text, cues.has(Cue.HEDGE));
        implies(BareFact.NUMBER, text, cues.has(Cue.QUANTITY) || cues.hasDigits());
        for (Pattern studies : BareFact.STUDIES.values()) implies(studies, text, cues.has(Cue.STUDIES));
    }

    private static void implies(Pattern pattern, String text, boolean cue) {
        if (pattern.matcher(text).find())
            assertThat(cue).as(pattern + " in " + text).isTrue();
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(8); i >= 0; i--) {
            String word = WORDS[random.nextInt(WORDS.length)];
            text.append(random.nextInt(8) == 0 ? word.toUpperCase() : word).append(GAPS[random.nextInt(GAPS.length)]);
        }
        return text.toString();
    }

    @Test
    void what_cannot_is_one_denial_and_an_apostrophe_alone_is_none() {
        assertThat(Cues.of("It can't, and won’t.").denials()).isEqualTo(2);
        assertThat(Cues.of("It isn 't so").denials()).isZero();
        assertThat(Cues.of("Keinerlei Hunde").denials()).isEqualTo(1);
    }
}
