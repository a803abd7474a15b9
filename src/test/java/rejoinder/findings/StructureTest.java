package rejoinder.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import rejoinder.maps.Citation;
import rejoinder.maps.Outline;
import rejoinder.maps.Passage;
import rejoinder.maps.Stance;

/** The checks that look at more than one claim, or at what a claim rests on. */
class StructureTest {

    // ── premises ──────────────────────────────────────────────────────────

    @Test
    void a_reason_that_shares_no_word_with_its_claim_lacks_a_premise() {
        Plan plan = Plan.of("Sugary drinks should be taxed.");
        long diabetes = plan.because(1, "Diabetes costs hospitals dearly.");
        assertThat(plan.kinds(Check.S7)).containsExactly("PREMISE_MISSING 2 1");
        assertThat(plan.found(Check.S7).get(0).words()).containsExactly("Sugary", "drinks", "taxed");
        plan.and(diabetes, "Drinks with sugar cause diabetes.");
        assertThat(plan.found(Check.S7)).isEmpty();
    }

    @Test
    void a_reason_with_a_word_of_its_claim_or_one_that_points_to_it_lacks_none() {
        Plan plan = Plan.of("Russia drew closer to Kabul.");
        plan.because(1, "Russian exports need new markets.");
        plan.because(1, "It needs markets abroad, and Kabul has them.");
        plan.undercut(2, "Nobody buys bicycles.");
        assertThat(plan.found(Check.S7)).isEmpty();
    }

    @Test
    void a_name_that_no_premise_has_is_a_rabbit() {
        Plan plan = Plan.of("A country under sanctions turns to the Global South.");
        long one = plan.because(1, "A country under sanctions needs new friends.");
        plan.and(one, "Friends are countries that take no part in sanctions.");
        assertThat(plan.kinds(Check.S8)).containsExactly("RABBIT 2 3 1");
        assertThat(plan.found(Check.S8).get(0).words()).contains("Global", "South");
    }

    @Test
    void premises_that_have_most_of_the_claim_between_them_hide_no_rabbit() {
        Plan plan = Plan.of("Cats make good pets for children.");
        long one = plan.because(1, "Cats are quiet.");
        plan.and(one, "Quiet animals make good pets for small children.");
        assertThat(plan.found(Check.S8)).isEmpty();
        assertThat(plan.found(Check.S9)).isEmpty();
    }

    @Test
    void a_premise_that_shares_nothing_with_the_others_holds_no_hands() {
        Plan plan = Plan.of("Sugary drinks should be taxed.");
        long one = plan.because(1, "Sugary drinks cause diabetes.");
        plan.and(one, "Taxes paid for the new stadium.");
        assertThat(plan.kinds(Check.S9)).contains("NO_HANDS 3 2 1");
        assertThat(plan.found(Check.S9).get(1).words()).contains("stadium");
    }

    @Test
    void a_german_map_is_read_by_its_stems() {
        Plan plan = Plan.of("Städte brauchen mehr Bäume.").in("de");
        plan.because(1, "Ein Baum kühlt die Stadt an heißen Tagen.");
        long far = plan.because(1, "Kinder spielen gerne draußen.");
        plan.because(1, "Sie kühlen die Luft.");
        long again = plan.but(1, "Ein Baum kühlt eine Stadt an einem heißen Tag.");
        assertThat(plan.kinds(Check.S7)).containsExactly("PREMISE_MISSING " + far + " 1");
        assertThat(plan.kinds(Check.S13)).containsExactly("BOTH_SIDES " + again + " 2 1");
        assertThat(plan.found(Check.C1)).isEmpty();
    }

    @Test
    void a_french_map_is_read_by_its_stems() {
        Plan plan = Plan.of("Les villes devraient planter des arbres.").in("fr");
        plan.because(1, "Un arbre planté rafraîchit la ville en été.");
        long far = plan.because(1, "Les enfants jouent volontiers dehors.");
        long again = plan.because(2, "Un arbre planté rafraîchit les villes en été.");
        plan.because(1, "Selon des chercheurs, la ville devient trop chaude.");
        assertThat(plan.kinds(Check.S7)).containsExactly("PREMISE_MISSING " + far + " 1");
        assertThat(plan.kinds(Check.S12)).containsExactly("RESTATED " + again + " 2");
        assertThat(plan.found(Check.E3)).extracting(Finding::kind).containsExactly(Kind.STUDIES);
    }

