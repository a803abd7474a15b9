package rejoinder.assignments;

/** Where somebody is with an assignment. */
public enum Stage {
    NOT_OPENED,
    IN_WORK,
    HANDED_IN,
    LATE,
    RETURNED;

    /**
     * @param work null where it was not begun
     * @param latest what was handed in last and not withdrawn; null for nothing
     */
    static Stage of(Work work, Submission latest) {
        if (work == null) return NOT_OPENED;
        if (latest == null) return IN_WORK;
        if (latest.isReturned()) return RETURNED;
        return latest.isLate() ? LATE : HANDED_IN;
    }

    /** Whether nothing lies with the teacher or has come back. */
    public boolean isOpen() {
        return this == NOT_OPENED || this == IN_WORK;
    }

    /** As a class and in a drawing: not-opened, in-work, handed-in, late, returned. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
