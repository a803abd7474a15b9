package rejoinder.maps;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads whole maps as rows, one query for their claims and one for their reasons, however large they are. */
final class MapRows {

    private static final int BYTES_PER_CLAIM = 700;
    private static final String KEPT = "outline";

    private MapRows() {}

    /**
     * The outline of the map as it is now. Outside of a transaction it is kept under its revision; inside of one it
     * may hold what is not yet committed, and is made anew.
     */
    static Outline outline(ArgumentMap map) {
        return outlines(List.of(map)).get(map.id());
    }

    /** The same of several maps, by their ids, in as many queries as for one. */
    static Map<Long, Outline> outlines(Collection<ArgumentMap> maps) {
        boolean keeps = !QuarkusTransaction.isActive();
        Map<Long, Outline> outlines = new HashMap<>();
        List<ArgumentMap> missing = new ArrayList<>();
        for (ArgumentMap map : maps) {
            Outline kept = keeps
                    ? Kept.pieces()
                            .<Outline>peek(map.id(), map.revision(), KEPT)
                            .orElse(null)
                    : null;
            if (kept == null) missing.add(map);
            else outlines.put(map.id(), kept);
        }
        if (missing.isEmpty()) return outlines;
        load(missing).forEach((id, outline) -> {
            outlines.put(id, outline);
            Outline.Head head = outline.head();
            if (keeps) Kept.pieces().put(id, head.revision(), KEPT, BYTES_PER_CLAIM * (1 + outline.size()), outline);
        });
        return outlines;
    }

    /** The outline of an earlier revision, if somebody asked for it when it was the newest. */
    static java.util.Optional<Outline> kept(long map, long revision) {
        return Kept.pieces().peek(map, revision, KEPT);
    }

    /** The rows of one map, and the revision at which they were read; -1 where there are none to tell. */
    private static final class Read<T> {
        private long revision = -1;
        private final List<T> rows = new ArrayList<>();

        private void add(long revision, T row) {
            this.revision = revision;
            rows.add(row);
        }
    }

    /** Rows of two queries belong together when no change was committed between them. */
    private static Map<Long, Outline> load(List<ArgumentMap> maps) {
        Map<Long, Outline> outlines = new HashMap<>();
        List<ArgumentMap> missing = maps;
        while (!missing.isEmpty()) {
            List<Long> ids = missing.stream().map(ArgumentMap::id).toList();
            Map<Long, Read<Outline.ClaimRow>> claims = claims(ids);
            Map<Long, Read<Outline.ReasonRow>> reasons = reasons(ids);
            List<ArgumentMap> changed = new ArrayList<>();
            for (ArgumentMap map : missing) {
                Read<Outline.ClaimRow> c = claims.getOrDefault(map.id(), new Read<>());
                Read<Outline.ReasonRow> r = reasons.getOrDefault(map.id(), new Read<>());
                if (c.revision < 0 || r.revision < 0 || c.revision == r.revision)
                    outlines.put(map.id(), Outline.of(head(map, Math.max(c.revision, r.revision)), c.rows, r.rows));
                else changed.add(map);
            }
            missing = changed;
        }
        return outlines;
    }

    private static Outline.Head head(ArgumentMap map, long revision) {
        return new Outline.Head(
                map.id(), revision < 0 ? map.revision() : revision, map.title(), map.question(), map.language());
    }

    private static Map<Long, Read<Outline.ClaimRow>> claims(List<Long> maps) {
        Map<Long, Read<Outline.ClaimRow>> found = new HashMap<>();
        for (Object[] row : query(
                """
                select m.id, m.journal.revision, c.id, c.reason.id, c.position, c.original.id, c.revision, c.author.id,
                       c.createdAt, c.content
                from Claim c join c.map m where c.deletedRevision is null and""",
                maps)) {
            found.computeIfAbsent((Long) row[0], id -> new Read<>())
                    .add(
                            (Long) row[1],
                            new Outline.ClaimRow(
                                    (Long) row[2],
                                    (Long) row[3],
                                    (String) row[4],
                                    (Long) row[5],
                                    (Long) row[6],
                                    (Long) row[7],
                                    (Instant) row[8],
                                    (Content) row[9]));
        }
        return found;
    }

    private static Map<Long, Read<Outline.ReasonRow>> reasons(List<Long> maps) {
        Map<Long, Read<Outline.ReasonRow>> found = new HashMap<>();
        for (Object[] row : query(
                """
                select m.id, m.journal.revision, r.id, r.claim.id, r.reason.id, r.stance, r.position
                from Reason r join r.map m where""",
                maps)) {
            found.computeIfAbsent((Long) row[0], id -> new Read<>())
                    .add(
                            (Long) row[1],
                            new Outline.ReasonRow(
                                    (Long) row[2], (Long) row[3], (Long) row[4], (Stance) row[5], (String) row[6]));
        }
        return found;
    }

    /** Mostly it is one map, and Hibernate translates a query that takes a list anew each time. */
    private static List<Object[]> query(String rows, List<Long> maps) {
        boolean one = maps.size() == 1;
        return ArgumentMap.getEntityManager()
                .createQuery(rows + (one ? " m.id = :maps" : " m.id in (:maps)"), Object[].class)
                .setParameter("maps", one ? maps.get(0) : maps)
                .getResultList();
    }
}