    @Test
    void each_check_says_how_far_it_reaches_in_a_language() {
        assertThat(Check.values()).allMatch(check -> Findings.reach(check, "en-GB") == Reach.WHOLE);
        assertThat(Findings.reach(Check.S9, "de")).isEqualTo(Reach.WHOLE);
        assertThat(Findings.reach(Check.S2, "de")).isEqualTo(Reach.PARTLY);
        assertThat(Findings.reach(Check.C1, "fr")).isEqualTo(Reach.NONE);
        assertThat(Findings.reach(Check.S9, "is")).isEqualTo(Reach.NONE);
        assertThat(Findings.reach(Check.S13, null)).isEqualTo(Reach.WHOLE);
    }

    @Test
    void languages_without_an_analyser_are_not_asked_for_premises() {
        Plan plan = Plan.of("Sykurdrykkir eiga að bera skatt.").in("is");
        plan.because(1, "Sjúkrahúsin bera mikinn kostnað.");
        assertThat(plan.found(Check.S7)).isEmpty();
    }

    // ── shape ─────────────────────────────────────────────────────────────

    @Test
    void a_map_is_measured() {
        Plan plan = Plan.of("Cats are nice.");
        plan.because(plan.because(1, "They are soft."), "They have fur.");
        plan.but(1, "They bite.");
        assertThat(plan.found(Check.S11).get(0).words()).containsExactly("2", "2", "2");
        assertThat(Plan.of("Cats are nice.").found(Check.S11)).isEmpty();
    }

    @Test
    void more_than_four_single_answers_in_a_row_are_a_chain() {
        Plan plan = Plan.of("Claim number zero stands.");
        long last = 1;
        for (int i = 0; i < 4; i++) last = plan.because(last, "It rests on number " + i + ".");
        assertThat(plan.kinds(Check.S11)).noneMatch(kind -> kind.startsWith("CHAIN"));
        plan.because(last, "It rests on the last one.");
        assertThat(plan.kinds(Check.S11)).contains("CHAIN 1 2 3 4 5");
    }

    @Test
    void more_than_seven_reasons_on_one_side_are_a_crowd() {
        Plan plan = Plan.of("Cats are nice.");
        for (int i = 0; i < 7; i++) plan.because(1, "Reason " + i);
        plan.but(1, "They bite.");
        assertThat(plan.kinds(Check.S11)).noneMatch(kind -> kind.startsWith("CROWD"));
        plan.because(1, "One reason more.");
        assertThat(plan.kinds(Check.S11)).contains("CROWD 1");
    }

    // ── the same again ────────────────────────────────────────────────────

    @Test
    void a_claim_that_says_again_what_it_supports_is_restated() {
        Plan plan = Plan.of("Zoos should be closed in all large cities.");
        plan.because(1, "All zoos in large cities should be closed.");
        assertThat(plan.kinds(Check.S12)).containsExactly("RESTATED 2 1");
        assertThat(plan.found(Check.S13)).isEmpty();
    }

    @Test
    void a_link_that_leads_back_makes_a_circle() {
        Plan plan = Plan.of("The book is right.");
        long god = plan.because(1, "Its author knows everything.");
        long book = plan.because(god, "The book says so about its author.");
        plan.again(book, Stance.SUPPORT, god);
        assertThat(plan.kinds(Check.S12)).containsExactly("CIRCLE 4 2 3");
    }

    @Test
    void a_circle_through_an_objection_is_no_support() {
        Plan plan = Plan.of("The book is right.");
        long god = plan.because(1, "Its author knows everything.");
        long doubt = plan.but(god, "Nobody knows everything there is.");
        plan.again(doubt, Stance.SUPPORT, god);
        assertThat(plan.found(Check.S12)).isEmpty();
    }

