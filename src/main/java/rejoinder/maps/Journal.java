package rejoinder.maps;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.function.Function;

/** How far a map has come: each action on it is one change, and one step of its revision. */
@Embeddable
public class Journal {

    @Column(nullable = false)
    private long revision;

    @Column(name = "claim_count", nullable = false)
    private int claims;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt = Instant.now();

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt = createdAt;

    protected Journal() {}

    /** One action: a change with everything that the work touches. The map is locked. */
    <T> T enter(ArgumentMap map, Act act, Change.Kind kind, Function<Change, T> work) {
        Change.refuseRepeat(map, act.form());
        revision++;
        changedAt = Instant.now();
        Change change = new Change(map, kind, act);
        change.persist();
        T result = work.apply(change);
        change.end();
        claims = kind.hides() ? map.outline().size() : claims + change.made();
        if (claims > ArgumentMap.MAX_CLAIMS) throw new Refusal(Refusal.Rule.TOO_MANY_CLAIMS);
        return result;
    }

    long revision() {
        return revision;
    }

    int claims() {
        return claims;
    }

    Instant changedAt() {
        return changedAt;
    }
}
