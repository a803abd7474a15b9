package rejoinder.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import rejoinder.diagrams.Layout;
import rejoinder.diagrams.Marks;
import rejoinder.diagrams.Notes;
import rejoinder.diagrams.Plate;
import rejoinder.diagrams.Sunburst;
import rejoinder.diagrams.SunburstSvg;
import rejoinder.diagrams.Svg;
import rejoinder.maps.ArgumentMap;
import rejoinder.maps.Outline;
import rejoinder.maps.Scales;
import rejoinder.maps.Stands;
import rejoinder.type.Imprint;
import rejoinder.type.Paper;
import rejoinder.web.Problem;
import rejoinder.web.Site;

/** Draws diagrams as files, within bounds that the app can bear. */
@ApplicationScoped
class Studio {

    @Inject
    Bindery bindery;

    @Inject
    Plates plates;

    @Inject
    Scales scales;

    @Inject
    Site site;

    @Inject
    DrawingWords drawingWords;

    @Inject
    DocumentMessages words;

    byte[] svg(ArgumentMap map, DiagramWishes wishes) {
        Outline outline = bounded(map);
        Notes notes = notes(map, wishes);
        Svg svg = new Svg(
                claim -> site.link(at(map, claim)),
                claim -> null,
                claim -> "claim-" + claim.id(),
                map.title(),
                map.language(),
                notes);
        return bindery.inTurn(() -> {
            Layout layout = Layout.of(outline, wishes.view(outline), notes);
            Plate plate = plates.of(map, layout, notes, wishes, "");
            String file = wishes.asText() ? svg.file(layout, plate, false) : svg.carved(layout, plate, false);
            return file.getBytes(StandardCharsets.UTF_8);
        });
    }

    byte[] png(ArgumentMap map, DiagramWishes wishes) {
        return png(map, wishes, diagram(map, wishes));
    }

    byte[] pdf(ArgumentMap map, DiagramWishes wishes) {
        return pdf(map, wishes, diagram(map, wishes));
    }

    byte[] sunburst(ArgumentMap map, DiagramWishes wishes) {
        Outline outline = bounded(map);
        Notes notes = notesOfSunburst(outline);
        SunburstSvg svg = new SunburstSvg(claim -> site.link(at(map, claim)), map.title(), map.language(), notes);
        return bindery.inTurn(() -> {
            Sunburst sunburst = Sunburst.of(outline);
            return svg.file(sunburst, plates.of(map, sunburst, notes, wishes, ""), false)
                    .getBytes(StandardCharsets.UTF_8);
        });
    }

    byte[] sunburstPng(ArgumentMap map, DiagramWishes wishes) {
        return png(map, wishes, sunburstDrawing(map, wishes));
    }

    byte[] sunburstPdf(ArgumentMap map, DiagramWishes wishes) {
        return pdf(map, wishes, sunburstDrawing(map, wishes));
    }

    private byte[] png(ArgumentMap map, DiagramWishes wishes, Supplier<Drawing> made) {
        return bindery.inTurn(() -> {
            Drawing drawing = made.get();
            DrawingPng png = wishes.pixels() == 0
                    ? DrawingPng.fitting(drawing, map.title())
                    : new DrawingPng(drawing, map.title(), wishes.pixels());
            if (png.isTooLarge())
                throw new Problem(413, words.tooManyPixels(Bindery.count(png.width()), Bindery.count(png.height())));
            return png.file();
        });
    }

    private byte[] pdf(ArgumentMap map, DiagramWishes wishes, Supplier<Drawing> made) {
        Imprint imprint = new Imprint(map.title(), Owner.of(map), map.language(), map.changedAt());
        Wording wording = bindery.wording(Bindery.zone(map));
        return bindery.inTurn(() -> {
            Drawing drawing = made.get();
            DrawingPdf pdf = new DrawingPdf(drawing, map.outline().head(), imprint, wording, bindery.typefaces());
            Paper sheets = wishes.sheets();
            if (sheets == null) return pdf.whole();
            Tiles tiles = Tiles.of(drawing, sheets, DrawingPdf.PIXEL * wishes.size());
            if (tiles.count() > Tiles.MOST)
                throw new Problem(413, words.tooManySheets(Bindery.count(tiles.count()), Tiles.MOST));
            return pdf.tiled(tiles);
        });
    }

    private Supplier<Drawing> diagram(ArgumentMap map, DiagramWishes wishes) {
        Outline outline = bounded(map);
        Notes notes = notes(map, wishes);
        Lettering lettering = new Lettering(bindery.typefaces(), map.language());
        return () -> {
            Layout layout = Layout.of(outline, wishes.view(outline), notes);
            Plate plate = plates.of(map, layout, notes, wishes, boxes(outline));
            return new Mount(plate, new DiagramDrawing(layout, lettering), lettering, DiagramDrawing::sample);
        };
    }

    private Supplier<Drawing> sunburstDrawing(ArgumentMap map, DiagramWishes wishes) {
        Outline outline = bounded(map);
        Notes notes = notesOfSunburst(outline);
        Lettering lettering = new Lettering(bindery.typefaces(), map.language());
        return () -> {
            Sunburst sunburst = Sunburst.of(outline);
            // It shows numbers alone.
            Plate plate = plates.of(map, sunburst, notes, wishes, "");
            return new Mount(
                    plate, new SunburstDrawing(sunburst, notes, lettering), lettering, SunburstDrawing::sample);
        };
    }

    private String boxes(Outline outline) {
        return Missing.of(outline, bindery.typefaces()).scripts();
    }

    private static String at(ArgumentMap map, Outline.Claim claim) {
        return "/maps/" + map.id() + "/claims/" + claim.id();
    }

    private Outline bounded(ArgumentMap map) {
        Outline outline = map.outline();
        if (outline.size() > Manuscript.MOST_CLAIMS)
            throw new Problem(
                    413, words.tooManyClaims(Bindery.count(outline.size()), Bindery.count(Manuscript.MOST_CLAIMS)));
        return outline;
    }

    private Notes notes(ArgumentMap map, DiagramWishes wishes) {
        return new Notes(
                drawingWords.all(),
                wishes.standing() ? scales.alike().of(map.outline()) : Stands.NONE,
                wishes.sources() ? SourceMarks.of(map, words.source()) : Marks.NONE);
    }

    private Notes notesOfSunburst(Outline outline) {
        return new Notes(drawingWords.all(), scales.alike().of(outline), Marks.NONE);
    }
}
