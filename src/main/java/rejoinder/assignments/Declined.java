package rejoinder.assignments;

/** A rule of handing in says no. Nothing has changed. */
public class Declined extends RuntimeException {

    /** Which rule; the words for it stand in {@link AssignmentMessages}. */
    public enum Rule {
        MAP_DELETED,
        NOTHING_THERE,
        NOTHING_NEW,
        TOO_LATE,
        TOO_LATE_TO_WITHDRAW,
        BEGUN,
        RETURNED
    }

    private final Rule rule;

    public Declined(Rule rule) {
        super(rule.name());
        this.rule = rule;
    }

    public Rule rule() {
        return rule;
    }
}
