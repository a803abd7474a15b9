package rejoinder.reviews;

import rejoinder.people.Person;

/** Somebody else has said something else meanwhile; nothing has changed. */
class WrittenMeanwhile extends RuntimeException {

    private final transient Person by;
    private final String comment;
    private final String grade;

    /** @param by who wrote what stands there now */
    WrittenMeanwhile(Person by, String comment, String grade) {
        this.by = by;
        this.comment = comment;
        this.grade = grade;
    }

    Person by() {
        return by;
    }

    String comment() {
        return comment;
    }

    String grade() {
        return grade;
    }
}
