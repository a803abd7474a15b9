package rejoinder.diagrams;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** How close to the densest drawing a tidy one comes, for trees of up to seven boxes. */
class TidyTest {

    private static final int TREES = Integer.getInteger("trees", 1200) / 2;
    private static final int GRID = 20;
    private static final int GAP = 40;

    @Test
    void level_with_the_first_reply_nothing_is_denser() {
        assertThat(worst(false)).isEqualTo(1);
    }

    @Test
    void in_the_middle_of_the_replies_nothing_is_denser_by_more_than_a_fifth() {
        assertThat(worst(true)).isLessThanOrEqualTo(1.2);
    }

    private static double worst(boolean centred) {
        double worst = 1;
        for (int seed = 0; seed < TREES; seed++) {
            Random random = new Random(seed);
            int count = 2 + random.nextInt(6);
            Boxes boxes = new Boxes(count);
            int[] start = new int[count];
            grow(boxes, start, random);
            int[] offsets = Tidy.offsets(boxes, centred, GAP);
            int own = extent(boxes, offsets);
            int densest = Densest.breadth(boxes, start, centred, GRID, GAP, own);
            worst = Math.max(worst, (double) own / densest);
        }
        return worst;
    }

    /** Numbered as an outline is: each box before all that is below it. */
    private static void grow(Boxes boxes, int[] start, Random random) {
        List<List<Integer>> replies = new ArrayList<>();
        List<Integer> path = new ArrayList<>();
        for (int i = 0; i < boxes.count; i++) {
            replies.add(new ArrayList<>());
            if (i > 0) {
                while (path.size() > 1 && random.nextInt(2) == 0) path.remove(path.size() - 1);
                int above = path.get(path.size() - 1);
                replies.get(above).add(i);
                start[i] = boxes.wired[above];
            }
            path.add(i);
            boxes.end[i] = start[i] + 50 * (1 + random.nextInt(3));
            boxes.wired[i] = boxes.end[i] + 50;
            boxes.breadth[i] = 80 * (1 + random.nextInt(2));
            boxes.port[i] = boxes.breadth[i] / 2;
            boxes.gap[i] = GAP;
        }
        for (int i = 0; i < boxes.count; i++)
            boxes.replies[i] =
                    replies.get(i).stream().mapToInt(Integer::intValue).toArray();
    }

    private static int extent(Boxes boxes, int[] offsets) {
        int[] at = new int[boxes.count];
        int least = 0;
        int most = 0;
        for (int i = 0; i < boxes.count; i++) {
            for (int reply : boxes.replies[i]) at[reply] = at[i] + offsets[reply];
            least = Math.min(least, at[i]);
            most = Math.max(most, at[i] + boxes.breadth[i]);
        }
        return most - least;
    }
}
