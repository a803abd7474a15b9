package rejoinder.maps;

import jakarta.enterprise.inject.spi.CDI;

/**
 * A text was taken out for good; whoever keeps what was derived from the map drops it once that is committed.
 *
 * @param map the map's id
 */
public record Redaction(long map) {

    static void of(Claim claim) {
        ChangeEntry.of(claim).forEach(entry -> entry.rewrite(ClaimState::redact));
        CDI.current().getBeanManager().getEvent().fire(new Redaction(claim.map().id()));
    }
}
