package rejoinder.documents;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import rejoinder.diagrams.Legend;

/** The words of what people take along: of the page where they choose it, and in the document itself. */
@MessageBundle("documents")
public interface DocumentMessages {

    // ── in the document ───────────────────────────────────────────────────

    @Message("By {name}")
    String by(String name);

    @Message("The branch of {number}")
    String branchOf(String number);

    @Message("As of revision {revision}, {date}")
    String asOf(long revision, String date);

    @Message(
            "{#if claims == 1}1 claim{#else}{claims} claims{/if}: {#if reasons == 1}1 reason{#else}{reasons} reasons{/if}, {#if objections == 1}1 objection{#else}{objections} objections{/if}")
    String size(int claims, int reasons, int objections);

    @Message("Sheet {number} of {sheets}: column {column}, row {row}")
    String sheet(int number, int sheets, int column, int row);

    @Message("{page} of {pages}")
    String page(int page, int pages);

    @Message("same as {number}")
    String sameAs(String number);

    @Message("Notes")
    String notes();

    @Message("note {number}")
    String note(int number);

    @Message("{#if several}Texts{#else}Text{/if}")
    String texts(boolean several);

    @Message("{#if text}{text}, {/if}paragraph {paragraph}")
    String paragraph(String text, int paragraph);

    @Message("What was said about the map")
    String saidOfAll();

    @Message("What was said about claims that are not in this document")
    String saidElsewhere();

    @Message("{name}, {date}")
    String saidBy(String name, String date);

    @Message("Who did how much")
    String people();

    @Message(
            "{#if changes == 1}1 change{#else}{changes} changes{/if}, {#if claims == 0}wrote none of the claims in this document{#else if claims == 1}wrote 1 of the claims in this document{#else}wrote {claims} of the claims in this document{/if}")
    String share(int changes, int claims);

    @Message("What was done, and when")
    String deeds();

    @Message("When")
    String when();

    @Message("Who")
    String who();

    @Message("What")
    String what();

    @Message("The {count} newest changes. What came before them stands in the history of the map.")
    String newestOnly(int count);

    @Message("“{text}”")
    String quoted(String text);

    @Message("and {count} more")
    String more(int count);

    @Message("How to read this")
    String legend();

    @Message("speaks for the claim that it stands below.")
    String becauseMeans();

    @Message("speaks against it.")
    String butMeans();

    @Message("leaves the claim alone and attacks the step from it.")
    String sinceMeans();

    @Message("A bracket joins claims that work only together.")
    String bracketMeans();

    @Message("Slanted claims are implied: nobody says them, but the step needs them.")
    String slantedMeans();

    @Message("¶ marks what a text says, with the number of its paragraph.")
    String paragraphMeans();

    @Message(
            "The number at the right says how strong a claim stands, given the answers in this map, from 0 to 1. It does not say how likely the claim is to be true.")
    String standingMeans();

    @Message(
            "A box stands for a letter that none of the typefaces here can write. The letters are in the file all the same, and can be copied and read aloud. They are of the script: {scripts}.")
    String boxMeans(String scripts);

    // ── in drawings ───────────────────────────────────────────────────────

    @Message("does not follow, since")
    String since();

    @Message("fold what answers it")
    String fold();

    @Message("show {count} more {#if count == 1}claim{#else}claims{/if}")
    String folded(int count);

    @Message("source")
    String source();

    @Message("{shown} of {levels} levels")
    String levelsOf(int shown, int levels);

    @Message("{#if count == 1}1 claim is{#else}{count} claims are{/if} too small to draw")
    String tooSmall(int count);

    @Message(
            """
            {#switch kind.name}\
            {#case 'SUPPORT'}speaks for the claim it leads to\
            {#case 'REBUT'}speaks against the claim it leads to\
            {#case 'UNDERCUT'}attacks the step, not the claim\
            {#case 'TOGETHER'}work only together\
            {#case 'IMPLIED'}nobody says it, but the step needs it\
            {#case 'LINKED'}the same claim, drawn once more\
            {#case 'FOLDED'}claims that are not shown\
            {#case 'STANDING'}how strong a claim stands here, from 0 to 1\
            {#case 'EVIDENCE'}a fact that is taken as given\
            {#case 'COMMON_GROUND'}both sides agree\
            {#case 'PARAGRAPH'}the paragraph of the text that says it\
            {#case 'RINGS'}Each ring is a level, from the thesis outwards. The longer an arc, the more claims lie below it.\
            {/switch}""")
    String means(Legend.Kind kind);