    @Test
    void two_claims_that_say_nearly_the_same_are_twins() {
        Plan plan = Plan.of("School should start later.");
        plan.because(1, "Teenagers need more sleep than adults.");
        plan.because(1, "Teenagers need much more sleep than adults do.");
        assertThat(plan.kinds(Check.S13)).containsExactly("TWIN 3 2");
    }

    @Test
    void the_same_on_both_sides_of_a_claim_is_found_in_words_and_in_links() {
        Plan plan = Plan.of("School should start later.");
        long sleep = plan.because(1, "Teenagers need more sleep than adults.");
        plan.but(1, "Teenagers need much more sleep than adults do.");
        assertThat(plan.kinds(Check.S13)).containsExactly("BOTH_SIDES 3 2 1");
        Plan linked = Plan.of("School should start later.");
        sleep = linked.because(1, "Teenagers need more sleep than adults.");
        linked.again(1, Stance.REBUT, sleep);
        assertThat(linked.kinds(Check.S13)).containsExactly("BOTH_SIDES 2 1");
    }

    @Test
    void links_denials_other_numbers_and_other_names_are_no_twins() {
        Plan plan = Plan.of("School should start later.");
        long sleep = plan.because(1, "Teenagers in Berlin sleep 7 hours on school days.");
        plan.because(1, "Teenagers in Berlin do not sleep 7 hours on school days.");
        plan.because(1, "Teenagers in Berlin sleep 9 hours on school days.");
        plan.because(1, "Teenagers in Paris sleep 7 hours on school days.");
        plan.again(plan.because(1, "Tired pupils learn little."), Stance.SUPPORT, sleep);
        assertThat(plan.found(Check.S13)).isEmpty();
        assertThat(plan.found(Check.S12)).isEmpty();
    }

    // ── objections ────────────────────────────────────────────────────────

    @Test
    void a_thesis_and_a_developed_reason_that_nobody_objects_to_are_found() {
        Plan plan = Plan.of("Cats are nice.");
        long soft = plan.because(1, "They are soft.");
        plan.because(soft, "They have fur.");
        plan.because(1, "They purr.");
        assertThat(plan.kinds(Check.D1)).containsExactly("NO_OBJECTION 1", "NO_OBJECTION 2");
        plan.undercut(soft, "Pillows are soft as well.");
        assertThat(plan.found(Check.D1)).isEmpty();
    }

    @Test
    void a_thesis_without_reasons_has_nothing_to_object_to_yet() {
        assertThat(Plan.of("Cats are nice.").found(Check.D1)).isEmpty();
    }

    @Test
    void unanswered_objections_come_by_their_effect_and_standing_answers_are_good_news() {
        Plan plan = Plan.of("Cats are nice.");
        long bite = plan.but(1, "They bite.");
        long scratch = plan.but(1, "They scratch.");
        plan.but(bite, "Only when they are afraid.");
        Outline map = plan.outline();
        Effects effects = new Effects(
                List.of(new Effects.Attack(1, 0.02), new Effects.Attack(2, 0.2), new Effects.Attack(3, -0.1)),
                List.of());
        assertThat(Findings.of(map, effects).of(Check.D2))
                .extracting(Finding::claim)
                .containsExactly(scratch, bite);
        assertThat(Findings.of(map).of(Check.D2)).isEmpty();
    }

    @Test
    void four_reasons_without_an_objection_are_one_sided() {
        Plan plan = Plan.of("Cats are nice.");
        for (int i = 0; i < 3; i++) plan.because(1, "Reason " + i);
        assertThat(plan.found(Check.D4)).isEmpty();
        plan.because(1, "One reason more.");
        assertThat(plan.kinds(Check.D4)).containsExactly("ONE_SIDED 1");
        plan.but(1, "They bite.");
        assertThat(plan.found(Check.D4)).isEmpty();
    }

