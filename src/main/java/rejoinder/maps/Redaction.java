package rejoinder.maps;

import jakarta.enterprise.inject.spi.CDI;

/**
 * A text was taken out for good, in the journal too, and has left a mark. Whoever keeps what was derived from the map
 * drops it once that is committed.
 *
 * @param map the map's id
 */
public record Redaction(long map) {

    static void of(Claim claim, Act act) {
        if (claim.isLink()) throw new Refusal(Refusal.Rule.LINK_HAS_NO_TEXT);
        claim.map().change(act, Change.Kind.REDACT, change -> {
            claim.takeOut(change);
            ChangeEntry.of(claim).forEach(entry -> entry.rewrite(ClaimState::redact));
            CDI.current()
                    .getBeanManager()
                    .getEvent()
                    .fire(new Redaction(claim.map().id()));
            return change.touch(claim);
        });
    }
}
