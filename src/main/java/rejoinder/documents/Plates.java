package rejoinder.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import rejoinder.diagrams.Layout;
import rejoinder.diagrams.Legend;
import rejoinder.diagrams.Notes;
import rejoinder.diagrams.Plate;
import rejoinder.diagrams.Sunburst;
import rejoinder.maps.ArgumentMap;
import rejoinder.maps.Outline;
import rejoinder.web.Site;

/** Says around a drawing what it is, what its shapes mean, and where it comes from. */
@ApplicationScoped
class Plates {

    @Inject
    Bindery bindery;

    @Inject
    Site site;

    @Inject
    DocumentMessages words;

    Plate of(ArgumentMap map, Layout layout, Notes notes, DiagramWishes wishes, String boxes) {
        if (!wishes.headed()) return Plate.bare(layout.width(), layout.height());
        return Plate.of(
                layout, heading(map, part(map.outline(), wishes)), with(boxes, Legend.of(layout, notes, words::means)));
    }

    Plate of(ArgumentMap map, Sunburst sunburst, Notes notes, DiagramWishes wishes, String boxes) {
        if (!wishes.headed()) return Plate.bare(sunburst.size(), sunburst.size());
        String part = sunburst.tooSmall() == 0 ? "" : words.tooSmall(sunburst.tooSmall());
        return Plate.of(sunburst, heading(map, part), with(boxes, Legend.of(sunburst, notes, words::means)));
    }

    /** @param boxes the scripts of letters that are shown as boxes; empty for none */
    private List<Legend> with(String boxes, List<Legend> legend) {
        if (boxes.isEmpty()) return legend;
        List<Legend> all = new ArrayList<>(legend);
        all.add(new Legend(Legend.Kind.BOX, "", words.boxShort(boxes)));
        return all;
    }

    /** Which branch, and how much of it. */
    private String part(Outline outline, DiagramWishes wishes) {
        List<String> parts = new ArrayList<>();
        Outline.Claim branch =
                wishes.from == null ? null : outline.claim(wishes.from).orElseThrow();
        if (branch != null) parts.add(words.branchOf(branch.number()));
        int deepest = outline.levelsBelow(branch);
        if (wishes.levels() < deepest) parts.add(words.levelsOf(wishes.levels(), deepest));
        return String.join("  ·  ", parts);
    }

    private Plate.Heading heading(ArgumentMap map, String part) {
        List<String> origin = new ArrayList<>();
        String question = map.outline().head().question();
        String owner = Owner.of(map);
        if (owner != null) origin.add(words.by(owner));
        origin.add(words.asOf(map.revision(), bindery.wording(Bindery.zone(map)).moment(map.changedAt())));
        origin.add(site.link("/maps/" + map.id()));
        return new Plate.Heading(map.title(), question == null ? "" : question, part, String.join("  ·  ", origin));
    }
}
