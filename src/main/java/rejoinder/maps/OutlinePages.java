package rejoinder.maps;

import io.quarkus.arc.All;
import io.quarkus.qute.RawString;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import rejoinder.people.Viewer;

/** Draws outlines, and keeps what it has drawn. */
@ApplicationScoped
public class OutlinePages {

    @Inject
    Kept kept;

    @Inject
    MapMessages words;

    @Inject
    Scales scales;

    @Inject
    Inspector inspector;

    @Inject
    @All
    List<ClaimMargins> margins;

    /** What of a map's page is for whoever looks alone. */
    Sight sight(ArgumentMap map, Viewer viewer) {
        return Sight.of(beside(map, viewer), scales.of(map, viewer));
    }

    /** The same with what there is to look at in a claim that was just saved. */
    Sight sight(ArgumentMap map, Viewer viewer, Long saved) {
        Sight sight = sight(map, viewer);
        if (saved == null || !map.isEditable()) return sight;
        return new Sight(sight.margins().with(saved, noticed(map, saved).html()), sight.scale());
    }

    /** What stands beside a claim on its own page. */
    RawString besideAlone(ArgumentMap map, Sight sight, long claim) {
        String noticed = map.isEditable()
                ? inspector.beside(map, claim, "claims/" + claim).html()
                : "";
        return new RawString(sight.margins().of(claim).getValue() + noticed);
    }

