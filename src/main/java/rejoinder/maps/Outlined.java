package rejoinder.maps;

import jakarta.ws.rs.NotFoundException;

/** A claim as it stands in the outline of its map; what is deleted stands nowhere. */
final class Outlined {

    private Outlined() {}

    static Outline.Claim claim(ArgumentMap map, long id) {
        return map.outline().claim(id).orElseThrow(NotFoundException::new);
    }
}
