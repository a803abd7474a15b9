package rejoinder.assignments;

import rejoinder.courses.Course;
import rejoinder.maps.Act;
import rejoinder.maps.ArgumentMap;
import rejoinder.maps.Holding;
import rejoinder.maps.MapCopy;
import rejoinder.maps.Opening;
import rejoinder.maps.Source;

/**
 * What everybody begins from: a map to copy, or a question and a thesis; and a text to work from.
 *
 * @param from the map that is copied; null for none
 * @param question null or empty for none; where there is no thesis either, the title of the assignment is what is asked
 * @param text null for none
 */
public record Beginning(ArgumentMap from, String question, String thesis, String language, Text text) {

    public record Text(String title, String citation, String text) {}

    /** The map, which belongs to the course; its teachers may change it as any other. */
    ArgumentMap make(Course course, Act act, String title) {
        Holding holding = Holding.byTeachers(course);
        ArgumentMap map = from != null
                ? MapCopy.of(from).handOut(act, holding, title)
                : Opening.of(act, holding).begin(title, asked(title), thesis, language);
        if (text != null) Source.add(map, Act.of(act.by()), text.title, text.citation, language, text.text);
        return map;
    }

    private String asked(String title) {
        boolean nothing = isEmpty(question) && isEmpty(thesis);
        return nothing ? title : question;
    }

    private static boolean isEmpty(String typed) {
        return typed == null || typed.isBlank();
    }
}
