package rejoinder.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import rejoinder.diagrams.Box;
import rejoinder.diagrams.Layout;
import rejoinder.diagrams.Notes;
import rejoinder.diagrams.Orientation;
import rejoinder.diagrams.RandomTree;
import rejoinder.diagrams.Samples;
import rejoinder.diagrams.View;
import rejoinder.maps.Outline;
import rejoinder.type.Paper;

class DrawingPdfTest {

    final Outline map = Samples.seeded();
    final Layout layout = Gallery.layout(map);

    @Test
    void one_page_is_as_large_as_the_drawing_and_has_the_words_of_every_claim_once() throws IOException {
        try (PrintedPdf pdf =
                new PrintedPdf(Gallery.pdf(Gallery.bare(layout), map).whole())) {
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
    void a_heading_says_what_it_is_and_a_legend_what_occurs_in_it() throws IOException {
        try (PrintedPdf pdf = new PrintedPdf(Gallery.page(map))) {
            assertThat(pdf.tags()).containsOnlyOnce("H1");
            assertThat(pdf.tags().get(1)).isEqualTo("H1");
            assertThat(pdf.text())
                    .startsWith(map.head().title())
                    .contains("speaks for the claim it leads to", "work only together", "of revision 12")
                    .doesNotContain("claims that are not shown", "how strong a claim stands");
        }
    }

    @Test
    void letters_stay_on_the_page_and_its_bookmarks_name_the_theses() throws IOException {
        Drawing mounted = Gallery.mounted(layout, map);
        try (PrintedPdf pdf = new PrintedPdf(Gallery.page(map))) {
            Extent extent = Extent.of(pdf.file);
            assertThat(extent.left()).isPositive();
            assertThat(extent.right()).isLessThan(0.75f * mounted.width());
            assertThat(extent.bottom()).isLessThan(0.75f * mounted.height());
            assertThat(pdf.bookmarks()).hasSize(map.theses().size());
        }
    }

    @Test
    void what_is_folded_away_is_counted_where_it_would_be() throws IOException {
        Layout folded = Layout.of(map, View.WHOLE.folding(View.levels(map, 1, null)), Notes.of(Samples.WORDS));
        try (PrintedPdf pdf =
                new PrintedPdf(Gallery.pdf(Gallery.mounted(folded, map), map).whole())) {
            for (Box box : folded.boxes())
                if (box.chip() != null)
                    assertThat(pdf.text()).contains("+" + box.chip().hidden());
            assertThat(pdf.text()).contains("claims that are not shown");
        }
    }

    @Test
    void rings_are_figures_each_of_which_says_its_claim() throws IOException {
        try (PrintedPdf pdf =
                new PrintedPdf(Gallery.pdf(Gallery.rings(map), map).whole())) {
            assertThat(pdf.tags().stream().filter("Figure"::equals)).hasSize(map.size());
            assertThat(pdf.text()).contains("Each ring is a level");
        }
    }

    @ParameterizedTest
    @ValueSource(floats = {0.25f, 0.75f, 1.5f})
    void sheets_cover_the_drawing_and_overlap(float unit) {
        Drawing drawing = Gallery.mounted(layout, map);
        for (Paper paper : new Paper[] {Paper.A4, Paper.A4.turned(), Paper.A3, Paper.LETTER}) {
            Tiles tiles = Tiles.of(drawing, paper, unit);
            for (int row = 0; row < tiles.rows(); row++)
                for (int column = 0; column < tiles.columns(); column++) {
                    Tiles.Tile tile = tiles.tile(row, column);
                    if (column > 0)
                        assertThat(tiles.tile(row, column - 1).right() - tile.left())
                                .isGreaterThan(Tiles.OVERLAP - 0.01f);
                    if (row > 0)
                        assertThat(tiles.tile(row - 1, column).bottom() - tile.top())
                                .isGreaterThan(Tiles.OVERLAP - 0.01f);
                    assertThat(tile.right() - tile.left()).isCloseTo(tiles.width(), within());
                }
            Tiles.Tile last = tiles.tile(tiles.rows() - 1, tiles.columns() - 1);
            assertThat(last.right()).isGreaterThanOrEqualTo(drawing.width() * unit - 0.01f);
            assertThat(last.bottom()).isGreaterThanOrEqualTo(drawing.height() * unit - 0.01f);
            for (Drawing.Area piece : drawing.pieces())
                assertThat(owners(tiles, piece.left() * unit, piece.top() * unit))
                        .isEqualTo(1);
        }
    }

    @Test
    void each_box_that_is_smaller_than_a_sheet_is_whole_on_the_sheet_on_which_it_is_read() {
        for (int seed = 0; seed < 300; seed++) {
            Outline random = RandomTree.of(seed, 1 + seed % 90, seed % 3 == 0 ? 2_000 : 200);
            Orientation facing = seed % 2 == 0 ? Orientation.DOWN : Orientation.ACROSS;
            Layout any = Layout.of(random, View.WHOLE.facing(facing), Notes.of(Samples.WORDS));
            Drawing drawing = Gallery.bare(any);
            Paper paper = seed % 5 == 0 ? Paper.A3 : seed % 5 == 1 ? Paper.A4.turned() : Paper.A4;
            float unit = new float[] {0.375f, 0.75f, 1.5f}[seed % 3];
            Tiles tiles = Tiles.of(drawing, paper, unit);
            for (Box box : any.boxes()) {
                Cuts.Span across = new Cuts.Span(box.x() * unit, (box.x() + box.width()) * unit);
                Cuts.Span down = new Cuts.Span(box.y() * unit, (box.y() + box.height()) * unit);
                if (isLarger(across, tiles.width()) || isLarger(down, tiles.height())) continue;
                Tiles.Tile sheet = owner(tiles, across.from(), down.from());
                assertThat(across.from()).isGreaterThanOrEqualTo(sheet.left());
                assertThat(across.to()).as("seed " + seed + " " + box).isLessThanOrEqualTo(sheet.right() + 0.01f);
                assertThat(down.to()).as("seed " + seed + " " + box).isLessThanOrEqualTo(sheet.bottom() + 0.01f);
            }
        }
    }

    /** Sheets overlap: what one of them cuts is whole on its neighbour. */
    @ParameterizedTest
    @EnumSource(Orientation.class)
    void each_piece_of_the_map_that_the_app_brings_along_is_whole_on_a_sheet_of_any_paper(Orientation facing) {
        Layout turned = Layout.of(map, View.WHOLE.facing(facing), Notes.of(Samples.WORDS));
        Drawing drawing = Gallery.mounted(turned, map);
        for (Paper paper : new Paper[] {Paper.A4, Paper.A4.turned(), Paper.A3, Paper.LETTER})
            for (float unit : new float[] {0.1875f, 0.375f, 0.75f, 1.5f}) {
                Tiles tiles = Tiles.of(drawing, paper, unit);
                for (Drawing.Area piece : drawing.pieces()) {
                    Cuts.Span across = new Cuts.Span(piece.left() * unit, piece.right() * unit);
                    Cuts.Span down = new Cuts.Span(piece.top() * unit, piece.bottom() * unit);
                    if (isLarger(across, tiles.width()) || isLarger(down, tiles.height())) continue;
                    assertThat(tiles.lefts())
                            .anyMatch(left -> left <= across.from() && across.to() <= left + tiles.width() + 0.01f);
                    assertThat(tiles.tops())
                            .anyMatch(top -> top <= down.from() && down.to() <= top + tiles.height() + 0.01f);
                }
            }
    }

    private static boolean isLarger(Cuts.Span span, float sheet) {
        return span.to() - span.from() > sheet - 15;
    }

    private static Tiles.Tile owner(Tiles tiles, float x, float y) {
        for (int row = 0; row < tiles.rows(); row++)
            for (int column = 0; column < tiles.columns(); column++)
                if (tiles.tile(row, column).owns(x, y)) return tiles.tile(row, column);
        throw new AssertionError("No sheet has " + x + ", " + y);
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
        Drawing drawing = Gallery.bare(layout);
        Tiles tiles = Tiles.of(drawing, Paper.A4, DrawingPdf.PIXEL);
        try (PrintedPdf pdf = new PrintedPdf(Gallery.pdf(drawing, map).tiled(tiles))) {
            int sheets = pdf.file.getNumberOfPages();
            assertThat(sheets).isBetween(tiles.rows(), tiles.count());
            assertThat(pdf.text())
                    .contains(
                            "Sheet 1 of " + sheets + ": column 1, row 1",
                            "Sheet " + sheets + " of " + sheets + ": column 1, row " + tiles.rows());
            Map<String, Integer> tags = new HashMap<>();
            pdf.tags().forEach(tag -> tags.merge(tag, 1, Integer::sum));
            assertThat(tags).containsEntry("P", map.size());
            for (var page : pdf.file.getPages())
                assertThat(page.getMediaBox().getWidth()).isEqualTo(Paper.A4.width());
        }
    }

    @ParameterizedTest
    @EnumSource(Orientation.class)
    void no_sheet_holds_lines_alone(Orientation facing) throws IOException {
        Layout turned = Layout.of(map, View.WHOLE.facing(facing), Notes.of(Samples.WORDS));
        Drawing drawing = Gallery.bare(turned);
        for (Paper paper : new Paper[] {Paper.A4, Paper.A4.turned()}) {
            Tiles tiles = Tiles.of(drawing, paper, DrawingPdf.PIXEL);
            try (PrintedPdf pdf = new PrintedPdf(Gallery.pdf(drawing, map).tiled(tiles))) {
                PDFTextStripper words = new PDFTextStripper();
                for (int sheet = 1; sheet <= pdf.file.getNumberOfPages(); sheet++) {
                    words.setStartPage(sheet);
                    words.setEndPage(sheet);
                    assertThat(words.getText(pdf.file).replaceAll("Sheet \\d+ of.*", ""))
                            .as("sheet " + sheet)
                            .containsPattern("\\p{L}{3}");
                }
            }
        }
    }

    @Test
    void what_is_wider_than_any_page_is_made_smaller() throws IOException {
        Layout vast = new Layout(layout.orientation(), 100_000, 400, layout.boxes(), layout.wires(), Map.of());
        try (PrintedPdf pdf =
                new PrintedPdf(Gallery.pdf(Gallery.bare(vast), map).whole())) {
            assertThat(pdf.file.getPage(0).getMediaBox().getWidth()).isCloseTo(Paper.MOST, within());
        }
    }
}