    /** What stands beside the claims of a map for whoever looks: in a map of a course that is not its teachers' alone. */
    Margins beside(ArgumentMap map, Viewer viewer) {
        boolean none = map.course() == null || map.writers() == Writers.TEACHERS || !viewer.isSignedIn();
        if (none) return Margins.NONE;
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
    byte[] page(ArgumentMap map, Viewer viewer, Long from, Sight sight) {
        String what = "drawn" + (map.isEditable() ? " to edit" : "") + (from == null ? "" : " from " + from) + " "
                + sight.scale().state();
        Inlay drawn =
                kept.get(map.id(), map.revision(), what, Inlay::size, () -> Inlay.of(draw(map, from, sight.scale())));
        Margins margins = sight.margins();
        String branch = from == null ? null : find(map.outline(), from).number();
        OutlinePage frame = new OutlinePage(
                MapPage.of(map, MapPage.View.OUTLINE, viewer), Inlay.PLACE, branch, new RawString(margins.above()));
        return drawn.in(Pages.outline(frame).render(), margins);
    }

    /** One claim as its line in the outline, with what there is to look at in it, and without what answers it. */
    String line(ArgumentMap map, Viewer viewer, long id) {
        Outline outline = map.outline();
        Outline.Claim claim = find(outline, id);
        Sight sight = sight(map, viewer, id);
        Drawing drawing = present(map, outline, Paragraphs.of(map), List.of(), sight.scale());
        String line = sight.margins().in(branch(drawing, claim));
        return claim.isThesis() ? line : "<div class=\"outline\"><ol class=\"claims\">\n" + line + "</ol></div>\n";
    }

    private String draw(ArgumentMap map, Long from, Scale scale) {
        Outline outline = map.outline();
        List<Outline.Claim> roots = from == null ? outline.theses() : List.of(find(outline, from));
        List<Source> sources = Paragraphs.sources(map);
        Drawing drawing = present(map, outline, Paragraphs.of(map, sources), roots, scale);
        StringBuilder html = new StringBuilder();
        if (roots.isEmpty())
            html.append("<p class=\"empty\">").append(words.noThesis()).append("</p>\n");
        boolean bare = from != null && !roots.get(0).isThesis();
        if (bare) html.append("<div class=\"outline\"><ol class=\"claims\">\n");
        for (Outline.Claim root : roots) html.append(branch(drawing, root));
        if (bare) html.append("</ol></div>\n");
        if (!sources.isEmpty()) html.append(colophon(sources.stream().map(Source::state)));
        return html.toString();
    }

    private static String colophon(Stream<SourceState> sources) {
        return Pages.colophon(sources.toList()).render();
    }

    /**
     * The map as it was at a revision, for a page of another address.
     *
     * @param at that address; the texts are shown at {@code /text} below it
     * @param from the claim that it begins with; null for the whole map
     * @param margins what stands beside its claims
     */
    public Exhibit exhibit(ArgumentMap map, long revision, String at, Long from, Margins margins) {
        return exhibit(map, revision, at, from, () -> map.editionAt(revision)).with(margins);
    }

    /** The same of a map that was read for something else as well. */
    public Exhibit exhibit(Revised revised, String at, Margins margins) {
        Outline.Head head = revised.outline().head();
        return exhibit(revised.map(), head.revision(), at, null, revised::edition)
                .with(margins);
    }

    private Exhibit exhibit(ArgumentMap map, long revision, String at, Long from, Supplier<Edition> read) {
        String what = "drawn at " + at + (from == null ? "" : " from " + from);
        return kept.get(map.id(), revision, what, Exhibit::size, () -> {
            Edition edition = read.get();
            Outline then = edition.outline();
            List<Outline.Claim> roots = from == null ? then.theses() : List.of(find(then, from));
            Drawing drawing = new Drawing(then, Paragraphs.of(edition.sources()), false, roots, at)
                    .with(scales.alike().of(then), false);
            StringBuilder html = new StringBuilder();
            boolean bare = from != null && !roots.get(0).isThesis();
            if (bare) html.append("<div class=\"outline\"><ol class=\"claims\">\n");
            for (Outline.Claim root : roots) html.append(branch(drawing, root));
            if (bare) html.append("</ol></div>\n");
            if (!edition.sources().isEmpty())
                html.append(colophon(edition.sources().stream().map(SourceVersion::state)));
            return new Exhibit(then.head(), new RawString(html.toString()), then.size());
        });
    }

    /** What is different between two states of a map, claim by claim, in the outline of both. */
    public Changes changes(Outline before, Outline after) {
        Map<Long, Difference.Item> items = new HashMap<>();
        for (Difference.Item item : Difference.between(before, after).items()) items.put(item.id(), item);
        Outline both = after.amid(before);
        Drawing drawing = new Drawing(both, Paragraphs.NONE, false, both.theses());
        StringBuilder html = new StringBuilder();
        for (Outline.Claim root : both.theses())
            html.append(drawing.branch(
                    root,
                    line -> Pages.changedLine(new ChangedLine(line, items.get(line.id())))
                            .render()
                            .strip(),
                    numbers -> words.together(numbers)));
        return new Changes(after.head(), new RawString(html.toString()), items.size());
    }

    /** The map as it was at a revision: to read, with the passages and links of that time. */
    RevisionPage revision(ArgumentMap map, Viewer viewer, long revision) {
        String drawn = kept.get(map.id(), revision, "drawn as it was", html -> 2 * html.length(), () -> {
            Edition edition = map.editionAt(revision);
            Outline then = edition.outline();
            Drawing drawing = new Drawing(then, Paragraphs.of(edition.sources()), false, then.theses())
                    .with(scales.alike().of(then), false);
            StringBuilder html = new StringBuilder();
            for (Outline.Claim root : then.theses()) html.append(branch(drawing, root));
            return Margins.NONE.in(html.toString());
        });
        return new RevisionPage(
                MapPage.of(map, MapPage.View.HISTORY, viewer),
                revision,
                Change.readable(map, revision),
                new RawString(drawn));
    }

    /**
     * What a page that shows an earlier revision needs to show this one: pieces that take the place of the elements with
     * the same ids.
     */
    String pieces(ArgumentMap map, Outline before, Viewer viewer) {
        Outline now = map.outline();
        Paragraphs paragraphs = Paragraphs.of(map);
        Sight sight = sight(map, viewer);
        Margins margins = sight.margins();
        Drawing drawing = present(map, now, paragraphs, now.theses(), sight.scale());
        Redrawn redrawn =
                Redrawn.between(before, present(map, before, paragraphs, before.theses(), sight.scale()), now, drawing);
        StringBuilder pieces = new StringBuilder();
        if (redrawn.everything())
            pieces.append("<div id=\"arguments\" hx-swap-oob=\"true\">\n")
                    .append(margins.in(draw(map, null, sight.scale())))
                    .append("</div>\n");
        for (Outline.Claim claim : redrawn.branches()) pieces.append(swapped(margins.in(branch(drawing, claim))));
        for (Outline.Claim claim : redrawn.lines()) {
            pieces.append(swapped(body(drawing.line(claim))));
            if (!margins.beside().isEmpty()) pieces.append(anew(claim.id(), margins.of(claim.id())));
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

    /** What there is to look at in a claim that was just saved. */
    Noticed noticed(ArgumentMap map, long claim) {
        return inspector.beside(map, claim, "#claim-" + claim);
    }

    private Drawing present(
            ArgumentMap map, Outline outline, Paragraphs paragraphs, List<Outline.Claim> roots, Scale scale) {
        Drawing drawing = new Drawing(outline, paragraphs, map.isEditable(), roots).with(scale.of(outline), true);
        return map.isEditable() ? drawing.asking(inspector.words(map, outline)) : drawing;
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
