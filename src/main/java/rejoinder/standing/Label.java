package rejoinder.standing;

/** Whether a claim or a reason holds, given who answers whom and no numbers. */
public enum Label {
    IN,
    OUT,
    UNDECIDED
}
