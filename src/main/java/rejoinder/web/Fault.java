package rejoinder.web;

/**
 * An error as a person is told it.
 *
 * @param status of HTTP, 400 or more
 * @param title what it is, in a few words
 * @param words what happened and what to do now
 * @param reference the number under which the log tells more, or null
 */
public record Fault(int status, String title, String words, String reference) {

    public boolean isSignIn() {
        return status == 401;
    }
}
