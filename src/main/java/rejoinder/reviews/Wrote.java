package rejoinder.reviews;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rejoinder.maps.Outline;
import rejoinder.people.Person;

/**
 * Who wrote how much of a map.
 *
 * @param person null for somebody who is not known in the course
 */
record Wrote(Person person, int claims) {

    /** Everybody who wrote something, whoever wrote most first. */
    static List<Wrote> of(Outline outline, Roll roll) {
        Map<Long, Integer> counts = new LinkedHashMap<>();
        for (Outline.Claim claim : outline.claims())
            if (!claim.isLink()) counts.merge(claim.author() == null ? -1L : claim.author(), 1, Integer::sum);
        return counts.entrySet().stream()
                .sorted(Map.Entry.<Long, Integer>comparingByValue().reversed())
                .map(one -> new Wrote(roll.people().get(one.getKey()), one.getValue()))
                .toList();
    }
}
