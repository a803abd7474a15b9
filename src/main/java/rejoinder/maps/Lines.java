package rejoinder.maps;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Draws the lines of outlines, and keeps those that it has drawn. */
@ApplicationScoped
class Lines {

    @Inject
    Kept kept;

    @Inject
    MapMessages words;

    /** Branches as they stand in a page of their own: a list goes around a claim that is no thesis. */
    String branches(Drawing drawing, List<Outline.Claim> roots) {
        StringBuilder html = new StringBuilder();
        boolean bare = !roots.isEmpty() && !roots.get(0).isThesis();
        if (bare) html.append("<div class=\"outline\"><ol class=\"claims\">\n");
        for (Outline.Claim root : roots) html.append(branch(drawing, root));
        if (bare) html.append("</ol></div>\n");
        return html.toString();
    }

    /** A claim with all below it that the drawing shows. */
    String branch(Drawing drawing, Outline.Claim root) {
        return drawing.branch(
                root,
                line -> kept.piece(
                        line.map(), line, () -> Pages.line(line).render().strip()),
                numbers -> words.together(numbers));
    }

    /** A line without the element around it. */
    String body(Line line) {
        return Pages.lineBody(line).render().strip();
    }

    /** Whole trees, each claim that differs with what became of it. */
    String changed(Drawing drawing, List<Outline.Claim> theses, Difference difference) {
        Map<Long, Difference.Item> items = new HashMap<>();
        for (Difference.Item item : difference.items()) items.put(item.id(), item);
        StringBuilder html = new StringBuilder();
        for (Outline.Claim thesis : theses)
            html.append(drawing.branch(
                    thesis,
                    line -> Pages.changedLine(new ChangedLine(line, items.get(line.id())))
                            .render()
                            .strip(),
                    numbers -> words.together(numbers)));
        return html.toString();
    }
}
