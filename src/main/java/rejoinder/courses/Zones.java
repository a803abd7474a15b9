package rejoinder.courses;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The time zones that one can choose: those that are named after a place, by continent and ocean. */
final class Zones {

    private static final String UTC = "UTC";
    private static final String PLACES =
            "(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific|Arctic)/.+";

    private static final Set<String> KNOWN = ZoneId.getAvailableZoneIds().stream()
            .filter(id -> id.matches(PLACES) || id.equals(UTC))
            .collect(Collectors.toCollection(TreeSet::new));

    /** @param name the continent or ocean */
    record Region(String name, List<Zone> zones) {}

    /** @param place the town, as people write it */
    record Zone(String id, String place) {}

    private Zones() {}

    static boolean isKnown(String id) {
        return id != null && KNOWN.contains(id);
    }

    /** Where the server stands; a script proposes where the reader is. */
    static String usual() {
        String here = ZoneId.systemDefault().getId();
        return isKnown(here) ? here : UTC;
    }

    static List<Region> all() {
        Map<String, List<Zone>> byRegion = KNOWN.stream()
                .map(id -> new Zone(
                        id, id.substring(id.indexOf('/') + 1).replace('_', ' ').replace("/", ", ")))
                .collect(Collectors.groupingBy(
                        zone -> zone.id.equals(UTC) ? UTC : zone.id.substring(0, zone.id.indexOf('/')),
                        TreeMap::new,
                        Collectors.toList()));
        return byRegion.entrySet().stream()
                .map(region -> new Region(region.getKey(), region.getValue()))
                .toList();
    }
}
