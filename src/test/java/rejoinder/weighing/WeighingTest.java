package rejoinder.weighing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import rejoinder.exchange.ArgdownReader;
import rejoinder.maps.Content;
import rejoinder.maps.Outline;
import rejoinder.maps.Stance;
import rejoinder.voting.Weights;

class WeighingTest {

    private static final Offset<Double> EXACT = within(1e-9);

    // ── the figures of standing.md ────────────────────────────────────────

    @Test
    void a_claim_alone_stands_where_it_starts_and_shows_no_number() {
        Sketched map = Sketched.of("Cats are nice.");
        assertThat(map.standing("1")).isEqualTo(0.5);
        assertThat(map.shown("1")).isNull();
    }

    @Test
    void a_chain_of_eight_bare_assertions_comes_to_two_thirds() {
        String chain =
                "a\n because b\n  because c\n   because d\n    because e\n     because f\n      because g\n       because h";
        assertThat(Sketched.of(chain).standing("1")).isCloseTo(2 / 3.0, within(1e-4));
    }

    @Test
    void ten_for_and_three_against_are_more_than_three_for_and_one_against() {
        assertThat(Sketched.of("a" + "\n because b".repeat(10) + "\n but c".repeat(3))
                        .standing("1"))
                .isCloseTo(0.683, within(0.0005));
        assertThat(Sketched.of("a" + "\n because b".repeat(3) + "\n but c").standing("1"))
                .isCloseTo(0.664, within(0.0005));
    }

    @Test
    void co_premises_count_as_much_as_the_weaker_of_them() {
        Sketched map = Sketched.of("a\n because b\n  but c\n and d");
        assertThat(map.standing("1.1")).isEqualTo(0.375);
        assertThat(map.standing("1")).isCloseTo(0.5 + 0.5 * 0.5 * 0.375, EXACT);
    }

    @Test
    void an_undercut_takes_from_the_step_and_leaves_both_claims_alone() {
        Sketched map = Sketched.of("a\n because b\n  undercut: c");
        assertThat(map.standing("1.1")).isEqualTo(0.5);
        assertThat(map.standing("1")).isCloseTo(0.5 + 0.5 * 0.5 * (0.5 * 0.75), EXACT);
    }

    @Test
    void a_link_is_a_further_use_of_its_original() {
        Sketched map = Sketched.of("a\n because b\n  but c\n but d").link("1.2", Stance.SUPPORT, "1.1");
        assertThat(map.standing("1.2.1")).isEqualTo(0.375);
        assertThat(map.standing("1.2")).isCloseTo(0.5 + 0.5 * 0.5 * 0.375, EXACT);
        assertThat(map.shown("1.2.1")).isEqualTo(38);
    }

    @Test
    void the_order_of_the_rows_does_not_matter() {
        Sketched map = Sketched.of("a\n because b\n  undercut: c\n  and d\n but e\n  because f");
        assertThat(map.shuffled().standing("1")).isEqualTo(map.standing("1"));
    }

    @Test
    void a_circle_of_supports_is_flagged() {
        Sketched map = Sketched.of("a\n because b").link("1.1", Stance.SUPPORT, "1");
        assertThat(map.account("1").circular()).isTrue();
        assertThat(map.account("1").isStable()).isTrue();
    }

    @Test
    void the_thesis_of_the_seeded_map_moves_a_quarter_of_the_way() throws IOException {
        Path file = Path.of("import/russia-and-the-taliban.argdown");
        Outline outline = ArgdownReader.read(Files.readString(file), name -> text(file.resolveSibling(name)))
                .outline();
        Weighing weighing = Weighing.of(outline);
        Outline.Claim thesis = outline.theses().get(0);
        assertThat(weighing.of(thesis)).isEqualTo(63);
        Account account = Account.of(weighing, weighing.number(thesis));
        assertThat(account.explanation().supports()).isEqualTo(6);
        assertThat(account.explanation().rebuttals()).isEqualTo(3);
        assertThat(account.tips()).isEmpty();
        assertThat(account.severalPaths()).isTrue();
        // The link to 1.2 at 1.5 goes with it.
        Outline.Claim deals = outline.claims().stream()
                .filter(claim -> claim.number().equals("1.2"))
                .findFirst()
                .orElseThrow();
        assertThat(deals.links()).hasSize(1);
        assertThat(account.effects())
                .filteredOn(effect -> effect.claim() == weighing.number(deals))
                .singleElement()
                .satisfies(effect -> assertThat(Figure.of(effect.without())).isEqualTo("0.55"));
    }

