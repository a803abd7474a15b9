package rejoinder.assignments;

import java.util.ArrayList;
import java.util.List;
import rejoinder.courses.Course;
import rejoinder.maps.ArgumentMap;
import rejoinder.maps.Shelf;
import rejoinder.people.Person;

/**
 * The form to set an assignment.
 *
 * @param starters the maps that it can begin from
 */
record NewAssignmentPage(Course course, List<ArgumentMap> starters, TermsForm terms, BeginningForm beginning) {

    static NewAssignmentPage of(Course course, Person teacher, TermsForm terms, BeginningForm beginning) {
        List<ArgumentMap> starters = new ArrayList<>(new Shelf(teacher).changeable());
        Shelf.published().stream().filter(map -> !starters.contains(map)).forEach(starters::add);
        return new NewAssignmentPage(course, starters, terms, beginning);
    }

    public boolean beginsFrom(ArgumentMap map) {
        return map.id().equals(beginning.starter());
    }
}
