package rejoinder.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CutsTest {

    @Test
    void a_sheet_ends_in_a_gap_where_there_is_one() {
        List<Cuts.Span> pieces = List.of(new Cuts.Span(0, 60), new Cuts.Span(70, 130), new Cuts.Span(140, 200));
        assertThat(Cuts.of(200, 100, 10, pieces)).containsExactly(0f, 70f, 140f);
    }

    @Test
    void what_fits_on_one_sheet_has_one() {
        assertThat(Cuts.of(100, 100, 10, List.of(new Cuts.Span(0, 100)))).containsExactly(0f);
    }

    @Test
    void every_piece_is_whole_on_a_sheet_and_fewer_sheets_would_not_do() {
        Random random = new Random(5);
        for (int round = 0; round < 2_000; round++) {
            float length = 100 + random.nextInt(2_000);
            float sheet = 100 + random.nextInt(200);
            List<Cuts.Span> pieces = new ArrayList<>();
            for (int i = random.nextInt(40); i > 0; i--) {
                float from = random.nextFloat() * length;
                pieces.add(new Cuts.Span(from, Math.min(length, from + random.nextInt(320))));
            }
            List<Float> starts = Cuts.of(length, sheet, 10, pieces);
            assertThat(starts.get(0)).isZero();
            assertThat(starts.get(starts.size() - 1) + sheet).isGreaterThanOrEqualTo(length);
            for (int i = 1; i < starts.size(); i++)
                assertThat(starts.get(i))
                        .isGreaterThan(starts.get(i - 1))
                        .isLessThanOrEqualTo(starts.get(i - 1) + sheet - 10);
            for (Cuts.Span piece : pieces)
                if (piece.to() - piece.from() < sheet - 1)
                    assertThat(starts).anyMatch(start -> start <= piece.from() && piece.to() <= start + sheet);
            assertThat(starts).hasSizeLessThanOrEqualTo(fewest(length, sheet, pieces));
        }
    }

    /** By going as far as one may from sheet to sheet, written down anew. */
    private static int fewest(float length, float sheet, List<Cuts.Span> pieces) {
        int sheets = 1;
        for (float at = 0; at + sheet < length; sheets++) {
            float next = at + sheet - 10;
            for (Cuts.Span piece : pieces)
                if (piece.to() > at + sheet && piece.to() - piece.from() <= sheet - 0.1f)
                    next = Math.min(next, piece.from());
            at = next;
        }
        return sheets;
    }
}
