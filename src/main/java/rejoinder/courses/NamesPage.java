package rejoinder.courses;

import io.quarkus.qute.i18n.MessageBundles;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A list of names, and what would be made of it.
 *
 * @param rows empty before it was looked at
 */
record NamesPage(Course course, NameList list, List<NameRow> rows) {

    /** @param kept the places of those with a tick, as a form says them; null before anybody could take one away */
    static NamesPage of(Course course, NameList list, List<String> kept) {
        Set<Integer> places = kept == null
                ? null
                : IntStream.range(0, list.names().size())
                        .filter(place -> kept.contains(Integer.toString(place)))
                        .boxed()
                        .collect(Collectors.toSet());
        return new NamesPage(course, list, NameRow.of(list, course.accounts().names(), places));
    }

    /** The names that get an account. */
    List<String> chosen() {
        return rows.stream().filter(NameRow::kept).map(NameRow::name).toList();
    }

    public boolean isAnybodyNew() {
        return rows.stream().anyMatch(row -> !row.there());
    }

    public boolean isAnybodyTwice() {
        return rows.stream().anyMatch(row -> !row.there() && row.often() > 1);
    }

    /** What else stood in the list, in words; null for nothing. */
    public String leftOut() {
        CourseMessages words = MessageBundles.get(CourseMessages.class);
        return list.leftOut().stream()
                .map(beside -> switch (beside) {
                    case HEADING -> words.heading();
                    case EMAIL -> words.emails();
                    case NUMBER -> words.numbers();
                    case COLUMN -> words.otherColumns();
                })
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(", "), all -> all.isEmpty() ? null : words.leftOut(all)));
    }
}
