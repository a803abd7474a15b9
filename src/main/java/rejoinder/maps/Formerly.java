package rejoinder.maps;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What some claims of a map said at earlier revisions, as the journal has it: what was taken out for good is gone there too. */
public final class Formerly {

    private final Map<Long, TreeMap<Long, String>> texts = new HashMap<>();

    private Formerly(List<ChangeEntry> entries) {
        for (ChangeEntry entry : entries)
            texts.computeIfAbsent(entry.itemId(), id -> new TreeMap<>())
                    .put(entry.revision(), entry.claim().content().text());
    }

    public static Formerly of(ArgumentMap map, Collection<Long> claims) {
        return new Formerly(claims.isEmpty() ? List.of() : ChangeEntry.ofClaims(map, claims));
    }

    /** What a claim said at a revision; empty where its text was taken out, or it was not there yet. */
    public String text(long claim, long revision) {
        Map.Entry<Long, String> last =
                texts.getOrDefault(claim, new TreeMap<>()).floorEntry(revision);
        return last == null ? "" : last.getValue();
    }
}
