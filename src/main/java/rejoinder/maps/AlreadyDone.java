package rejoinder.maps;

/** The form was sent before, and did its work then. */
public class AlreadyDone extends RuntimeException {

    private final Change change;

    AlreadyDone(Change change) {
        super("form of revision " + change.revision() + " was sent again");
        this.change = change;
    }

    public Change change() {
        return change;
    }
}
