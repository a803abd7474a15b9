package rejoinder.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class LabellingTest {

    @Property(tries = 300)
    void where_there_are_only_attacks_it_is_the_grounded_one(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 9) int size, @ForAll @IntRange(max = 24) int attacks) {
        Random random = new Random(seed);
        boolean[][] attack = new boolean[size][size];
        ArgumentGraphBuilder builder = new ArgumentGraphBuilder();
        for (int i = 0; i < size; i++) builder.claim();
        for (int i = 0; i < attacks; i++) {
            int from = random.nextInt(size);
            int to = random.nextInt(size);
            attack[from][to] = true;
            builder.rebut(to, from);
        }
        Labelling labelling = Labelling.of(builder.build(), new boolean[size]);
        int grounded = grounded(attack);
        for (int c = 0; c < size; c++) {
            Label expected =
                    (grounded >> c & 1) != 0 ? Label.IN : isAttacked(attack, grounded, c) ? Label.OUT : Label.UNDECIDED;
            assertThat(labelling.of(c)).isEqualTo(expected);
        }
    }

    /** The smallest of all sets that hold what they defend, and no more. */
    private static int grounded(boolean[][] attack) {
        int smallest = -1;
        for (int set = 0; set < 1 << attack.length; set++) {
            boolean complete = true;
            for (int a = 0; a < attack.length; a++) {
                boolean member = (set >> a & 1) != 0;
                if (member && isAttacked(attack, set, a) || member != isDefended(attack, set, a)) complete = false;
            }
            if (complete && (smallest < 0 || Integer.bitCount(set) < Integer.bitCount(smallest))) smallest = set;
        }
        return smallest;
    }

    private static boolean isAttacked(boolean[][] attack, int set, int one) {
        for (int b = 0; b < attack.length; b++) if ((set >> b & 1) != 0 && attack[b][one]) return true;
        return false;
    }

    private static boolean isDefended(boolean[][] attack, int set, int one) {
        for (int b = 0; b < attack.length; b++) if (attack[b][one] && !isAttacked(attack, set, b)) return false;
        return true;
    }

    @Property(tries = 300)
    void it_is_where_the_rules_lead_when_applied_until_nothing_changes(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 25) int size, @ForAll boolean cyclic) {
        ArgumentGraph graph = Sketch.web(new Random(seed), size, cyclic).graph();
        Rules rules = new Rules(graph);
        Labelling labelling = Labelling.of(graph, 0);
        for (int c = 0; c < graph.claims(); c++) assertThat(labelling.of(c)).isEqualTo(rules.claims[c]);
        for (int r = 0; r < graph.reasons(); r++)
            assertThat(labelling.ofReason(r)).isEqualTo(rules.reasons[r]);
    }

    /** The rules, word by word, with claim 0 as the thesis. */
    private static final class Rules {
        final ArgumentGraph graph;
        final Label[] claims;
        final Label[] reasons;

        Rules(ArgumentGraph graph) {
            this.graph = graph;
            claims = new Label[graph.claims()];
            reasons = new Label[graph.reasons()];
            Arrays.fill(claims, Label.UNDECIDED);
            Arrays.fill(reasons, Label.UNDECIDED);
            for (int round = 0; round <= claims.length + reasons.length; round++) {
                for (int r = 0; r < reasons.length; r++) reasons[r] = reason(r);
                for (int c = 0; c < claims.length; c++) claims[c] = claim(c);
            }
        }

        private Label reason(int r) {
            if (any(graph.premises(r), claims, Label.OUT) || any(graph.undercuts(r), reasons, Label.IN))
                return Label.OUT;
            return all(graph.premises(r), claims, Label.IN) && all(graph.undercuts(r), reasons, Label.OUT)
                    ? Label.IN
                    : Label.UNDECIDED;
        }

        private Label claim(int c) {
            boolean needs = c == 0 || graph.supports(c).length > 0;
            if (any(graph.rebuttals(c), reasons, Label.IN)) return Label.OUT;
            if (needs && all(graph.supports(c), reasons, Label.OUT)) return Label.OUT;
            boolean held = !needs || any(graph.supports(c), reasons, Label.IN);
            return held && all(graph.rebuttals(c), reasons, Label.OUT) ? Label.IN : Label.UNDECIDED;
        }

        private static boolean any(int[] of, Label[] labels, Label label) {
            return Arrays.stream(of).anyMatch(one -> labels[one] == label);
        }

        private static boolean all(int[] of, Label[] labels, Label label) {
            return Arrays.stream(of).allMatch(one -> labels[one] == label);
        }
    }

    @Test
    void a_fresh_objection_is_unanswered_until_it_is_rebutted_or_undercut() {
        ArgumentGraphBuilder builder = new ArgumentGraphBuilder();
        int thesis = builder.claim();
        int pro = builder.claim();
        builder.support(thesis, pro);
        int objection = builder.rebut(thesis, builder.claim(0.6));
        int smaller = builder.rebut(pro, builder.claim(0.1));
        ArgumentGraph open = builder.build();
        assertThat(Labelling.of(open, thesis).of(thesis)).isEqualTo(Label.OUT);
        assertThat(unanswered(open, thesis)).containsExactly(objection, smaller);
        builder.undercut(objection, builder.claim());
        assertThat(unanswered(builder.build(), thesis)).contains(smaller).doesNotContain(objection);
    }

    @Test
    void an_attack_on_what_speaks_against_the_thesis_is_no_debt_of_the_thesis() {
        ArgumentGraphBuilder builder = new ArgumentGraphBuilder();
        int thesis = builder.claim();
        int objection = builder.claim();
        builder.rebut(thesis, objection);
        builder.rebut(objection, builder.claim());
        assertThat(unanswered(builder.build(), thesis)).isEmpty();
    }

    private static int[] unanswered(ArgumentGraph graph, int thesis) {
        return Unanswered.of(Labelling.of(graph, thesis), Removals.of(Standings.of(graph), thesis)).stream()
                .mapToInt(Unanswered::reason)
                .toArray();
    }

    @Test
    void the_thesis_needs_support_and_a_leaf_does_not() {
        ArgumentGraphBuilder builder = new ArgumentGraphBuilder();
        int thesis = builder.claim();
        int leaf = builder.claim();
        assertThat(Labelling.of(builder.build(), thesis).of(thesis)).isEqualTo(Label.OUT);
        assertThat(Labelling.of(builder.build(), thesis).of(leaf)).isEqualTo(Label.IN);
        builder.support(thesis, leaf);
        assertThat(Labelling.of(builder.build(), thesis).of(thesis)).isEqualTo(Label.IN);
    }
}
