package rejoinder.maps;

import jakarta.ws.rs.NotFoundException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A map as it was at a revision, put together from the journal alone. */
public final class Replay {

    private final ArgumentMap map;
    private final long revision;
    private final Map<Long, ChangeEntry> claims = new HashMap<>();
    private final Map<Long, ChangeEntry> reasons = new HashMap<>();
    private final Map<Long, ChangeEntry> sources = new TreeMap<>();
    private MapState settings;

    private Replay(ArgumentMap map, long revision) {
        this.map = map;
        this.revision = revision;
    }

    /** @param revision 1 or later */
    public static Replay of(ArgumentMap map, long revision) {
        if (revision < 1 || revision > map.revision()) throw new NotFoundException();
        return of(map, revision, ChangeEntry.until(map, revision));
    }

    /** The map at several revisions, the latest one last, from one look at the journal. */
    static List<Replay> of(ArgumentMap map, List<Long> revisions) {
        List<ChangeEntry> entries = ChangeEntry.until(map, revisions.get(revisions.size() - 1));
        return revisions.stream().map(revision -> of(map, revision, entries)).toList();
    }

    private static Replay of(ArgumentMap map, long revision, List<ChangeEntry> entries) {
        Replay replay = new Replay(map, revision);
        for (ChangeEntry entry : entries) {
            if (entry.revision() > revision) break;
            switch (entry.item()) {
                case CLAIM -> replay.claims.put(entry.itemId(), entry);
                case REASON -> replay.reasons.put(entry.itemId(), entry);
                case MAP -> replay.settings = entry.settings();
                case SOURCE -> replay.sources.put(entry.itemId(), entry);
            }
        }
        if (replay.settings == null) throw new NotFoundException();
        return replay;
    }

    Edition edition() {
        return new Edition(outline(), sources());
    }

    public Outline outline() {
        List<Outline.ClaimRow> claimRows = new ArrayList<>(claims.size());
        claims.forEach((id, entry) -> {
            ClaimState state = entry.claim();
            if (state.deleted() == null) claimRows.add(state.row(id));
        });
        List<Outline.ReasonRow> reasonRows = new ArrayList<>(reasons.size());
        reasons.forEach((id, entry) -> reasonRows.add(entry.reason().row(id)));
        return Outline.of(
                new Outline.Head(map.id(), revision, settings.title(), settings.question(), settings.language()),
                claimRows,
                reasonRows);
    }

    /** The texts of that time, in the order in which they came. */
    public List<SourceVersion> sources() {
        Map<Long, SourceState> there = new TreeMap<>();
        sources.forEach((id, entry) -> {
            SourceState state = entry.source();
            if (state.deleted() == null) there.put(id, state);
        });
        Map<Long, String> texts = SourceText.of(there);
        return there.entrySet().stream()
                .map(one -> SourceVersion.of(one.getKey(), one.getValue(), texts.get(one.getKey())))
                .toList();
    }

    /** A claim as it was then, deleted or not; empty before it was made. */
    public Optional<ClaimState> claim(long id) {
        return Optional.ofNullable(claims.get(id)).map(ChangeEntry::claim);
    }
}
