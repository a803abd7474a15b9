package rejoinder.maps;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Where a map comes from.
 *
 * @param map the map that it was copied from; null for none
 * @param revision the revision of that map; null for none
 * @param label what the file that it was read from is known by again; null for none
 */
@Embeddable
public record Provenance(
        @Column(name = "origin_map_id") Long map, @Column(name = "origin_revision") Long revision, String label) {

    static final Provenance NONE = new Provenance(null, null, null);

    static Provenance of(Outline copied) {
        return new Provenance(copied.head().map(), copied.head().revision(), null);
    }

    static Provenance of(String label) {
        return new Provenance(null, null, label);
    }

    boolean isFile() {
        return label != null;
    }
}
