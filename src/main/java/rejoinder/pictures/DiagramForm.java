package rejoinder.pictures;

import jakarta.ws.rs.NotFoundException;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import rejoinder.maps.Outline;
import rejoinder.voting.Lens;

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
    String facing;

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
        DiagramAddress asked =
                new DiagramAddress(levels(outline), turned(outline), from, "down".equals(facing), votes());
        return asked.boxes(outline) <= DiagramAddress.MOST_AT_ONCE ? asked : asked.levels(asked.levels());
    }

    private int levels(Outline outline) {
        if ("all".equals(levels)) return DiagramAddress.levels(outline, from, DiagramAddress.ALL);
        return levels != null && levels.matches("\\d{1,3}")
                ? DiagramAddress.levels(outline, from, Integer.parseInt(levels))
                : DiagramAddress.levelsAtFirst(outline, from);
    }

    private String votes() {
        return Stream.of(Lens.values()).anyMatch(lens -> lens.word().equals(votes)) ? votes : null;
    }

    private Set<Long> turned(Outline outline) {
        if (turned == null) return Set.of();
        return Arrays.stream(turned.split("\\."))
                .filter(id -> id.matches(NUMBER))
                .map(Long::valueOf)
                .filter(id -> outline.claim(id)
                        .filter(claim -> !claim.children().isEmpty())
                        .isPresent())
                .collect(Collectors.toSet());
    }
}
