package rejoinder.standing;

/**
 * How strong premises are together: m(r), in [0,1], out of the strengths of the premises of a reason r.
 *
 * <p>With a single premise both are the strength of that premise.
 */
public enum Conjunction {
    /** m = min σ(p): as strong as the weakest premise (Yun, Vesic, ECSQARU 2021). The default. */
    MINIMUM,
    /** m = ∏ σ(p): each further premise that is less than certain weakens the step. */
    PRODUCT;

    double of(double[] strength, Lists premises, int reason) {
        int i = premises.from(reason);
        double together = strength[premises.item(i)];
        while (++i < premises.to(reason)) {
            double next = strength[premises.item(i)];
            together = this == MINIMUM ? Math.min(together, next) : together * next;
        }
        return together;
    }

    /** The same without the premise at that index of the list; 1 where it is the only one. */
    double ofOthers(double[] strength, Lists premises, int reason, int without) {
        double together = 1;
        for (int i = premises.from(reason); i < premises.to(reason); i++) {
            if (i == without) continue;
            double next = strength[premises.item(i)];
            together = this == MINIMUM ? Math.min(together, next) : together * next;
        }
        return together;
    }
}
