package rejoinder.voting;

/** A rule of voting says no. Nothing has changed. */
class NotCast extends RuntimeException {

    /** Which rule; the words for it stand in {@link VotingMessages}. */
    enum Rule {
        NOTHING_CHOSEN,
        NOBODY_VOTES,
        EDITORS_VOTE,
        OWN,
        TAKEN_OUT,
        ENDED
    }

    private final Rule rule;

    NotCast(Rule rule) {
        super(rule.name());
        this.rule = rule;
    }

    Rule rule() {
        return rule;
    }
}