    private static Optional<String> text(Path file) {
        try {
            return Optional.of(Files.readString(file));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @Test
    void ten_thousand_claims_are_weighed_in_a_moment() {
        StringBuilder list = new StringBuilder("a");
        for (int i = 0; i < 10_000; i++)
            list.append('\n').append(" ".repeat(1 + i % 7)).append(i % 3 == 0 ? "but b" : "because b");
        Sketched map = Sketched.of(list.toString());
        Account account = map.account("1");
        assertThat(account.steps()).hasSizeGreaterThan(1000);
        assertThat(account.steps().stream().mapToDouble(step -> step.share()).sum())
                .isCloseTo(account.explanation().standing() - 0.5, within(1e-6));
    }

    @Test
    void where_too_many_claims_go_in_circles_they_are_not_tried_one_by_one() {
        StringBuilder list = new StringBuilder("a");
        for (int chain = 0; chain < 6; chain++)
            for (int depth = 1; depth <= 100; depth++)
                list.append('\n').append(" ".repeat(depth)).append("because b");
        Sketched map = Sketched.of(list.toString());
        for (int chain = 1; chain <= 6; chain++) map = map.link("1." + chain + ".1".repeat(99), Stance.SUPPORT, "1");
        Account account = map.account("1");
        assertThat(account.circular()).isTrue();
        assertThat(account.tried()).isFalse();
        assertThat(account.steps()).hasSize(6);
    }

    // ── with votes, computed by hand ──────────────────────────────────────

    @Test
    void votes_say_where_claims_start_and_how_much_steps_carry() {
        Sketched map = Sketched.of("a\n because b\n but c").voted(Map.of(1L, 0.7, 2L, 0.6), Map.of(1002L, 0.8));
        assertThat(map.standing("1.1")).isEqualTo(0.6);
        // The reason reaches 0.6 · 0.8 = 0.48, the objection 0.25: 0.7 + 0.23 · 0.3
        assertThat(map.standing("1")).isCloseTo(0.769, EXACT);
        Account account = map.account("1");
        assertThat(account.explanation().base()).isEqualTo(0.7);
        assertThat(0.7
                        + account.steps().stream()
                                .mapToDouble(step -> step.share())
                                .sum())
                .isCloseTo(0.769, EXACT);
        assertThat(account.effects())
                .filteredOn(effect -> effect.claim() == map.number("1.1"))
                .singleElement()
                // 0.7 − 0.25 · 0.7
                .satisfies(effect -> assertThat(effect.without()).isCloseTo(0.525, EXACT));
    }

    @Test
    void below_a_high_start_an_objection_weighs_more() {
        Sketched map = Sketched.of("a\n but b").voted(Map.of(1L, 0.7), Map.of());
        assertThat(map.standing("1")).isCloseTo(0.525, EXACT);
        // It tips where 0.7 − x/2 · 0.7 = 0.5
        assertThat(map.account("1").tips()).singleElement().satisfies(tip -> assertThat(tip.need())
                .isCloseTo(4 / 7.0, EXACT));
    }

    @Test
    void a_claim_that_was_voted_on_shows_a_number_without_any_reason() {
        assertThat(Sketched.of("a").voted(Map.of(1L, 0.625), Map.of()).shown("1"))
                .isEqualTo(63);
    }

    // ── what explains it ──────────────────────────────────────────────────

    @Test
    void what_each_reason_does_sums_to_where_the_claim_stands() {
        Account account =
                Sketched.of("a\n because b\n  because c\n because d\n but e").account("1");
        double moved =
                account.steps().stream().mapToDouble(step -> step.share()).sum();
        assertThat(0.5 + moved).isCloseTo(account.explanation().standing(), EXACT);
    }

    @Test
    void the_target_that_tips_a_balance_is_found() {
        Sketched map = Sketched.of("a\n because b\n  but c\n but d");
        Account account = map.account("1");
        assertThat(account.explanation().standing()).isLessThan(0.5);
        Account.Tip tip = account.tips().stream()
                .filter(one -> one.claim() == map.number("1.1"))
                .findFirst()
                .orElseThrow();
        assertThat(tip.need()).isCloseTo(0.5, EXACT);
    }

    @Test
    void an_objection_is_unanswered_until_something_answers_it() {
        assertThat(Sketched.of("a\n because b\n but c").account("1").unanswered())
                .hasSize(1);
        assertThat(Sketched.of("a\n because b\n but c\n  but d").account("1").unanswered())
                .isEmpty();
        assertThat(Sketched.of("a\n because b\n but c\n  undercut: d")
                        .account("1")
                        .unanswered())
                .isEmpty();
    }

    @Test
    void a_claim_on_two_paths_is_only_tried_by_taking_it_out() {
        Sketched map =
                Sketched.of("a\n because b\n  but c\n   because e\n but d").link("1.2", Stance.REBUT, "1.1");
        assertThat(map.account("1").severalPaths()).isTrue();
        assertThat(Sketched.of("a\n because b").account("1").severalPaths()).isFalse();
    }

    @Test
    void what_bears_on_a_claim_is_all_below_it_and_what_is_linked_there() {
        Sketched map = Sketched.of("a\n because b\n  undercut: c\n but d\n  because e");
        Bearing bearing = Bearing.on(map.weighing.graph(), map.number("1.2"));
        assertThat(bearing.has(map.number("1.2.1"))).isTrue();
        assertThat(bearing.has(map.number("1.1"))).isFalse();
        assertThat(bearing.isAttacked()).isFalse();
        assertThat(Bearing.on(map.weighing.graph(), map.number("1")).has(map.number("1.1.1")))
                .isTrue();
    }

    // ── how it is drawn and said ──────────────────────────────────────────

    @Test
    void numbers_are_rounded_half_up_in_all_places() {
        assertThat(Figure.of(0.625)).isEqualTo("0.63");
        assertThat(Figure.of(-0.125)).isEqualTo("0.13");
        assertThat(Figure.of(0.6249999999)).isEqualTo("0.63");
        assertThat(Figure.of(1)).isEqualTo("1.00");
        assertThat(Figure.hundredths(0.004)).isZero();
    }

    /** A map as a pasted list writes it, the thesis first; claims by their numbers. */
    record Sketched(
            Outline outline, Weighing weighing, List<Outline.ClaimRow> claims, List<Outline.ReasonRow> reasons) {

        static Sketched of(String list) {
            List<Outline.ClaimRow> claims = new ArrayList<>();
            List<Outline.ReasonRow> reasons = new ArrayList<>();
            List<Integer> depths = new ArrayList<>();
            for (String line : list.lines().toList()) {
                int depth = line.length() - line.stripLeading().length();
                int above = depths.size() - 1;
                while (above >= 0 && depths.get(above) >= depth) above--;
                String[] words = line.strip().split(" ", 2);
                long id = claims.size() + 1;
                Long step = null;
                if (words[0].equals("and")) {
                    int beside = depths.lastIndexOf(depth);
                    step = claims.get(beside).reason();
                } else if (above >= 0) {
                    Outline.ClaimRow to = claims.get(above);
                    step = 1000 + id;
                    reasons.add(
                            switch (words[0]) {
                                case "but" -> new Outline.ReasonRow(step, to.id(), null, Stance.REBUT, position(id));
                                case "undercut:" ->
                                    new Outline.ReasonRow(step, null, to.reason(), Stance.UNDERCUT, position(id));
                                default -> new Outline.ReasonRow(step, to.id(), null, Stance.SUPPORT, position(id));
                            });
                }
                claims.add(row(id, step, null, words[words.length - 1]));
                depths.add(depth);
            }
            return of(claims, reasons);
        }

        private static Sketched of(List<Outline.ClaimRow> claims, List<Outline.ReasonRow> reasons) {
            Outline outline = Outline.of(new Outline.Head(1, 1, "A map", null, "en"), claims, reasons);
            return new Sketched(outline, Weighing.of(outline), claims, reasons);
        }

        private static Outline.ClaimRow row(long id, Long step, Long original, String text) {
            return new Outline.ClaimRow(
                    id,
                    step,
                    position(id),
                    original,
                    1,
                    null,
                    Instant.EPOCH,
                    original == null ? Content.of(text) : Content.EMPTY);
        }

        private static String position(long id) {
            return "j%08d1".formatted(id);
        }

        Sketched voted(Map<Long, Double> bases, Map<Long, Double> relevances) {
            return new Sketched(
                    outline, Weighing.of(outline, new Weights(bases, relevances, "voted")), claims, reasons);
        }

        Sketched link(String to, Stance stance, String original) {
            long id = claims.size() + 1;
            List<Outline.ClaimRow> more = new ArrayList<>(claims);
            List<Outline.ReasonRow> steps = new ArrayList<>(reasons);
            steps.add(new Outline.ReasonRow(1000 + id, claim(to).id(), null, stance, position(id)));
            more.add(row(id, 1000 + id, claim(original).id(), ""));
            return of(more, steps);
        }

        Sketched shuffled() {
            List<Outline.ClaimRow> other = new ArrayList<>(claims);
            List<Outline.ReasonRow> others = new ArrayList<>(reasons);
            Collections.reverse(other);
            Collections.reverse(others);
            return of(other, others);
        }

        Outline.Claim claim(String number) {
            return outline.claims().stream()
                    .filter(claim -> claim.number().equals(number))
                    .findFirst()
                    .orElseThrow();
        }

        int number(String number) {
            return weighing.number(claim(number));
        }

        double standing(String number) {
            return weighing.standing(claim(number)).getAsDouble();
        }

        Integer shown(String number) {
            return weighing.of(claim(number));
        }

        Account account(String number) {
            return Account.of(weighing, number(number));
        }
    }
}
