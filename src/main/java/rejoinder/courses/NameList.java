package rejoinder.courses;

import java.util.List;
import rejoinder.people.Person;
import rejoinder.web.FormErrors;

/** A list of names as it was pasted: one on a line, also with numbers before them, or as "Berg, Lena". */
record NameList(String typed) {

    /** So that all passwords are made before the browser grows tired of waiting. */
    static final int MOST = 60;

    List<String> names() {
        return typed.lines().map(NameList::name).filter(name -> !name.isEmpty()).toList();
    }

    FormErrors check(CourseMessages words) {
        List<String> names = names();
        FormErrors errors = new FormErrors()
                .require(!names.isEmpty(), "names", words.namesMissing())
                .require(names.size() <= MOST, "names", words.namesTooMany(MOST));
        names.stream()
                .filter(name -> name.length() > Person.MAX_FULL_NAME)
                .findFirst()
                .ifPresent(name -> errors.add("names", words.nameTooLong(name.substring(0, 40))));
        return errors;
    }

    private static String name(String line) {
        String name = line.replaceAll("[\\p{Cntrl}\\p{Z}]+", " ")
                .replaceFirst("^ ?(\\d+[.):]?|[-*•]) ", "")
                .strip();
        int comma = name.indexOf(',');
        boolean turned = comma > 0 && comma == name.lastIndexOf(',') && comma < name.length() - 1;
        return turned
                ? name.substring(comma + 1).strip() + " "
                        + name.substring(0, comma).strip()
                : name;
    }
}
