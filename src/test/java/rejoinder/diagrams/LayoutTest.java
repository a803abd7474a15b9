package rejoinder.diagrams;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import rejoinder.maps.Outline;

/** What holds for the drawing of any map; -Dtrees=50000 tries more of them. */
class LayoutTest {

    private static final int TREES = Integer.getInteger("trees", 1200);

    private static final List<String> MET = new ArrayList<>();
    private static final List<String> OUTSIDE = new ArrayList<>();
    private static final List<String> LOST = new ArrayList<>();
    private static final List<String> OUT_OF_ORDER = new ArrayList<>();
    private static int boxes;

    /** Most maps are small; each is drawn one way or the other, in whole or folded, or a branch of it. */
    @BeforeAll
    static void draw() {
        for (int seed = 0; seed < TREES; seed++) {
            int size = seed % 600 == 599 ? 10_000 : seed % 100 == 99 ? 1000 : 1 + seed % 50;
            Outline map = RandomTree.of(seed, size, size > 100 ? 120 : seed % 4 == 0 ? 2000 : 300);
            View view = View.WHOLE.facing(Orientation.values()[seed / 2 % 2]);
            if (seed % 3 == 0) view = view.folding(RandomTree.some(map, seed));
            if (seed % 7 == 0)
                view = view.of(map.claims().get(seed % map.size()).id());
            Layout layout = Layout.of(map, view, Samples.NOTES);
            boxes += layout.boxes().size();
            for (String fault : Survey.faults(layout)) MET.add("map " + seed + ": " + fault);
            for (Box box : layout.boxes())
                read(box, "map " + seed + ", " + box.claim().number() + ": ");
            if (!inOrder(map, layout)) OUT_OF_ORDER.add("map " + seed);
            order(layout, "map " + seed + ", ");
        }
    }

    private static void read(Box box, String where) {
        StringBuilder said = new StringBuilder();
        Map<Double, Double> filled = new HashMap<>();
        for (Text text : box.texts()) {
            double wide = text.face().metrics().width(text.words().stripTrailing(), text.size());
            boolean leftwards = text.end() || box.rightToLeft() && text.role() == Text.Role.SAID;
            double left = leftwards ? text.x() - wide : text.x();
            if (left < 10
                    || left + wide > box.width() - 10 + 0.001
                    || text.y() < text.size()
                    || text.y() > box.height() - 8) OUTSIDE.add(where + text);
            Double before = filled.put(text.y(), left + wide);
            if (before != null && before >= left) OUTSIDE.add(where + text + " on another");
            if (text.role() == Text.Role.SAID) said.append(text.words());
        }
        String whole = box.claim().text().isEmpty()
                ? Samples.WORDS.redacted()
                : box.claim().text();
        if (!said.toString().equals(TextWrap.clean(whole))) LOST.add(where + said);
    }

    private static boolean inOrder(Outline map, Layout layout) {
        List<Outline.Claim> drawn = layout.boxes().stream().map(Box::claim).toList();
        List<Outline.Claim> kept = new ArrayList<>(map.claims());
        kept.retainAll(Set.copyOf(drawn));
        return drawn.equals(kept);
    }

    private static void order(Layout layout, String where) {
        boolean down = layout.orientation() == Orientation.DOWN;
        Map<Outline.Claim, Box> boxes = layout.boxes().stream().collect(Collectors.toMap(Box::claim, box -> box));
        for (Box box : layout.boxes()) {
            int before = 0;
            for (Outline.Reason reason : box.claim().reasons()) {
                for (Outline.Claim premise : reason.premises()) {
                    Box reply = boxes.get(premise);
                    if (reply == null) continue;
                    boolean behind = down ? reply.y() > box.y() + box.height() : reply.x() > box.x() + box.width();
                    if (!behind || (down ? reply.x() : reply.y()) <= before) OUT_OF_ORDER.add(where + premise.number());
                    before = down ? reply.x() + reply.width() : reply.y() + reply.height();
                }
            }
        }
    }

    @Test
    void no_two_boxes_overlap_and_no_line_crosses_another_or_a_box() {
        assertThat(boxes).isGreaterThan(TREES * 15);
        assertThat(MET).isEmpty();
    }

    @Test
    void no_text_leaves_its_box_or_covers_another() {
        assertThat(OUTSIDE).isEmpty();
    }

    @Test
    void no_word_is_lost() {
        assertThat(LOST).isEmpty();
    }

    @Test
    void boxes_keep_the_order_of_the_outline_and_stand_behind_what_they_answer() {
        assertThat(OUT_OF_ORDER).isEmpty();
    }

    @Test
    void a_branch_has_the_same_shape_wherever_it_stands() {
        int branches = 0;
        for (int seed = 0; seed < TREES / 10; seed++) {
            Outline map = RandomTree.of(seed, 20 + seed % 80, 200);
            View view = View.WHOLE.facing(Orientation.values()[seed % 2]);
            Layout whole = Layout.of(map, view, Samples.NOTES);
            for (Outline.Claim claim : map.claims()) {
                if (claim.size() < 4 || claim.isThesis()) continue;
                branches++;
                assertThat(shape(Layout.of(map, view.of(claim.id()), Samples.NOTES), claim))
                        .isEqualTo(shape(whole, claim));
            }
        }
        assertThat(branches).isGreaterThan(TREES / 10);
    }

    /** The places of a branch relative to its claim. Undercuts of the step of the claim itself stand beside it, not behind. */
    private static List<String> shape(Layout layout, Outline.Claim claim) {
        Set<Outline.Claim> behind = claim.reasons().stream()
                .flatMap(reason -> reason.premises().stream())
                .flatMap(premise -> premise.branch().stream())
                .collect(Collectors.toSet());
        Box own = layout.boxes().stream()
                .filter(box -> box.claim() == claim)
                .findAny()
                .orElseThrow();
        return layout.boxes().stream()
                .filter(box -> behind.contains(box.claim()))
                .map(box -> box.claim().number() + ": " + (box.x() - own.x()) + " " + (box.y() - own.y()) + " "
                        + box.width() + " " + box.height())
                .toList();
    }
}
