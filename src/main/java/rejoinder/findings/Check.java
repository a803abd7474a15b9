package rejoinder.findings;

/** A rule of the structure inspector, named as teachers' lists name it; each has a class that says what it looks at. */
public enum Check {
    S1(Weight.WARN),
    S2(Weight.HINT),
    S3(Weight.WARN),
    S7(Weight.HINT),
    S8(Weight.HINT),
    S9(Weight.HINT),
    S11(Weight.INFO),
    S12(Weight.HINT),
    S13(Weight.WARN),
    D1(Weight.HINT),
    D2(Weight.WARN),
    D4(Weight.HINT),
    E1(Weight.HINT),
    E3(Weight.HINT),
    E5(Weight.INFO),
    V1(Weight.INFO),
    C1(Weight.INFO);

    private final Weight weight;

    Check(Weight weight) {
        this.weight = weight;
    }

    public Weight weight() {
        return weight;
    }
}
