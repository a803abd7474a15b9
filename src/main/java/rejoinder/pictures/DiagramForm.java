package rejoinder.pictures;

import jakarta.ws.rs.NotFoundException;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestQuery;
import rejoinder.maps.Outline;

/** What an address asks of a diagram; what makes no sense counts as not asked. */
public class DiagramForm {

    private static final String NUMBER = "\\d{1,18}";

    @RestQuery
    String levels;

    @RestQuery
    String turned;

    @RestQuery
    Long from;

    @RestQuery
    String direction;

    /** Through whose votes it is seen. */
    @RestQuery
    String votes;

    /** Words to look for. */
    @RestQuery
    String find;

    /** A claim that is to be in sight. */
    @RestQuery
    Long show;

    DiagramAddress address(Outline outline) {
        if (from != null && outline.claim(from).isEmpty()) throw new NotFoundException();
        return new DiagramAddress(levels(outline), turned(), from, "down".equals(direction), votes());
    }

    private int levels(Outline outline) {
        if ("all".equals(levels)) return DiagramAddress.levels(outline, from, DiagramAddress.ALL);
        return levels != null && levels.matches("\\d{1,3}")
                ? DiagramAddress.levels(outline, from, Integer.parseInt(levels))
                : DiagramAddress.levelsAtFirst(outline, from);
    }

    private String votes() {
        return votes != null && votes.matches("[a-z]{1,10}") ? votes : null;
    }

    private Set<Long> turned() {
        if (turned == null) return Set.of();
        return Arrays.stream(turned.split("\\."))
                .filter(id -> id.matches(NUMBER))
                .map(Long::valueOf)
                .collect(Collectors.toSet());
    }
}
