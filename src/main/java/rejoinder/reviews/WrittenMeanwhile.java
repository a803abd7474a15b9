package rejoinder.reviews;

import rejoinder.people.Person;

/** Somebody else has said something else meanwhile; nothing has changed. */
class WrittenMeanwhile extends RuntimeException {

    private final transient Person by;
    private final String words;

    /** @param words what stands there now */
    WrittenMeanwhile(Person by, String words) {
        this.by = by;
        this.words = words;
    }

    Person by() {
        return by;
    }

    String words() {
        return words;
    }
}
