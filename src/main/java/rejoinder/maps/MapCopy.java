package rejoinder.maps;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** A copy of a map, or of a branch, that remembers where each claim came from. It belongs to whoever made it. */
public final class MapCopy {

    private final ArgumentMap from;
    private final Outline outline;

    private MapCopy(ArgumentMap from) {
        this.from = from;
        this.outline = from.outline();
    }

    public static MapCopy of(ArgumentMap from) {
        return new MapCopy(from);
    }

    /** The whole map as a new map of one's own, seen by nobody else. */
    public ArgumentMap whole(Act act) {
        return start(act, from.title(), from.question(), outline.theses());
    }

    /** The whole map as a new one for somebody, written by whoever acts and not by them. */
    public ArgumentMap handOut(Act act, Holding holding) {
        return handOut(act, holding, from.title());
    }

    public ArgumentMap handOut(Act act, Holding holding, String title) {
        MapState settings = new MapState(title, from.question(), from.language(), holding.visibility());
        // It is what the map begins with, so that nobody can undo it.
        return Opening.of(act, holding).with(settings, Change.Kind.START, change -> plant(change, outline.theses()));
    }

    /** One branch as a new map of one's own, with its claim as the thesis. */
    public ArgumentMap branch(Act act, Claim root) {
        Outline.Claim claim = find(root);
        String title = claim.text();
        if (title.length() > ArgumentMap.MAX_TITLE) title = title.substring(0, ArgumentMap.MAX_TITLE - 1) + "…";
        return start(act, title.replace('\n', ' '), null, List.of(claim));
    }

    /** One branch as an answer to a claim of another map. */
    public Claim branchUnder(Act act, Claim root, Claim target, Stance stance) {
        Outline.Claim claim = find(root);
        Room.below(target).hold(1 + claim.height());
        return target.map()
                .change(act, Change.Kind.COPY, change -> new Planting(change, true, withSources(change, List.of(claim)))
                        .answer(claim, target, stance, outline));
    }

    private ArgumentMap start(Act act, String title, String question, List<Outline.Claim> roots) {
        MapState settings = new MapState(title, question, from.language(), Visibility.PRIVATE);
        return Opening.of(act).with(settings, Change.Kind.COPY, change -> plant(change, roots));
    }

    private void plant(Change change, List<Outline.Claim> roots) {
        change.map().comesFrom(Provenance.of(outline));
        new Planting(change, true, withSources(change, roots)).theses(roots, outline);
    }

    /** Takes the sources along that the copied claims quote from, and points the passages at the copies. */
    private UnaryOperator<Content> withSources(Change change, List<Outline.Claim> roots) {
        Map<Long, Source> taken = new HashMap<>();
        if (from.equals(change.map())) return content -> content;
        for (Source source : Source.of(from)) {
            boolean quoted = roots.stream()
                    .flatMap(root -> root.branch().stream())
                    .flatMap(claim -> claim.content().passages().stream())
                    .anyMatch(passage -> passage.source() == source.id());
            if (quoted || roots.size() == outline.theses().size()) taken.put(source.id(), Source.copy(change, source));
        }
        return content -> content.withPassages(content.passages().stream()
                .filter(passage -> taken.containsKey(passage.source()))
                .map(passage -> passage.in(taken.get(passage.source()).id()))
                .toList());
    }

    private Outline.Claim find(Claim claim) {
        return outline.claim(claim.id()).orElseThrow(() -> new Refusal(Refusal.Rule.NO_PLACE_THERE));
    }
}
