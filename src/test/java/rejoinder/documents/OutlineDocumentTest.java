package rejoinder.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.Test;
import rejoinder.maps.Citation;
import rejoinder.maps.Content;
import rejoinder.maps.Outline;
import rejoinder.maps.Stance;
import rejoinder.maps.Stands;

class OutlineDocumentTest {

    private static PrintedPdf print(Manuscript manuscript) throws IOException {
        return new PrintedPdf(Shelf.pdf(manuscript));
    }

    private static Manuscript chain(Content... contents) {
        List<Outline.ClaimRow> claims = new ArrayList<>();
        List<Outline.ReasonRow> reasons = new ArrayList<>();
        for (int i = 0; i < contents.length; i++) {
            Long reason = i == 0 ? null : (long) i;
            if (i > 0) reasons.add(new Outline.ReasonRow(i, (long) i, null, Stance.values()[i % 2], "a"));
            claims.add(new Outline.ClaimRow(i + 1, reason, "a", null, 1, null, Shelf.AT, contents[i]));
        }
        return Shelf.of(Outline.of(new Outline.Head(1, 7, "A title", null, "en"), claims, reasons));
    }

    private static Content[] texts(String... texts) {
        return List.of(texts).stream().map(Content::of).toArray(Content[]::new);
    }

    @Test
    void every_claim_stands_there_with_number_and_word_in_the_order_of_the_outline() throws IOException {
        Manuscript seeded = Shelf.seeded();
        try (PrintedPdf pdf = print(seeded)) {
            String text = pdf.text();
            int at = 0;
            for (Outline.Claim claim : seeded.outline().claims()) {
                String word = claim.isThesis() ? "" : Plainly.WORDS.stance(claim) + " ";
                String line = claim.number() + " " + word + claim.text();
                assertThat(text.indexOf(line, at)).as(line).isGreaterThanOrEqualTo(at);
                at = text.indexOf(line, at) + line.length();
            }
        }
    }

