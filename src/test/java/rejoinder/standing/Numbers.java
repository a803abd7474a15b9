package rejoinder.standing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/** Expected numbers beside the ones found. */
final class Numbers {

    /** For numbers that are given to twelve digits. */
    static final double COMPUTED = 1e-11;
    /** For those that come out of an iteration. */
    static final double CYCLIC = 1e-8;

    private Numbers() {}

    static void compare(
            String what, JsonNode expected, double tolerance, Map<String, Double> found, List<String> differences) {
        expected.fields().forEachRemaining(entry -> {
            double value = found.getOrDefault(entry.getKey(), Double.NaN);
            if (!(Math.abs(value - entry.getValue().asDouble()) <= tolerance))
                differences.add("%s %s: %s, not %s within %s"
                        .formatted(what, entry.getKey(), value, entry.getValue().asDouble(), tolerance));
        });
    }
}
