package rejoinder.pictures;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words around the pictures of a map. */
@MessageBundle("pictures")
public interface PictureMessages {

    @Message("Diagram")
    String diagram();

    @Message("Sunburst")
    String sunburst();

    @Message("Diagram, scrolls in both directions")
    String canvas();

    @Message("The diagram and its tools")
    String tools();

    @Message("Zoom")
    String zoom();

    @Message("Zoom in")
    String zoomIn();

    @Message("Zoom out")
    String zoomOut();

    @Message("Fit")
    String fit();

    @Message("Fit the whole diagram into the window")
    String fitAll();

    @Message("Levels")
    String levels();

    @Message("Show {count} {#if count == 1}level{#else}levels{/if} below the thesis")
    String showLevels(int count);

    @Message("All")
    String all();

    @Message("Show all levels")
    String showAll();

    @Message("To the right")
    String toTheRight();

    @Message("Downwards")
    String downwards();

    @Message("Which way it grows")
    String direction();

    @Message("Arcs")
    String arcs();

    @Message("Lines")
    String lines();

    @Message("does not follow: strikes a step")
    String strikes();

    @Message("only together")
    String together();

    @Message("View")
    String sight();

    @Message("Show them as a list")
    String asList();

    @Message(
            "{#if count == 0}No claim holds{#else if count == 1}1 claim holds{#else}{count} claims hold{/if} “{words}”.")
    String found(int count, String words);

    @Message("The first {count} are marked.")
    String firstMarked(int count);

    @Message("The branch of claim {number}, with the way to its thesis.")
    String branchOf(String number);

    @Message("The whole map")
    String wholeMap();

    @Message("The chosen claim")
    String chosen();

    @Message("Only this branch")
    String onlyThisBranch();

    @Message("Fold")
    String foldIt();

    @Message("Unfold")
    String unfoldIt();

    @Message("Will be a reason for {number}.")
    String wouldSupport(String number);

    @Message("Will be an objection to {number}.")
    String wouldRebut(String number);

    @Message("Will say that {number} does not follow.")
    String wouldUndercut(String number);

    @Message("Stays where it is: a claim cannot answer itself or what answers it.")
    String ownBranch();

    @Message("Stays where it is: it answers {number} already.")
    String alreadyThere(String number);

    @Message("Drop it on the claim that it is to answer.")
    String nowhere();

    @Message("Close")
    String close();

    @Message("Part {number} of {parts}")
    String strip(String number, String parts);

    @Message("The thesis is in part {number}.")
    String thesisIn(String number);

    @Message("This diagram is too wide to be read on this paper, so it is left out.")
    String tooWide();

    @Message("“Take it along” makes a PDF of the diagram, on one page or on sheets to glue together.")
    String toGlue();

    @Message("The map in small, with the part that you see")
    String minimap();

    @Message(
            """
            {claims} {#if claims < all}of {all} claims{#else if claims == 1}claim{#else}claims{/if} on {levels} {#if levels == 1}level{#else}levels{/if}, \
            at most {breadth} side by side. \
            {support} {#if support == 1}speaks{#else}speak{/if} for {#if theses == 1}the thesis{#else}a thesis{/if}, {against} against. \
            {#if unanswered == 0}No objection is left unanswered.\
            {#else if unanswered == 1}1 objection is not answered.\
            {#else}{unanswered} objections are not answered.{/if}""")
    String shape(int claims, int all, int levels, int breadth, int theses, int support, int against, int unanswered);

    @Message("{count} to look at")
    String toLookAt(int count);

    @Message("It is too large to be drawn at once. Unfold it branch by branch.")
    String tooLarge();

    @Message("found")
    String foundHere();

    @Message("Each ring is a level, from the thesis outwards. The longer an arc, the more claims lie below it.")
    String sunburstHint();

    @Message("{count} claims are too small to draw. The outline has them.")
    String tooSmall(int count);

    @Message("Point at an arc to read its claim here.")
    String tellArc();

    @Message("The rings of the map")
    String rings();

    @Message("This map has no claims yet.")
    String empty();

    @Message("The <a href=\"/maps/{map}\">outline</a> says all that this picture shows, in words.")
    String sameInWords(long map);

    @Message("Choose a box to see what you can do with its claim.")
    String hint();

    @Message("Choose a box to see what you can do with its claim. Drag it onto another to answer that one with it.")
    String hintToEdit();
}