    @Message("a letter that no typeface here can write ({scripts})")
    String boxShort(String scripts);

    // ── the page where one chooses ────────────────────────────────────────

    @Message("Take it along")
    String takeAlong();

    @Message("The sunburst")
    String sunburst();

    @Message("The map as rings, for a page or a screen.")
    String sunburstHint();

    @Message("The map as a file: to print, to hand in, to show, or to use in another program.")
    String intro();

    @Message("The outline as a document")
    String outline();

    @Message("A PDF with numbered claims, its sources as notes, and a contents list that leads to each claim.")
    String outlineHint();

    @Message("What else it should hold")
    String options();

    @Message("How strong each claim stands")
    String withStanding();

    @Message("What was said about it, as far as you can see it")
    String withRemarks();

    @Message("Who did what and when")
    String withHistory();

    @Message("Paper")
    String paper();

    @Message("Download the outline as PDF")
    String download();

    @Message("The map as text")
    String argdown();

    @Message("In Argdown, a plain text that people can read and other programs too. It can be read in again.")
    String argdownHint();

    @Message("Download the map as Argdown")
    String downloadArgdown();

    @Message(
            "No typeface here can write some letters of this map: {letters}{#if more > 0} and {more} more{/if} ({scripts}). PDF and PNG show boxes for them. You can print the outline from your browser, or take the SVG: there they look right. Whoever runs this site can add a typeface for them.")
    String boxes(String letters, int more, String scripts);

    @Message("The diagram as a picture")
    String diagram();

    @Message("Which way should it go?")
    String diagramHint();

    @Message("From left to right")
    String across();

    @Message("From top to bottom")
    String down();

    @Message("With heading and legend")
    String headed();

    @Message("Where each claim comes from")
    String withSources();

    @Message("Levels")
    String levels();

    @Message("{count} of {levels}")
    String someLevels(int count, int levels);

    @Message("All")
    String allLevels();

    @Message("To print at any size, and to draw on.")
    String asSvg();

    @Message("In the SVG, letters as text that can be selected and found. Only a browser shows them correctly.")
    String asText();

    @Message("For slides and messages.")
    String asPng();

    @Message("Size")
    String scale();

    @Message("As sharp as is useful")
    String sharp();

    @Message("{#if times == 1}As on the screen{#else}{times} times as large{/if}")
    String pixels(int times);

    @Message("For paper, as a PDF")
    String asPdf();

    @Message("One page, as large as it needs")
    String onePage();

    @Message("Sheets of {paper} to glue together")
    String sheets(String paper);

    @Message("Sheets lie on their side")
    String lying();

    @Message(
            "{#switch size}{#case 'quarter'}A quarter{#case 'half'}Half{#case 'double'}Twice as large{#case}As large as on the screen{/switch}")
    String sized(String size);

    @Message("Download the diagram as {kind}")
    String downloadDiagram(String kind);

    @Message("Download the sunburst as {kind}")
    String downloadSunburst(String kind);

    // ── where it says no ──────────────────────────────────────────────────

    @Message(
            "This map has {claims} claims with {letters} characters. A document can hold {mostClaims} claims and {mostLetters} characters. Take one branch of it: open a claim and choose “Take it along” there.")
    String tooLarge(String claims, String letters, String mostClaims, String mostLetters);

    @Message("This map has {claims} claims. A drawing can hold {most}. Take one branch of it as a document.")
    String tooManyClaims(String claims, String most);

    @Message(
            "The picture would have {width} by {height} pixels, which is more than most programs can open. Choose a smaller size, or take one branch, or take the SVG or the PDF.")
    String tooManyPixels(String width, String height);

    @Message("This would take {sheets} sheets. One file can have {most}. Choose a smaller size or larger sheets.")
    String tooManySheets(String sheets, int most);

    @Message("Other files are being made just now. Try again in a minute.")
    String busy();
}
