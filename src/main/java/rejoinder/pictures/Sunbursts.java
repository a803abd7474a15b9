package rejoinder.pictures;

import io.quarkus.qute.RawString;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import rejoinder.diagrams.Marks;
import rejoinder.diagrams.Notes;
import rejoinder.diagrams.Sunburst;
import rejoinder.diagrams.SunburstSvg;
import rejoinder.documents.DrawingWords;
import rejoinder.maps.ArgumentMap;
import rejoinder.maps.Kept;
import rejoinder.maps.MapPage;
import rejoinder.maps.Outline;
import rejoinder.maps.Scale;
import rejoinder.maps.Scales;
import rejoinder.people.Viewer;

/** Draws maps as rings, and keeps what it has drawn. */
@ApplicationScoped
class Sunbursts {

    @Inject
    Kept kept;

    @Inject
    Scales scales;

    @Inject
    PictureMessages words;

    @Inject
    DrawingWords drawingWords;

    @Inject
    Shapes shapes;

    private record Drawn(RawString drawing, int tooSmall) {

        int size() {
            return 2 * drawing.getValue().length();
        }
    }

    SunburstPage page(ArgumentMap map, Viewer viewer) {
        Outline outline = map.outline();
        Scale scale = scales.of(map, viewer);
        Drawn drawn = kept.get(
                map.id(), map.revision(), "sunburst " + scale.state(), Drawn::size, () -> draw(outline, scale));
        return new SunburstPage(
                MapPage.part(map, DiagramPage.PART, viewer),
                drawn.drawing,
                shapes.said(outline),
                drawn.tooSmall,
                new RawString(scale.choice()));
    }

    private Drawn draw(Outline outline, Scale scale) {
        Outline.Head head = outline.head();
        Sunburst sunburst = Sunburst.of(outline);
        SunburstSvg svg = new SunburstSvg(
                claim -> "/maps/" + head.map() + "/claims/" + claim.id(),
                words.rings(),
                head.language(),
                new Notes(drawingWords.all(), scale.of(outline), Marks.NONE));
        return new Drawn(new RawString(svg.element(sunburst)), sunburst.tooSmall());
    }
}
