package rejoinder.courses;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import rejoinder.courses.NameLine.Beside;
import rejoinder.courses.NameLine.Heading;
import rejoinder.people.Person;
import rejoinder.web.FormErrors;

/**
 * A list of names as it was pasted: one on a line, also with numbers before them, or as "Berg, Lena", or as rows of a
 * spreadsheet.
 *
 * @param lines those that say something, without a heading
 * @param nameless what stands in those without a name
 */
record NameList(String typed, boolean turned, Heading heading, List<NameLine> lines, List<String> nameless) {

    /** So that all passwords are made before the browser grows tired of waiting. */
    static final int MOST = 60;

    static NameList of(String typed, boolean turned) {
        List<String> said = (typed == null ? "" : typed)
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
        Heading heading = said.isEmpty() ? Heading.NONE : Heading.of(said.get(0));
        List<String> below = heading.isThere() ? said.subList(1, said.size()) : said;
        return new NameList(
                typed == null ? "" : typed,
                turned,
                heading,
                below.stream().map(line -> NameLine.read(line, heading, turned)).toList(),
                below.stream()
                        .filter(line ->
                                NameLine.read(line, heading, turned).name().isEmpty())
                        .map(String::strip)
                        .toList());
    }

    static NameList empty() {
        return of("", false);
    }

    List<String> names() {
        return lines.stream()
                .map(NameLine::name)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** Whether it was guessed which column holds first names, and which last names. */
    public boolean isGuessed() {
        return lines.stream().anyMatch(NameLine::inColumns);
    }

    Set<Beside> leftOut() {
        Set<Beside> all = EnumSet.noneOf(Beside.class);
        lines.forEach(line -> all.addAll(line.leftOut()));
        if (heading.isThere()) all.add(Beside.HEADING);
        return all;
    }

    FormErrors check(CourseMessages words) {
        List<String> names = names();
        FormErrors errors = new FormErrors()
                .require(!names.isEmpty(), "names", words.namesMissing())
                .require(names.size() <= MOST, "names", words.namesTooMany(names.size(), MOST));
        names.stream()
                .filter(name -> name.length() > Person.MAX_FULL_NAME)
                .findFirst()
                .ifPresent(name -> errors.add("names", words.nameTooLong(name.substring(0, 40))));
        return errors;
    }

    /** By which a name counts as the same: in small letters or in capitals. */
    static String same(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
