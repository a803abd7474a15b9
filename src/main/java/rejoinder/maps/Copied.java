package rejoinder.maps;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Where a claim was copied from: a claim of a map at a revision; all null for a claim that is no copy. */
@Embeddable
public record Copied(
        @Column(name = "origin_map_id") Long map,
        @Column(name = "origin_claim_id") Long claim,
        @Column(name = "origin_revision") Long revision) {

    static final Copied NOWHERE = new Copied(null, null, null);
}
