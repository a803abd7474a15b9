package rejoinder.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import rejoinder.maps.ArgumentMap;
import rejoinder.maps.Inspector;
import rejoinder.maps.Noticed;
import rejoinder.maps.Outline;

/** Shows what there is to look at where it is: a word at each claim, and sentences beside the one that was just saved. */
@ApplicationScoped
class MapInspector implements Inspector {

    private static final int MOST = 3;

    @Override
    public Function<Outline.Claim, String> words(ArgumentMap map, Outline outline) {
        if (!Inspection.isQuick(outline.size())) return claim -> null;
        return Inspection.asking(map, outline)::word;
    }

    @Override
    public Noticed beside(ArgumentMap map, long claim, String back) {
        Outline outline = map.outline();
        if (!Inspection.isQuick(outline.size())) return Noticed.NOTHING;
        List<Entry> entries = Inspection.of(map).beside(claim).stream()
                .limit(MOST)
                .map(finding -> Entry.of(finding, outline))
                .toList();
        if (entries.isEmpty()) return Noticed.NOTHING;
        String said = entries.stream().map(Entry::sentence).collect(Collectors.joining(" "));
        return new Noticed(Pages.noticed(map.id(), entries, back).render().strip(), said);
    }
}