    @Test
    void an_author_who_answers_objections_writes_for_one_side_as_well() {
        Plan plan = Plan.of("Cats are nice.");
        for (int i = 0; i < 3; i++) plan.by(plan.because(1, "Reason " + i), 11);
        long bite = plan.but(1, "They bite.");
        plan.by(bite, 12).by(plan.but(bite, "Only when they are afraid."), 11);
        assertThat(plan.kinds(Check.D4)).containsExactly("ONE_SIDED_AUTHOR 1");
        assertThat(plan.found(Check.D4).get(0).words()).containsExactly("11", "for");
        plan.by(plan.undercut(2, "That says little."), 11);
        assertThat(plan.found(Check.D4)).isEmpty();
    }

    // ── what claims rest on ───────────────────────────────────────────────

    @Test
    void a_leaf_rests_on_a_reason_a_source_or_what_anyone_would_grant() {
        Plan plan = Plan.of("Cats are nice.");
        for (int i = 0; i < 6; i++) plan.because(1, "Reason " + i);
        plan.edit(2, content -> content.withFlags(true, false, false));
        plan.edit(3, content -> content.withFlags(false, true, false));
        plan.edit(4, content -> content.withFlags(false, false, true));
        plan.edit(5, content -> content.withCitations(List.of(new Citation("A book", null))));
        plan.because(6, "A reason for reason 4");
        plan.again(6, Stance.SUPPORT, 7);
        assertThat(plan.kinds(Check.E1)).containsExactly("UNSUPPORTED 8", "UNSUPPORTED 7");
    }

    @Test
    void numbers_and_studies_need_a_source() {
        for (String text : List.of(
                "About 40 % of pupils sleep too little.",
                "Studies show that pupils sleep too little.",
                "The law was passed in 1998.",
                "Half of the pupils are tired.")) {
            Plan plan = Plan.of("School should start later.");
            plan.because(1, text);
            assertThat(plan.found(Check.E3)).as(text).hasSize(1);
            assertThat(Findings.of(plan.outline()).at(2))
                    .extracting(Finding::check)
                    .containsOnlyOnce(Check.E3)
                    .doesNotContain(Check.E1);
            plan.edit(2, content -> content.withCitations(List.of(new Citation("A study", null))));
            assertThat(plan.found(Check.E3)).isEmpty();
        }
    }

    @Test
    void numbers_in_names_and_in_demands_need_none() {
        for (String text : List.of(
                "COVID-19 closed the schools.",
                "Nobody under 18 should vote.",
                "Article 5 protects them.",
                "A decision may take longer than the weeks from March to 17 April.",
                "The two sides are partners.")) {
            Plan plan = Plan.of("School should start later.");
            plan.because(1, text);
            assertThat(plan.found(Check.E3)).as(text).isEmpty();
        }
    }

    @Test
    void a_quotation_fits_where_any_passage_shares_a_word_with_the_claim() {
        Plan plan = Plan.of("Cats are nice.");
        plan.because(1, "Cats sleep all day.");
        plan.edit(2, content -> content.withPassages(List.of(quote("The harvest of wheat was poor that summer"))));
        assertThat(plan.kinds(Check.E5)).containsExactly("MISQUOTED 2");
        plan.edit(
                2,
                content -> content.withPassages(
                        List.of(quote("The harvest of wheat was poor that summer"), quote("when the cat slept"))));
        assertThat(plan.found(Check.E5)).isEmpty();
    }

    private static Passage quote(String words) {
        return new Passage(1, 1, 0, words.length(), words, false);
    }

    @Test
    void the_weakest_of_several_premises_is_named_and_a_single_one_is_not() {
        Plan plan = Plan.of("Cats are nice.");
        long soft = plan.because(1, "They are soft.");
        long nice = plan.and(soft, "What is soft is nice.");
        long purr = plan.because(1, "They purr.");
        Effects effects = new Effects(List.of(), List.of(new Effects.Weakest(1, nice), new Effects.Weakest(2, purr)));
        assertThat(Findings.of(plan.outline(), effects).of(Check.V1))
                .extracting(Finding::claim)
                .containsExactly(nice);
    }
}
