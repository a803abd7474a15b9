package rejoinder.maps;

import io.quarkus.qute.RawString;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import rejoinder.people.Viewer;

/**
 * What a page that shows an earlier revision needs to show this one: pieces that take the place of the elements with
 * the same ids.
 */
@ApplicationScoped
class Pieces {

    @Inject
    OutlinePages pages;

    @Inject
    Sighting sighting;

    @Inject
    Lines lines;

    /** @param before the outline that the page shows */
    String since(Outline before, ArgumentMap map, Viewer viewer) {
        Outline now = map.outline();
        Paragraphs paragraphs = Paragraphs.of(map);
        Sight sight = sighting.of(map, viewer);
        Margins margins = sight.margins();
        Drawing drawing = pages.present(map, now, paragraphs, now.theses(), sight.scale());
        Drawing drawnBefore = pages.present(map, before, paragraphs, before.theses(), sight.scale());
        Redrawn redrawn = Redrawn.between(before, drawnBefore, now, drawing);
        StringBuilder pieces = new StringBuilder();
        if (redrawn.everything())
            pieces.append("<div id=\"arguments\" hx-swap-oob=\"true\">\n")
                    .append(margins.in(pages.draw(map, null, sight.scale())))
                    .append("</div>\n");
        for (Outline.Claim claim : redrawn.branches()) pieces.append(swapped(margins.in(lines.branch(drawing, claim))));
        for (Outline.Claim claim : redrawn.lines()) {
            pieces.append(swapped(lines.body(drawing.line(claim))));
            if (!margins.beside().isEmpty()) pieces.append(anew(claim.id(), margins.of(claim.id())));
        }
        MapPage frame = MapPage.of(map, MapPage.View.OUTLINE, viewer);
        pieces.append(swapped(Pages.saved(frame).render()));
        pieces.append(Pages.tabCounts(frame).render());
        return pieces.toString();
    }

    /** Takes away what stands beside a claim, where there is something, and puts there what belongs there now. */
    private static String anew(long claim, RawString beside) {
        return "<div id=\"margin-" + claim + "\" hx-swap-oob=\"delete\"></div>\n<div hx-swap-oob=\"afterend:#body-"
                + claim + "\">" + beside + "</div>\n";
    }

    private static String swapped(String element) {
        int name = element.indexOf(' ');
        return element.substring(0, name) + " hx-swap-oob=\"true\"" + element.substring(name);
    }
}
