package rejoinder.exchange;

import java.util.List;
import rejoinder.maps.Import;
import rejoinder.maps.Outline;

/**
 * What a reader made of a text.
 *
 * @param notices what was left out, or is not as the text has it, in the order of the lines
 */
public record Reading(Import map, List<Problem> notices) {

    public Outline outline() {
        return map.outline();
    }
}
