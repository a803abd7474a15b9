package rejoinder.findings;

/** The ways in which a check can find something: each has a sentence of its own in {@link FindingMessages}. */
public enum Kind {
    SEVERAL_THESES(Check.S1, Mend.MOVE),
    THESIS_ASKS(Check.S1, Mend.EDIT),
    THESIS_COMMANDS(Check.S1, Mend.EDIT),
    THESIS_IS_NO_SENTENCE(Check.S1, Mend.EDIT),
    SEVERAL_SENTENCES(Check.S2, Mend.SPLIT),
    REASON_INSIDE(Check.S2, Mend.SPLIT),
    JOINED(Check.S2, Mend.SPLIT),
    LONG(Check.S2, Mend.EDIT),
    ASKS(Check.S3, Mend.EDIT),
    COMMANDS(Check.S3, Mend.EDIT),
    NO_VERB(Check.S3, Mend.EDIT),
    TOO_SHORT(Check.S3, Mend.EDIT),
    PREMISE_MISSING(Check.S7, Mend.ADD_PREMISE),
    RABBIT(Check.S8, Mend.ADD_PREMISE),
    NO_HANDS(Check.S9, Mend.EDIT),
    SHAPE(Check.S11, Mend.NONE),
    CHAIN(Check.S11, Mend.NONE),
    CROWD(Check.S11, Mend.GROUP),
    CIRCLE(Check.S12, Mend.MOVE),
    RESTATED(Check.S12, Mend.EDIT),
    TWIN(Check.S13, Mend.REMOVE),
    BOTH_SIDES(Check.S13, Mend.REMOVE),
    NO_OBJECTION(Check.D1, Mend.ADD_OBJECTION),
    UNANSWERED(Check.D2, Mend.ADD_OBJECTION),
    ONE_SIDED(Check.D4, Mend.ADD_OBJECTION),
    ONE_SIDED_AUTHOR(Check.D4, Mend.ADD_OBJECTION),
    UNSUPPORTED(Check.E1, Mend.ADD_REASON),
    FIGURE(Check.E3, Mend.ADD_SOURCE),
    STUDIES(Check.E3, Mend.ADD_SOURCE),
    MISQUOTED(Check.E5, Mend.CHANGE_PASSAGE),
    WEAKEST(Check.V1, Mend.ADD_REASON),
    ABSOLUTE(Check.C1, Mend.EDIT),
    HEDGE_LOST(Check.C1, Mend.EDIT);

    private final Check check;
    private final Mend mend;

    Kind(Check check, Mend mend) {
        this.check = check;
        this.mend = mend;
    }

    public Check check() {
        return check;
    }

    public Mend mend() {
        return mend;
    }
}
