package rejoinder.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** S1, S2, S3 and C1: how a single claim is put. */
class SentencesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Is it fair to ban cars?",
                "Why should we care about cats",
                "Is the tax fair to the poor",
                "Ban all cars in cities.",
                "Consider the alternatives to prison.",
                "The high cost of housing",
                "More jobs for young people.",
                "Too expensive for small shops",
                "Freedom of speech"
            })
    void a_question_a_command_or_a_fragment_is_no_statement(String text) {
        assertThat(reply(text, Check.S3)).hasSize(1);
        assertThat(Plan.of(text).found(Check.S1)).hasSize(1);
        assertThat(Plan.of(text).found(Check.S3)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What happened at Crocus City Hall may have made such a partner matter more.",
                "Where Moscow places Afghanistan says little about what its neighbours want.",
                "He asked \"why?\" and left the room.",
                "The brief names no transit route through Afghanistan.",
                "A prospect of trade says nothing yet about the motive.",
                "Companies deploying unsafe software face lasting damage.",
                "Breaking proofs into small steps enables people to check them.",
                "Homework helps students.",
                "Even the best schools fail some children.",
                "Should the war go on, prices will rise.",
                "Turnover counts imports as well as exports.",
                "Sanctions hurt ordinary people."
            })
    void a_statement_passes_however_it_begins(String text) {
        assertThat(reply(text, Check.S3)).isEmpty();
    }

    @Test
    void two_words_are_too_few_where_words_have_spaces_between_them() {
        assertThat(reply("Climate change", Check.S3)).containsExactly("TOO_SHORT 2");
        Plan chinese = Plan.of("猫是很好的宠物").in("zh");
        assertThat(chinese.found(Check.S1)).isEmpty();
    }

    @Test
    void several_theses_need_a_question() {
        Plan plan = Plan.of("Cats are better than dogs.");
        plan.thesis("Dogs are better than cats.");
        assertThat(plan.kinds(Check.S1)).containsExactly("SEVERAL_THESES 1 2");
        assertThat(plan.asks("Which pet is best?").found(Check.S1)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cats are nice and dogs are loyal.",
                "Police protect people and enforce the law.",
                "States should lower taxes and raise the minimum wage.",
                "Students learn more; teachers earn less than they should.",
                "Zoos are cruel because animals suffer in cages.",
                "Zoos are cruel, since they keep animals in cages.",
                "Schools should open later so that students sleep more.",
                "Sugar harms the teeth. It should be taxed.",
                "Animals feel pain, therefore they have rights."
            })
    void two_claims_in_one_box_are_found(String text) {
        assertThat(reply(text, Check.S2)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lithium, copper and rare earth elements are among the reserves.",
                "States that have so far preferred to wait and watch may be moved most of all.",
                "People buy it only because it is cheap.",
                "Flights are late because of the weather.",
                "Prices have risen since 1990.",
                "The U.S. and the E.U. are partners.",
                "Dr. Smith works at St. Mary's Hospital.",
                "If taxes rise and wages fall, people suffer.",
                "Time-restricted eating provides circadian and metabolic benefits that diets do not.",
                "The interests named do not explain why the ban was suspended at this time and not earlier."
            })
    void one_claim_may_have_parts(String text) {
        assertThat(reply(text, Check.S2)).isEmpty();
    }

    @Test
    void three_hundred_characters_are_enough() {
        String sentence = "Cats are very" + ", very".repeat(47) + " nice.";
        assertThat(sentence.length()).isEqualTo(301);
        assertThat(reply(sentence, Check.S2)).containsExactly("LONG 2");
        assertThat(reply(sentence.replace(" nice", "nice"), Check.S2)).isEmpty();
    }

    @Test
    void absolutes_are_found_but_not_where_they_are_softened() {
        assertThat(reply("Politicians always lie to voters.", Check.C1)).containsExactly("ABSOLUTE 2");
        for (String text : List.of(
                "Not all politicians lie.",
                "It matters above all to voters.",
                "It does no harm at all.",
                "All six factors count.")) assertThat(reply(text, Check.C1)).isEmpty();
    }

    @Test
    void what_only_may_be_so_makes_nothing_certain() {
        Plan plan = Plan.of("Sugar makes children ill.");
        plan.because(1, "Sugar may cause diabetes.");
        assertThat(plan.kinds(Check.C1)).containsExactly("HEDGE_LOST 2 1");
        Plan careful = Plan.of("Sugar might make children ill.");
        careful.because(1, "Sugar may cause diabetes.");
        assertThat(careful.found(Check.C1)).isEmpty();
    }

    @Test
    void other_languages_are_judged_by_their_marks_only() {
        Plan plan = Plan.of("Ist das gerecht?").in("de");
        plan.because(1, "Die hohen Kosten der Wohnungen");
        assertThat(plan.kinds(Check.S1)).containsExactly("THESIS_ASKS 1");
        assertThat(plan.found(Check.S3)).isEmpty();
    }

    @Test
    void every_kind_has_a_sentence_and_every_check_a_name_and_a_why() {
        List<String> texts = new ArrayList<>();
        Plan plan = Plan.of("Cats are nice.");
        Sentences sentences = new Sentences(Plainly.MESSAGES, plan.outline());
        for (Kind kind : Kind.values())
            texts.add(sentences.of(new Finding(kind, List.of(1L, 1L), null, List.of("3", "for", "4"), 0, "")));
        for (Check check : Check.values()) {
            texts.add(Sentences.name(Plainly.MESSAGES, check));
            texts.add(Sentences.why(Plainly.MESSAGES, check));
        }
        assertThat(texts).noneMatch(text -> text.contains("{") || text.isBlank());
    }

    private static List<String> reply(String text, Check check) {
        Plan plan = Plan.of("Cats are nice pets.");
        plan.because(1, text);
        return plan.kinds(check);
    }
}
