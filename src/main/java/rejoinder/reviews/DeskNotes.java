package rejoinder.reviews;

import java.util.LinkedHashMap;
import java.util.Map;
import rejoinder.assignments.Submission;
import rejoinder.maps.Difference;
import rejoinder.maps.Margins;
import rejoinder.maps.Outline;
import rejoinder.maps.Revised;
import rejoinder.people.Person;

/**
 * All that stands beside the claims of a submission on the desk.
 *
 * @param people all who are or were in the course, by their ids
 * @param mainly whoever wrote most, whose name goes without saying; null for a map of the whole class
 */
record DeskNotes(Submission submission, Revised map, Placed remarks, Map<Long, Person> people, Person mainly) {

    Margins margins() {
        Map<Long, Difference.Item> changed = new LinkedHashMap<>();
        if (map.since() != null)
            for (Difference.Item item : map.since().items())
                if (!item.isRemoved()) changed.put(item.after().id(), item);
        Map<Long, String> beside = new LinkedHashMap<>();
        for (Outline.Claim claim : map.outline().claims()) {
            DeskNote note =
                    new DeskNote(submission, claim, changed.get(claim.id()), writer(claim), remarks.beside(claim));
            beside.put(claim.id(), Pages.deskNote(note).render());
        }
        return new Margins("", beside);
    }

    private Person writer(Outline.Claim claim) {
        Person writer = claim.isLink() || claim.author() == null ? null : people.get(claim.author());
        return writer != null && writer.equals(mainly) ? null : writer;
    }
}
