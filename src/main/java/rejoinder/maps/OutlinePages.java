package rejoinder.maps;

import io.quarkus.qute.RawString;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
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
    Sighting sighting;

    @Inject
    Lines lines;

    // ── the map as it is ──────────────────────────────────────────────────

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
                MapPage.of(map, MapPage.View.OUTLINE, viewer),
                Inlay.PLACE,
                branch,
                new RawString(margins.above()),
                map.outline().theses().stream().anyMatch(thesis -> thesis.text().equals(map.title())));
        return drawn.in(Pages.outline(frame).render(), margins);
    }

    /** One claim as its line in the outline, with what there is to look at in it, and without what answers it. */
    String line(ArgumentMap map, Viewer viewer, long id) {
        Outline outline = map.outline();
        Outline.Claim claim = find(outline, id);
        Sight sight = sighting.of(map, viewer, id);
        Drawing drawing = present(map, outline, Paragraphs.of(map), List.of(), sight.scale());
        return sight.margins().in(lines.branches(drawing, List.of(claim)));
    }

    String draw(ArgumentMap map, Long from, Scale scale) {
        Outline outline = map.outline();
        List<Outline.Claim> roots = roots(outline, from);
        List<Source> sources = Paragraphs.sources(map);
        Drawing drawing = present(map, outline, Paragraphs.of(map, sources), roots, scale);
        String none = roots.isEmpty() ? "<p class=\"empty\">" + words.noThesis() + "</p>\n" : "";
        return none + lines.branches(drawing, roots) + colophon(sources.stream().map(Source::state));
    }

    Drawing present(ArgumentMap map, Outline outline, Paragraphs paragraphs, List<Outline.Claim> roots, Scale scale) {
        Drawing drawing = new Drawing(outline, paragraphs, map.isEditable(), roots).with(scale.of(outline), true);
        return map.isEditable() ? drawing.asking(inspector.words(map, outline)) : drawing;
    }

    // ── the map as it was ─────────────────────────────────────────────────

    /**
     * The map as it was at a revision, for a page of another address.
     *
     * @param at that address; the texts are shown at {@code /text} below it
     * @param from the claim that it begins with; null for the whole map
     * @param margins what stands beside its claims
     */
    public Exhibit exhibit(ArgumentMap map, long revision, String at, Long from, Margins margins) {
        return exhibit(map, revision, at, from, () -> Edition.of(map, revision)).with(margins);
    }

    /** The same of a map that was read for something else as well. */
    public Exhibit exhibit(Revised revised, String at, Margins margins) {
        long revision = revised.outline().head().revision();
        return exhibit(revised.map(), revision, at, null, revised::edition).with(margins);
    }

    private Exhibit exhibit(ArgumentMap map, long revision, String at, Long from, Supplier<Edition> read) {
        String what = "drawn at " + at + (from == null ? "" : " from " + from);
        return kept.get(map.id(), revision, what, Exhibit::size, () -> {
            Edition edition = read.get();
            Outline then = edition.outline();
            List<Outline.Claim> roots = roots(then, from);
            String html = lines.branches(past(edition, roots, at), roots)
                    + colophon(edition.sources().stream().map(SourceVersion::state));
            return new Exhibit(then.head(), new RawString(html), then.size());
        });
    }

    /** The map as it was at a revision: to read, with the passages and links of that time. */
    RevisionPage revision(ArgumentMap map, Viewer viewer, long revision) {
        String drawn = kept.get(map.id(), revision, "drawn as it was", html -> 2 * html.length(), () -> {
            Edition edition = Edition.of(map, revision);
            List<Outline.Claim> theses = edition.outline().theses();
            return Margins.NONE.in(lines.branches(past(edition, theses, null), theses));
        });
        return new RevisionPage(
                MapPage.of(map, MapPage.View.HISTORY, viewer),
                revision,
                Change.readable(map, revision),
                new RawString(drawn));
    }

    /** What is different between two states of a map, claim by claim, in the outline of both. */
    public Changes changes(Outline before, Outline after) {
        Difference difference = Difference.between(before, after);
        Outline both = Difference.both(before, after);
        Drawing drawing = new Drawing(both, Paragraphs.NONE, false, both.theses());
        String html = lines.changed(drawing, both.theses(), difference);
        return new Changes(after.head(), new RawString(html), difference.size());
    }

    private Drawing past(Edition edition, List<Outline.Claim> roots, String at) {
        Outline then = edition.outline();
        return new Drawing(then, Paragraphs.of(edition.sources()), false, roots, at)
                .with(scales.alike().of(then), false);
    }

    private static List<Outline.Claim> roots(Outline outline, Long from) {
        return from == null ? outline.theses() : List.of(find(outline, from));
    }

    private static Outline.Claim find(Outline outline, long id) {
        return outline.claim(id).orElseThrow(NotFoundException::new);
    }

    /** The texts below the claims; nothing where there are none. */
    private static String colophon(Stream<SourceState> sources) {
        List<SourceState> texts = sources.toList();
        return texts.isEmpty() ? "" : Pages.colophon(texts).render();
    }
}
