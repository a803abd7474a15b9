package rejoinder.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rejoinder.diagrams.Box;
import rejoinder.diagrams.Layout;
import rejoinder.diagrams.Samples;
import rejoinder.maps.Outline;
import rejoinder.type.Paper;

class DiagramPdfTest {

    final Outline map = Samples.seeded();
    final Layout layout = Gallery.layout(map);

    @Test
    void one_page_is_as_large_as_the_drawing_and_has_the_words_of_every_claim_once() throws IOException {
        try (PrintedPdf pdf = new PrintedPdf(Gallery.page(map))) {
            assertThat(pdf.file.getNumberOfPages()).isEqualTo(1);
            PDRectangle page = pdf.file.getPage(0).getMediaBox();
            assertThat(page.getWidth()).isEqualTo(0.75f * layout.width());
            assertThat(page.getHeight()).isEqualTo(0.75f * layout.height());
            assertThat(pdf.hasAllFonts()).isTrue();
            assertThat(pdf.tags()).hasSize(1 + map.size());
            // Words may be broken at their hyphens.
            String text = pdf.text().replace(" ", "");
            for (Outline.Claim claim : map.claims())
                for (String word : claim.text().split(" ")) assertThat(text).contains(word);
        }
    }

    @Test
    void letters_stay_on_the_page_and_its_bookmarks_name_the_theses() throws IOException {
        try (PrintedPdf pdf = new PrintedPdf(Gallery.page(map))) {
            Extent extent = Extent.of(pdf.file);
            assertThat(extent.left()).isPositive();
            assertThat(extent.right()).isLessThan(0.75f * layout.width());
            assertThat(extent.bottom()).isLessThan(0.75f * layout.height());
            assertThat(pdf.bookmarks()).hasSize(map.theses().size());
        }
    }

    @ParameterizedTest
    @ValueSource(floats = {0.25f, 0.75f, 1.5f})
    void sheets_cover_the_drawing_once_beside_what_overlaps(float unit) {
        for (Paper paper : new Paper[] {Paper.A4, Paper.A4.turned(), Paper.A3, Paper.LETTER}) {
            Tiles tiles = Tiles.of(layout, paper, unit);
            for (int row = 0; row < tiles.rows(); row++)
                for (int column = 0; column < tiles.columns(); column++) {
                    Tiles.Tile tile = tiles.tile(row, column);
                    if (column > 0)
                        assertThat(tiles.tile(row, column - 1).right() - tile.left())
                                .isCloseTo(Tiles.OVERLAP, within());
                    if (row > 0)
                        assertThat(tiles.tile(row - 1, column).bottom() - tile.top())
                                .isCloseTo(Tiles.OVERLAP, within());
                    assertThat(tile.right() - tile.left()).isCloseTo(tiles.width(), within());
                }
            Tiles.Tile last = tiles.tile(tiles.rows() - 1, tiles.columns() - 1);
            assertThat(last.right()).isGreaterThanOrEqualTo(layout.width() * unit - 0.01f);
            assertThat(last.bottom()).isGreaterThanOrEqualTo(layout.height() * unit - 0.01f);
            if (tiles.columns() > 1)
                assertThat(tiles.tile(0, tiles.columns() - 2).right()).isLessThan(layout.width() * unit);
            for (Box box : layout.boxes())
                assertThat(owners(tiles, box.x() * unit, box.y() * unit)).isEqualTo(1);
        }
    }

    private static Offset<Float> within() {
        return Offset.offset(0.01f);
    }

    private static int owners(Tiles tiles, float x, float y) {
        int owners = 0;
        for (int row = 0; row < tiles.rows(); row++)
            for (int column = 0; column < tiles.columns(); column++)
                if (tiles.tile(row, column).owns(x, y)) owners++;
        return owners;
    }

    @Test
    void each_sheet_says_where_it_belongs_and_each_claim_is_read_once() throws IOException {
        Tiles tiles = Tiles.of(layout, Paper.A4, DiagramPdf.PIXEL);
        try (PrintedPdf pdf = new PrintedPdf(Gallery.pdf(layout, map).tiled(tiles))) {
            assertThat(pdf.file.getNumberOfPages()).isBetween(tiles.rows(), tiles.count());
            assertThat(pdf.text())
                    .contains(
                            "Row 1 of " + tiles.rows() + ", column 1 of " + tiles.columns(),
                            "Row " + tiles.rows() + " of");
            Map<String, Integer> tags = new HashMap<>();
            pdf.tags().forEach(tag -> tags.merge(tag, 1, Integer::sum));
            assertThat(tags).containsEntry("P", map.size());
            for (var page : pdf.file.getPages())
                assertThat(page.getMediaBox().getWidth()).isEqualTo(Paper.A4.width());
        }
    }

    @Test
    void what_is_wider_than_any_page_is_made_smaller() throws IOException {
        Layout vast = new Layout(layout.orientation(), 100_000, 400, layout.boxes(), layout.wires());
        try (PrintedPdf pdf = new PrintedPdf(Gallery.pdf(vast, map).whole())) {
            assertThat(pdf.file.getPage(0).getMediaBox().getWidth()).isCloseTo(Paper.MOST, within());
        }
    }
}
