package rejoinder.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import rejoinder.diagrams.Layout;
import rejoinder.diagrams.Marks;
import rejoinder.diagrams.Notes;
import rejoinder.diagrams.Sunburst;
import rejoinder.diagrams.SunburstSvg;
import rejoinder.diagrams.Svg;
import rejoinder.diagrams.Words;
import rejoinder.maps.ArgumentMap;
import rejoinder.maps.MapMessages;
import rejoinder.maps.Outline;
import rejoinder.maps.Scales;
import rejoinder.maps.Stands;
import rejoinder.type.Paper;
import rejoinder.web.Problem;
import rejoinder.web.Site;

/** Draws diagrams as files, within bounds that the app can bear. */
@ApplicationScoped
class Studio {

    @Inject
    Bindery bindery;

    @Inject
    Scales scales;

    @Inject
    Site site;

    @Inject
    MapMessages maps;

    @Inject
    DocumentMessages words;

    byte[] svg(ArgumentMap map, DiagramWishes wishes) {
        Outline outline = map.outline();
        refuseLarge(outline);
        Notes notes = notes(map, wishes);
        Svg svg = new Svg(
                claim -> site.link(at(map, claim)),
                claim -> null,
                claim -> "claim-" + claim.id(),
                map.title(),
                map.language(),
                notes);
        return bindery.inTurn(() -> {
            Layout layout = Layout.of(outline, wishes.view(), notes);
            String file = wishes.asText() ? svg.file(layout, false) : svg.carved(layout, false);
            return file.getBytes(StandardCharsets.UTF_8);
        });
    }

    byte[] png(ArgumentMap map, DiagramWishes wishes) {
        Outline outline = map.outline();
        refuseLarge(outline);
        return bindery.inTurn(() -> {
            Layout layout = layout(map, wishes);
            DiagramPng png = wishes.pixels() == 0
                    ? DiagramPng.fitting(layout, outline.head(), bindery.typefaces())
                    : new DiagramPng(layout, outline.head(), bindery.typefaces(), wishes.pixels());
            if (png.isTooLarge())
                throw new Problem(413, words.tooManyPixels(Bindery.count(png.width()), Bindery.count(png.height())));
            return png.file();
        });
    }

    byte[] pdf(ArgumentMap map, DiagramWishes wishes) {
        Outline outline = map.outline();
        refuseLarge(outline);
        Wording wording = bindery.wording(Bindery.zone(map));
        return bindery.inTurn(() -> {
            Layout layout = layout(map, wishes);
            DiagramPdf pdf = new DiagramPdf(
                    layout, outline.head(), Owner.of(map), map.changedAt(), wording, bindery.typefaces());
            Paper sheets = wishes.sheets();
            if (sheets == null) return pdf.whole();
            Tiles tiles = Tiles.of(layout, sheets, DiagramPdf.PIXEL * wishes.size());
            if (tiles.count() > Tiles.MOST)
                throw new Problem(413, words.tooManySheets(Bindery.count(tiles.count()), Tiles.MOST));
            return pdf.tiled(tiles);
        });
    }

    byte[] sunburst(ArgumentMap map) {
        Outline outline = map.outline();
        refuseLarge(outline);
        Notes notes = new Notes(words(), scales.alike().of(outline), Marks.NONE);
        SunburstSvg svg = new SunburstSvg(claim -> site.link(at(map, claim)), map.title(), map.language(), notes);
        return bindery.inTurn(() -> svg.file(Sunburst.of(outline), false).getBytes(StandardCharsets.UTF_8));
    }

    private static String at(ArgumentMap map, Outline.Claim claim) {
        return "/maps/" + map.id() + "/claims/" + claim.id();
    }

    private void refuseLarge(Outline outline) {
        if (outline.size() > Manuscript.MOST_CLAIMS)
            throw new Problem(
                    413, words.tooManyClaims(Bindery.count(outline.size()), Bindery.count(Manuscript.MOST_CLAIMS)));
    }

    private Layout layout(ArgumentMap map, DiagramWishes wishes) {
        return Layout.of(map.outline(), wishes.view(), notes(map, wishes));
    }

    private Notes notes(ArgumentMap map, DiagramWishes wishes) {
        Outline outline = map.outline();
        return new Notes(words(), wishes.standing() ? scales.alike().of(outline) : Stands.NONE, Marks.NONE);
    }

    private Words words() {
        return new Words(
                maps.thesis(),
                maps.because(),
                maps.but(),
                maps.since(),
                maps.and(),
                maps.implicit(),
                maps.evidence(),
                maps.commonGround(),
                maps.redacted(),
                words::stands,
                "",
                maps::claimsBelow);
    }
}
