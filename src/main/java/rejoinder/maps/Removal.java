package rejoinder.maps;

import jakarta.enterprise.inject.spi.CDI;

/** Takes a map away for good, with its journal and its texts: when the only person it belongs to leaves. */
final class Removal {

    private Removal() {}

    static void of(ArgumentMap map) {
        ArgumentMap.flush();
        ChangeEntry.delete("map", map);
        Change.delete("map", map);
        SourceText.delete("source.id in (select s.id from Source s where s.map = ?1)", map);
        Source.delete("map", map);
        // Claims and reasons hold each other, and undercuts hold reasons: the outermost go first.
        Claim.update("reason = null, original = null where map = ?1", map);
        while (Reason.delete(
                        "map = ?1 and id not in (select r.reason.id from Reason r where r.map = ?1 and r.reason is not null)",
                        map)
                > 0) continue;
        Claim.delete("map", map);
        MapMember.delete("map", map);
        ArgumentMap.delete("id", map.id());
        CDI.current().getBeanManager().getEvent().fire(new Redaction(map.id()));
    }
}
