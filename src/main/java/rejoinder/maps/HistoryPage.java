package rejoinder.maps;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import rejoinder.people.Person;
import rejoinder.people.Viewer;

/**
 * A stretch of a map's history, newest first.
 *
 * @param older the revision at which the stretch before this one ends; null where this is the oldest
 * @param newer whether there is a newer stretch
 */
record HistoryPage(MapPage frame, List<Entry> entries, Long older, boolean newer) {

    static final int MOST = 50;

    /**
     * One change.
     *
     * @param by who made it; null for the app itself
     * @param claims what it touched, at most three
     * @param more how many claims it touched beyond those
     */
    record Entry(
            long revision,
            Change.Kind kind,
            Person by,
            java.time.Instant at,
            Long of,
            List<Touched> claims,
            int more,
            boolean canBeUndone) {}

    /** A claim that a change touched, as it was after it. */
    record Touched(long id, String text, boolean isLink) {}

    static HistoryPage of(ArgumentMap map, Viewer viewer, long from) {
        List<Change> changes = Change.of(map, from, MOST + 1);
        Long older = changes.size() > MOST ? changes.get(MOST).revision() : null;
        List<Change> shown = changes.subList(0, Math.min(MOST, changes.size()));
        return new HistoryPage(
                MapPage.of(map, MapPage.View.HISTORY, viewer), entries(map, shown), older, from < map.revision());
    }

    static List<Entry> entries(ArgumentMap map, List<Change> changes) {
        if (changes.isEmpty()) return List.of();
        Map<Long, List<ChangeEntry>> touched =
                ChangeEntry.claimsOf(map, changes.stream().map(Change::revision).toList()).stream()
                        .collect(Collectors.groupingBy(ChangeEntry::revision));
        Outline now = map.outline();
        List<Entry> entries = new ArrayList<>();
        for (Change change : changes) {
            List<Touched> claims = touched.getOrDefault(change.revision(), List.of()).stream()
                    .map(entry -> touched(entry, now))
                    .toList();
            int named = Math.min(3, claims.size());
            entries.add(new Entry(
                    change.revision(),
                    change.kind(),
                    change.person(),
                    change.at(),
                    change.of(),
                    claims.subList(0, named),
                    claims.size() - named,
                    !change.kind().isFinal() && map.isEditable()));
        }
        return entries;
    }

    private static Touched touched(ChangeEntry entry, Outline now) {
        ClaimState state = entry.claim();
        if (state.original() == null)
            return new Touched(entry.itemId(), state.content().text(), false);
        String text = now.claim(state.original()).map(Outline.Claim::text).orElse("");
        return new Touched(entry.itemId(), text, true);
    }
}
