package rejoinder.maps;

import jakarta.ws.rs.NotFoundException;
import rejoinder.courses.Course;
import rejoinder.people.Person;

/** To whom a map is shown, and to whom it is given. */
public record Sharing(ArgumentMap map) {

    /** Makes the map one of a course: its teachers may read it from now on, and the others where it is shown to them. */
    public void enter(Course course) {
        map.locked();
        map.hold(map.holding().entering(course));
    }

    public void show(Act act, Visibility to) {
        map.holding().refuseShowing(to, act.by());
        change(act, () -> map.hold(map.holding().shownTo(to)));
    }

    /** Replaces the share link; the old one leads nowhere from now on. */
    public void renewLink(Act act) {
        if (map.holding().visibility() != Visibility.LINK) throw new NotFoundException();
        change(act, () -> map.hold(map.holding().linked()));
    }

    private void change(Act act, Runnable work) {
        map.change(act, Change.Kind.SHARE, change -> {
            work.run();
            return change.touch(map);
        });
    }

    /** Gives the map to somebody else, or to nobody. */
    void pass(Person other) {
        map.locked();
        map.hold(map.holding().passedTo(other));
        if (other != null) MapMember.dismiss(map, other.id());
    }
}
