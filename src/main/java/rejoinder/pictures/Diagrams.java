package rejoinder.pictures;

import io.quarkus.qute.RawString;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import rejoinder.diagrams.Box;
import rejoinder.diagrams.Layout;
import rejoinder.diagrams.Minimap;
import rejoinder.diagrams.Notes;
import rejoinder.diagrams.Svg;
import rejoinder.documents.DocumentMessages;
import rejoinder.documents.DrawingWords;
import rejoinder.maps.ArgumentMap;
import rejoinder.maps.Kept;
import rejoinder.maps.MapPage;
import rejoinder.maps.Outline;
import rejoinder.maps.Scale;
import rejoinder.maps.Scales;
import rejoinder.people.Viewer;

/** Draws diagrams, and keeps what it has drawn. */
@ApplicationScoped
class Diagrams {

    /** A map with fewer boxes needs no second picture to find one's way. */
    private static final int LARGE = 30;

    private static final int MINIMAP_WIDTH = 200;
    private static final int MINIMAP_HEIGHT = 180;

    @Inject
    Kept kept;

    @Inject
    Scales scales;

    @Inject
    PictureMessages words;

    @Inject
    DrawingWords drawingWords;

    @Inject
    DocumentMessages documentWords;

    @Inject
    Shapes shapes;

    record Drawn(RawString drawing, RawString minimap, String shape, PaperFit fit) {

        int size() {
            return 2 * (drawing.getValue().length() + minimap.getValue().length() + shape.length());
        }
    }

    DiagramPage page(ArgumentMap map, Viewer viewer, DiagramForm form) {
        Outline outline = map.outline();
        DiagramAddress address = form.address(outline);
        int levelsAtFirst = DiagramAddress.levelsAtFirst(outline, address.from());
        Search search = Search.of(outline, form.find);
        address = address.reaching(outline, sought(outline, form, search));
        DiagramAddress shown = address;
        Outline.Claim branch =
                address.from() == null ? null : outline.claim(address.from()).orElseThrow();
        int deepest = branch == null
                ? outline.claims().stream().mapToInt(Outline.Claim::depth).max().orElse(0)
                : branch.height();
        Scale scale = scales.of(map, viewer);
        String what = "diagram " + scale.state() + " " + address.query(-1);
        Supplier<Drawn> make = () -> draw(map, outline, scale, shown, levelsAtFirst, search.ids());
        // What one person has folded or looked for is of no use to the next one.
        Drawn drawn = address.turned().isEmpty() && !search.isAsked()
                ? kept.get(map.id(), map.revision(), what, Drawn::size, make)
                : make.get();
        return new DiagramPage(
                MapPage.part(map, DiagramPage.PART, viewer),
                address,
                levelsAtFirst,
                deepest,
                thesis(outline, branch),
                branch,
                drawn.drawing,
                drawn.minimap,
                drawn.shape,
                drawn.fit,
                search,
                new RawString(scale.choice()));
    }

    private static Long thesis(Outline outline, Outline.Claim branch) {
        if (outline.theses().isEmpty()) return null;
        return (branch == null
                        ? outline.theses().get(0)
                        : branch.isThesis() ? branch : branch.path().get(0))
                .id();
    }

    private static List<Outline.Claim> sought(Outline outline, DiagramForm form, Search search) {
        return form.show == null
                ? search.marked()
                : outline.claim(form.show).map(List::of).orElse(List.of());
    }

    private Drawn draw(
            ArgumentMap map, Outline outline, Scale scale, DiagramAddress address, int levelsAtFirst, Set<Long> found) {
        Outline.Head head = outline.head();
        Notes notes = new Notes(
                drawingWords.all(), scale.of(outline), new BoxMarks(map, words, documentWords.source(), found));
        Layout layout = Layout.of(outline, address.view(outline), notes);
        Svg svg = new Svg(
                claim -> "/maps/" + head.map() + "/claims/" + claim.id(),
                claim -> "/maps/" + head.map() + "/diagram"
                        + address.turn(claim.id()).query(levelsAtFirst),
                claim -> DiagramPage.ANCHOR + claim.id(),
                words.diagram(),
                head.language(),
                notes);
        String minimap = layout.boxes().size() < LARGE
                ? ""
                : new Minimap(MINIMAP_WIDTH, MINIMAP_HEIGHT, words.minimap()).element(layout);
        List<Outline.Claim> claims = layout.boxes().stream().map(Box::claim).toList();
        return new Drawn(
                new RawString(svg.element(layout)),
                new RawString(minimap),
                shapes.said(outline, claims),
                PaperFit.of(layout));
    }
}
