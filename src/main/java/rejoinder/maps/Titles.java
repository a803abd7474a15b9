package rejoinder.maps;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import rejoinder.people.Person;
import rejoinder.people.Viewer;

/** What maps are called, for somebody who may have lost sight of some of them since. */
public final class Titles {

    private final Map<Long, String> readable;

    private Titles(Map<Long, String> readable) {
        this.readable = readable;
    }

    /** Those of these maps that a person may still read. */
    public static Titles of(Collection<ArgumentMap> maps, Person reader) {
        return new Titles(MapAccess.among(maps, Viewer.of(reader)).stream()
                .collect(Collectors.toMap(ArgumentMap::id, ArgumentMap::title)));
    }

    /** As it is called now; null for whoever may not know. */
    public String of(ArgumentMap map) {
        return readable.get(map.id());
    }
}
