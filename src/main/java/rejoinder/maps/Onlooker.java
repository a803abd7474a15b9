package rejoinder.maps;

import rejoinder.courses.Enrolment;
import rejoinder.people.Viewer;

/**
 * What whoever looked a map up is to it.
 *
 * @param edits whether they are one of its editors
 * @param part what they are in its course; null where they are not in it
 */
record Onlooker(Viewer viewer, boolean edits, Enrolment.As part) {

    /** Nobody looked it up. */
    static final Onlooker NOBODY = new Onlooker(Viewer.NOBODY, false, null);

    /** Whoever makes it. */
    static final Onlooker MAKER = new Onlooker(Viewer.NOBODY, true, null);

    boolean mayChange(Holding map) {
        return (map.isOf(viewer) || edits || isAmong(map.writers())) && !map.isOver();
    }

    private boolean isAmong(Writers writers) {
        return writers == Writers.COURSE && part != null || writers == Writers.TEACHERS && teaches();
    }

    boolean teaches() {
        return part == Enrolment.As.TEACHER;
    }
}
