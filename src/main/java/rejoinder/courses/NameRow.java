package rejoinder.courses;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A name of a pasted list, as it is shown before anything is made.
 *
 * @param number its place in the list, from 0
 * @param userName the name that its account would have; null where nobody gets one
 * @param there whether somebody of this name is in the course already
 * @param often how often it stands in the list
 * @param kept whether it has its tick
 */
record NameRow(int number, String name, String userName, boolean there, int often, boolean kept) {

    /** @param kept which have their ticks; null for all who are new */
    static List<NameRow> of(NameList list, Set<String> there, Set<Integer> kept) {
        List<String> names = list.names();
        List<String> same = names.stream().map(NameList::same).toList();
        UserNames free = new UserNames();
        List<NameRow> rows = new ArrayList<>();
        for (int i : IntStream.range(0, names.size()).toArray()) {
            boolean known = there.contains(same.get(i));
            rows.add(new NameRow(
                    i,
                    names.get(i),
                    known ? null : free.next(names.get(i)),
                    known,
                    Collections.frequency(same, same.get(i)),
                    !known && (kept == null || kept.contains(i))));
        }
        return rows;
    }
}
