package rejoinder.findings;

/** How much a finding asks for; never a mark. */
public enum Weight {
    /** Something that nearly always wants mending. */
    WARN,
    /** Something to look at, which may turn out to be all right. */
    HINT,
    /** Something to know. */
    INFO
}
