package rejoinder.exchange;

/** A text cannot be read at all, and says where it fails. */
public class Unreadable extends RuntimeException {

    private final transient Problem problem;

    public Unreadable(Problem.Rule rule, int line, int column, String about) {
        super(rule + " at line " + line + ", column " + column + ": " + about);
        this.problem = new Problem(rule, line, column, about);
    }

    public Problem problem() {
        return problem;
    }
}
