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

    /** The usual title and sentence of a status. */
    static Fault usual(int status, ErrorMessages words) {
        return switch (status) {
            case 401 -> new Fault(status, words.signInTitle(), words.signIn(), null);
            case 403 -> new Fault(status, words.forbiddenTitle(), words.forbidden(), null);
            case 404 -> new Fault(status, words.notFoundTitle(), words.notFound(), null);
            case 405, 406 -> new Fault(status, words.methodTitle(), words.method(), null);
            case 409 -> new Fault(status, words.conflictTitle(), words.conflict(), null);
            case 413 -> new Fault(status, words.tooBigTitle(), words.tooBig(), null);
            case 429 -> new Fault(status, words.tooManyTitle(), words.tooMany(), null);
            case 503 -> new Fault(status, words.busyTitle(), words.busy(), null);
            default ->
                status < 500
                        ? new Fault(status, words.badRequestTitle(), words.badRequest(), null)
                        : new Fault(status, words.brokenTitle(), words.broken(), null);
        };
    }

    /** The same with a sentence of one's own. */
    Fault saying(String sentence) {
        return new Fault(status, title, sentence, null);
    }

    public boolean isSignIn() {
        return status == 401;
    }
}
