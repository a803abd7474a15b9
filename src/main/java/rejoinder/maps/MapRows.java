package rejoinder.maps;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;

/** Reads a whole map as rows, one query for its claims and one for its reasons, however large it is. */
final class MapRows {

    private static final int BYTES_PER_CLAIM = 700;

    private MapRows() {}

    /**
     * The outline of the map as it is now. Outside of a transaction it is kept under its revision; inside of one it
     * may hold what is not yet committed, and is made anew.
     */
    static Outline outline(ArgumentMap map) {
        if (QuarkusTransaction.isActive()) return load(map);
        return Kept.pieces()
                .get(map.id(), map.revision(), "outline", made -> BYTES_PER_CLAIM * (1 + made.size()), () -> load(map));
    }

    private record Read<T>(long revision, List<T> rows) {}

    /** Rows of two queries belong together when no change was committed between them. */
    private static Outline load(ArgumentMap map) {
        EntityManager em = ArgumentMap.getEntityManager();
        while (true) {
            Read<Outline.ClaimRow> claims = claims(em, map);
            Read<Outline.ReasonRow> reasons = reasons(em, map);
            if (claims.revision < 0 || reasons.revision < 0 || claims.revision == reasons.revision) {
                long revision = Math.max(claims.revision, reasons.revision);
                Outline.Head head = map.head();
                return Outline.of(
                        revision < 0
                                ? head
                                : new Outline.Head(
                                        head.map(), revision, head.title(), head.question(), head.language()),
                        claims.rows,
                        reasons.rows);
            }
        }
    }

    private static Read<Outline.ClaimRow> claims(EntityManager em, ArgumentMap map) {
        List<Object[]> found = em.createQuery(
                        """
                        select c.id, c.reason.id, c.position, c.original.id, c.revision, c.author.id, c.createdAt,
                               c.content, m.revision
                        from Claim c join c.map m where m.id = :map and c.deletedRevision is null""",
                        Object[].class)
                .setParameter("map", map.id())
                .getResultList();
        List<Outline.ClaimRow> rows = new ArrayList<>(found.size());
        for (Object[] row : found) {
            rows.add(new Outline.ClaimRow(
                    (Long) row[0],
                    (Long) row[1],
                    (String) row[2],
                    (Long) row[3],
                    (Long) row[4],
                    (Long) row[5],
                    (java.time.Instant) row[6],
                    (Content) row[7]));
        }
        return new Read<>(found.isEmpty() ? -1 : (Long) found.get(0)[8], rows);
    }

    private static Read<Outline.ReasonRow> reasons(EntityManager em, ArgumentMap map) {
        List<Object[]> found = em.createQuery(
                        """
                        select r.id, r.claim.id, r.reason.id, r.stance, r.position, m.revision
                        from Reason r join r.map m where m.id = :map""",
                        Object[].class)
                .setParameter("map", map.id())
                .getResultList();
        List<Outline.ReasonRow> rows = new ArrayList<>(found.size());
        for (Object[] row : found) {
            rows.add(new Outline.ReasonRow(
                    (Long) row[0], (Long) row[1], (Long) row[2], (Stance) row[3], (String) row[4]));
        }
        return new Read<>(found.isEmpty() ? -1 : (Long) found.get(0)[5], rows);
    }
}
