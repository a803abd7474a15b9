package rejoinder.maps;

import io.quarkus.arc.All;
import io.quarkus.qute.RawString;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import rejoinder.people.Viewer;

/** Draws outlines, and keeps what it has drawn. */
@ApplicationScoped
public class OutlinePages {

    @Inject
    Kept kept;

    @Inject
    MapMessages words;

    @Inject
    @All
    List<ClaimMargins> margins;

    /** What stands beside the claims of a map for whoever looks: in a map of a course alone. */
    Margins beside(ArgumentMap map, Viewer viewer) {
        if (map.course() == null || !viewer.isSignedIn()) return Margins.NONE;
        StringBuilder above = new StringBuilder();
        Map<Long, String> beside = new HashMap<>();
        for (ClaimMargins one : margins) {
            Margins found = one.of(map, viewer);
            above.append(found.above());
            found.beside().forEach((claim, html) -> beside.merge(claim, html, String::concat));
        }
        return new Margins(above.toString(), beside);
    }

    /**
     * The page as it is sent.
     *
     * @param from the claim that it begins with; null for the whole map
     */
    byte[] page(ArgumentMap map, Viewer viewer, Long from, Margins margins) {
        String what = "drawn" + (map.isEditable() ? " to edit" : "") + (from == null ? "" : " from " + from);
        Inlay drawn = kept.get(map.id(), map.revision(), what, Inlay::size, () -> Inlay.of(draw(map, from)));
        String branch = from == null ? null : find(map.outline(), from).number();
        OutlinePage frame = new OutlinePage(
                MapPage.of(map, MapPage.View.OUTLINE, viewer), Inlay.PLACE, branch, new RawString(margins.above()));
        return drawn.in(Pages.outline(frame).render(), margins);
    }

    private String draw(ArgumentMap map, Long from) {
        Outline outline = map.outline();
        List<Outline.Claim> roots = from == null ? outline.theses() : List.of(find(outline, from));
        List<Source> sources = Paragraphs.sources(map);
        Drawing drawing = new Drawing(outline, Paragraphs.of(map, sources), map.isEditable(), roots);
        StringBuilder html = new StringBuilder();
        if (roots.isEmpty())
            html.append("<p class=\"empty\">").append(words.noThesis()).append("</p>\n");
        boolean bare = from != null && !roots.get(0).isThesis();
        if (bare) html.append("<div class=\"outline\"><ol class=\"claims\">\n");
        for (Outline.Claim root : roots) html.append(branch(drawing, root));
        if (bare) html.append("</ol></div>\n");
        if (!sources.isEmpty()) html.append(Pages.colophon(sources).render());
        return html.toString();
    }

    /** The map as it was at a revision: to read, with the passages and links of that time. */
    RevisionPage revision(ArgumentMap map, Viewer viewer, long revision) {
        return new RevisionPage(
                MapPage.of(map, MapPage.View.HISTORY, viewer),
                revision,
                Change.readable(map, revision),
                asItWas(map, revision, () -> map.editionAt(revision), Margins.NONE));
    }

    /**
     * The claims of a map as they were at a revision, to read.
     *
     * @param edition the map at that revision, asked for where the claims are not drawn yet
     */
    public RawString asItWas(ArgumentMap map, long revision, Supplier<Edition> edition, Margins margins) {
        String drawn = kept.get(map.id(), revision, "drawn as it was", html -> 2 * html.length(), () -> {
            Outline then = edition.get().outline();
            Drawing drawing = new Drawing(then, Paragraphs.of(edition.get().sources()), false, then.theses());
            StringBuilder html = new StringBuilder();
            for (Outline.Claim root : then.theses()) html.append(branch(drawing, root));
            return html.toString();
        });
        return new RawString(margins.in(drawn));
    }

    /**
     * What a page that shows an earlier revision needs to show this one: pieces that take the place of the elements with
     * the same ids.
     */
    String pieces(ArgumentMap map, Outline before, Viewer viewer) {
        Outline now = map.outline();
        Paragraphs paragraphs = Paragraphs.of(map);
        Drawing drawing = new Drawing(now, paragraphs, map.isEditable(), now.theses());
        Redrawn redrawn = Redrawn.between(
                before, new Drawing(before, paragraphs, map.isEditable(), before.theses()), now, drawing);
        StringBuilder pieces = new StringBuilder();
        Margins margins = beside(map, viewer);
        if (redrawn.everything())
            pieces.append("<div id=\"arguments\" hx-swap-oob=\"true\">\n")
                    .append(margins.in(draw(map, null)))
                    .append("</div>\n");
        for (Outline.Claim claim : redrawn.branches()) pieces.append(swapped(margins.in(branch(drawing, claim))));
        for (Outline.Claim claim : redrawn.lines()) {
            pieces.append(swapped(body(drawing.line(claim))));
            if (!margins.equals(Margins.NONE)) pieces.append(anew(claim.id(), margins.of(claim.id())));
        }
        pieces.append(swapped(
                Pages.saved(MapPage.of(map, MapPage.View.OUTLINE, viewer)).render()));
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

    private String branch(Drawing drawing, Outline.Claim root) {
        return drawing.branch(root, this::line, numbers -> words.together(numbers));
    }

    private String line(Line line) {
        return kept.piece(line.map(), line, () -> Pages.line(line).render().strip());
    }

    private static String body(Line line) {
        return Pages.lineBody(line).render().strip();
    }

    private static Outline.Claim find(Outline outline, long id) {
        return outline.claim(id).orElseThrow(jakarta.ws.rs.NotFoundException::new);
    }
}
