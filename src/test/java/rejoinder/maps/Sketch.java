package rejoinder.maps;

import java.util.function.Function;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/** Lines drawn as the templates draw them, as far as their shape goes; OutlineAppTest has the templates themselves. */
final class Sketch {

    private static final Function<String, String> TOGETHER = numbers -> numbers + " only work together";

    private Sketch() {}

    static Drawing drawing(Outline outline) {
        return new Drawing(outline, Paragraphs.NONE, false, outline.theses());
    }

    static String of(Outline outline) {
        Drawing drawing = drawing(outline);
        StringBuilder html = new StringBuilder();
        for (Outline.Claim thesis : outline.theses()) html.append(branch(drawing, thesis));
        return html.toString();
    }

    static String branch(Drawing drawing, Outline.Claim root) {
        return drawing.branch(root, Sketch::line, TOGETHER);
    }

    private static String line(Line line) {
        String open = line.isThesis()
                ? "<section id=\"claim-%d\">".formatted(line.id())
                : "<li id=\"claim-%d\" class=\"%s\" data-stance=\"%s\">"
                        .formatted(
                                line.id(),
                                (line.implicit() ? "implicit " : "") + (line.isLink() ? "linked" : ""),
                                line.stance().word());
        return open + body(line) + replies(line);
    }

    static String body(Line line) {
        String element = line.isThesis() ? "header" : "div";
        return "<%s id=\"body-%d\"><b>%s</b> <i>%s %s</i> %s %s %s</%s>"
                .formatted(
                        element,
                        line.id(),
                        line.number(),
                        line.stance(),
                        line.joins() ? "and" : "",
                        Entities.escape(line.text()),
                        line.isLink() ? "= " + line.originalNumber() : "",
                        (line.evidence() ? "evidence " : "")
                                + (line.commonGround() ? "common" : "")
                                + (line.isThesis()
                                        ? " %d, %d, %d in all"
                                                .formatted(line.supports(), line.rebuttals(), line.below())
                                        : ""),
                        element);
    }

    private static String replies(Line line) {
        if (!line.hasReplies()) return "";
        if (!line.shows()) return "<p class=\"below\">%d</p>".formatted(line.below());
        if (line.isThesis()) return "<div class=\"outline\"><ol>";
        return "<details open><summary>%s: %d %d %d</summary><ol>"
                .formatted(line.number(), line.supports(), line.rebuttals(), line.undercuts());
    }

    static Document page(String outline) {
        return Jsoup.parse("<!doctype html><html><head><title>A map</title></head><body><div id=\"arguments\">"
                + outline + "</div></body></html>");
    }

    /**
     * Puts pieces in the place of the elements with the same ids, as htmx does; those of no element go nowhere, and what
     * is said once after a save is left out.
     */
    static void swap(Document page, String pieces) {
        // In a template element, as elsewhere a list item without its list would be moved.
        for (Element piece :
                Jsoup.parse("<template>" + pieces + "</template>").select("template > [id]:not(#noticed)")) {
            Element old = page.getElementById(piece.id());
            piece.removeAttr("hx-swap-oob");
            if (old != null) old.replaceWith(piece);
        }
    }

    static String normal(Document page) {
        return normal(page, "body");
    }

    /** The HTML of one element, without the space between elements. */
    static String normal(Document page, String element) {
        page.outputSettings().prettyPrint(false);
        return page.select(element).html().replaceAll(">\\s+", ">").replaceAll("\\s+<", "<");
    }
}