    @Test
    void it_says_its_title_author_and_language_and_carries_its_fonts() throws IOException {
        try (PrintedPdf pdf = print(Shelf.seeded())) {
            assertThat(pdf.file.getDocumentInformation().getTitle()).isEqualTo("Russia and the ban on the Taliban");
            assertThat(pdf.file.getDocumentInformation().getAuthor()).isEqualTo("Lena Ode");
            assertThat(pdf.file.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(pdf.file.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
            assertThat(new String(pdf.file.getDocumentCatalog().getMetadata().toByteArray()))
                    .contains("<pdfuaid:part>1</pdfuaid:part>", "Russia and the ban on the Taliban");
            assertThat(pdf.hasAllFonts()).isTrue();
            assertThat(pdf.file.getNumberOfPages()).isBetween(5, 8);
            assertThat(pdf.text()).contains("As of revision", "2 of " + pdf.file.getNumberOfPages());
        }
    }

    @Test
    void bookmarks_lead_through_theses_and_claims() throws IOException {
        try (PrintedPdf pdf = print(Shelf.seeded())) {
            assertThat(pdf.bookmarks())
                    .contains("Text")
                    .anyMatch(title -> title.startsWith("1 Several interests"))
                    .anyMatch(title -> title.startsWith("1.1.2 and Within the Global South"))
                    .anyMatch(title -> title.startsWith("1.1.1.1 because"))
                    .noneMatch(title -> title.startsWith("1.1.2.1.1"));
        }
    }

    @Test
    void it_is_read_aloud_as_headings_and_lists_in_lists() throws IOException {
        try (PrintedPdf pdf = print(chain(texts("The thesis.", "A reason.", "An objection to it.")))) {
            assertThat(String.join(" ", pdf.tags()))
                    .startsWith("Document H1 P P Sect P H2 P L LI Lbl LBody P L LI Lbl LBody P Sect H2 P P P P Link");
        }
    }

    @Test
    void the_same_source_has_one_number_and_its_note_leads_to_the_address() throws IOException {
        Citation census = new Citation("The census", "https://census.example/2024");
        Content[] contents = texts("One.", "Two.", "Three.");
        contents[0] = contents[0].withCitations(List.of(census));
        contents[1] = contents[1].withCitations(List.of(new Citation("A letter", null), census));
        try (PrintedPdf pdf = print(chain(contents))) {
            assertThat(pdf.text()).contains("Two.2,1", "1 The census https://census.example/2024 2 A letter");
            List<String> goals = new ArrayList<>();
            for (PDPage page : pdf.file.getPages())
                for (PDAnnotation one : page.getAnnotations()) {
                    var action = ((PDAnnotationLink) one).getAction();
                    goals.add(action instanceof PDActionURI web ? web.getURI() : ((PDActionGoTo) action).getSubType());
                }
            assertThat(goals)
                    .containsExactlyInAnyOrder(
                            "GoTo", "GoTo", "GoTo", "https://census.example/2024", "https://maps.example/maps/1");
        }
    }

    @Test
    void what_was_said_stands_at_its_claim_or_behind_the_argument() throws IOException {
        Manuscript plain = chain(texts("The thesis.", "A reason."));
        List<Remarked> remarks = List.of(
                new Remarked(
                        2L,
                        "unclear",
                        "Who says so?",
                        "Ms Berg",
                        Shelf.AT,
                        "addressed",
                        List.of(new Remarked.Answer("I do.", "Lena", Shelf.AT))),
                new Remarked(null, "Grade: B", "Well done.", "Ms Berg", Shelf.AT, null, List.of()),
                new Remarked(99L, null, "Gone.", "Ms Berg", Shelf.AT, "open", List.of()));
        Manuscript remarked = new Manuscript(
                plain.edition(), null, "Lena", Shelf.AT, null, "Essay", Stands.NONE, remarks, List.of(), true);
        try (PrintedPdf pdf = print(remarked)) {
            assertThat(pdf.text())
                    .contains(
                            "but A reason. Ms Berg, 17 May 2025, 11:42 · addressed unclear Who says so? Lena, 17 May 2025, 11:42 I do.",
                            "What was said about the map Ms Berg, 17 May 2025, 11:42 Grade: B Well done.",
                            "claims that are not in this document Ms Berg, 17 May 2025, 11:42 · open Gone.");
        }
    }

    @Test
    void standings_are_shown_as_numbers_and_explained() throws IOException {
        Manuscript plain = chain(texts("The thesis.", "A reason."));
        Manuscript weighed = new Manuscript(
                plain.edition(), null, null, Shelf.AT, null, null, claim -> 62, List.of(), List.of(), true);
        try (PrintedPdf pdf = print(weighed)) {
            assertThat(pdf.text())
                    .contains(
                            "stands at 0.62",
                            "1.1 0.62",
                            "but A reason.",
                            "It does not say how likely the claim is to be true.");
        }
    }

    @Test
    void a_branch_has_only_its_own_claims() throws IOException {
        Manuscript whole = chain(texts("The thesis.", "A reason.", "An objection."));
        Manuscript branch = new Manuscript(
                whole.edition(),
                whole.outline().claims().get(1),
                null,
                Shelf.AT,
                null,
                null,
                Stands.NONE,
                List.of(),
                List.of(),
                true);
        try (PrintedPdf pdf = print(branch)) {
            assertThat(pdf.text())
                    .contains("The branch of 1.1", "1.1 A reason.")
                    .doesNotContain("The thesis.");
        }
    }

    @Test
    void scripts_of_all_kinds_are_read_back_as_typed() throws IOException {
        String[] texts = {
            "Kälte, žluťoučký, Ελληνικά, Ἑλλάς, русский, Việt Nam",
            "\u0627\u0644\u0633\u0644\u0627\u0645 \u0639\u0644\u064A\u0643\u0645",
            "\u05E9\u05DC\u05D5\u05DD \u05E2\u05D5\u05DC\u05DD (1)",
            "mixed \u05E9\u05DC\u05D5\u05DD in the middle",
        };
        try (PrintedPdf pdf = print(chain(texts(texts)))) {
            assertThat(pdf.text()).contains(texts[0]);
            assertThat(pdf.hasAllFonts()).isTrue();
            assertThat(pdf.text()).doesNotContain("A box stands for a letter");
        }
    }

    @Test
    void letters_that_no_typeface_writes_are_boxes_and_that_is_said() throws IOException {
        try (PrintedPdf pdf = print(chain(texts("全球变暖 is real 😀.")))) {
            assertThat(pdf.text()).contains("is real", "A box stands for a letter", "Han");
        }
        assertThat(Shelf.TYPEFACES.missing("全 a é ж")).containsExactly("全");
    }

    @Test
    void hostile_texts_are_just_texts() throws IOException {
        String[] texts = {
            "<script>alert(1)</script> ) Tj ET (\\) endstream endobj /JavaScript (app.alert(1))",
            "\u0000\u0001\u0007\u001B[31m \uFFFE\uFFFF bell \u202Eevil\u202C \uD800 half",
            "]]> --> ${7*7} {inject:me.name} %PDF-1.7 %%EOF &amp;",
            " ",
            "\u0301\u0301\u0301",
        };
        try (PrintedPdf pdf = print(chain(texts(texts)))) {
            assertThat(pdf.text()).contains(texts[0], texts[2]).contains("bell");
            assertThat(pdf.file.getDocumentCatalog().getOpenAction()).isNull();
            assertThat(pdf.file.getDocumentCatalog().getNames()).isNull();
        }
    }

    @Test
    void no_line_leaves_the_page_however_long_words_and_however_deep_claims_are() throws IOException {
        Content[] contents = new Content[200];
        for (int i = 0; i < contents.length; i++)
            contents[i] = Content.of(i % 20 == 0 ? "x".repeat(4_000) : i % 7 == 0 ? "word ".repeat(799) : "Claim " + i);
        Manuscript deep = chain(contents);
        try (PrintedPdf pdf = print(deep)) {
            Extent extent = Extent.of(pdf.file);
            assertThat(extent.left()).isGreaterThanOrEqualTo(Looks.SIDE - 1);
            assertThat(extent.right()).isLessThanOrEqualTo(595.3f - Looks.SIDE + 1);
            assertThat(extent.top()).isGreaterThan(30);
            assertThat(extent.bottom()).isLessThan(842 - 30);
            assertThat(pdf.text()).contains("Claim 199");
        }
    }

    @Test
    void what_is_too_large_is_refused() {
        Content[] contents = IntStream.range(0, Manuscript.MOST_CLAIMS + 1)
                .mapToObj(i -> Content.of("x"))
                .toArray(Content[]::new);
        Manuscript large = wide(contents);
        assertThat(large.isTooLarge()).isTrue();
        assertThatThrownBy(() -> Shelf.pdf(large)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Manuscript wide(Content... contents) {
        List<Outline.ClaimRow> claims = new ArrayList<>();
        List<Outline.ReasonRow> reasons = new ArrayList<>();
        for (int i = 0; i < contents.length; i++) {
            Long reason = i == 0 ? null : (long) i;
            if (i > 0) reasons.add(new Outline.ReasonRow(i, 1L, null, Stance.SUPPORT, "a"));
            claims.add(new Outline.ClaimRow(i + 1, reason, "a", null, 1, null, Shelf.AT, contents[i]));
        }
        return Shelf.of(Outline.of(new Outline.Head(1, 7, "A title", null, "en"), claims, reasons));
    }

    @Test
    void a_map_without_claims_is_a_document_too() throws IOException {
        Outline none = Outline.of(new Outline.Head(1, 1, "Nothing yet", "What now?", "en"), List.of(), List.of());
        try (PrintedPdf pdf = print(Shelf.of(none))) {
            assertThat(pdf.text()).contains("Nothing yet", "What now?", "0 claims");
        }
    }
}
