package rejoinder.weighing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import rejoinder.maps.Outline;
import rejoinder.standing.Conjunction;
import rejoinder.standing.Gradients;
import rejoinder.standing.Semantics;
import rejoinder.standing.Standings;

/**
 * What a teacher may want to know besides: what other ways of counting say, and what small changes do.
 *
 * @param slopes the claims whose start matters, the one that matters most first
 */
record Panel(List<Count> counts, List<Slope> slopes) {

    private static final int MOST = 8;
    private static final double SMALL = 0.1;
    private static final double VISIBLE = 0.005;

    /** What one way of counting says, with the weakest premise and with the product of premises. */
    record Count(String name, String minimum, String product) {}

    /** @param change what 0.1 more at the start of a claim gives */
    record Slope(Outline.Claim claim, double change) {
        public String signed() {
            return (change < 0 ? "−" : "+") + Figure.of(change);
        }
    }

    static Panel of(Weighing weighing, Outline outline, Outline.Claim claim, WeighingMessages words) {
        int number = weighing.number(claim);
        List<Count> counts = new ArrayList<>();
        for (Semantics semantics :
                List.of(Semantics.DF_QUAD, Semantics.QUADRATIC_ENERGY, Semantics.EULER_BASED, Semantics.MLP))
            counts.add(new Count(
                    switch (semantics) {
                        case DF_QUAD -> words.dfQuad();
                        case QUADRATIC_ENERGY -> words.quadratic();
                        case EULER_BASED -> words.euler();
                        default -> words.mlp();
                    },
                    said(weighing, number, semantics, Conjunction.MINIMUM, words),
                    said(weighing, number, semantics, Conjunction.PRODUCT, words)));
        return new Panel(counts, slopes(weighing, outline, number));
    }

    private static String said(
            Weighing weighing, int claim, Semantics semantics, Conjunction conjunction, WeighingMessages words) {
        OptionalDouble standing =
                Standings.of(weighing.graph(), semantics, conjunction).of(claim);
        return standing.isPresent() ? Figure.of(standing.getAsDouble()) : words.noNumber();
    }

    private static List<Slope> slopes(Weighing weighing, Outline outline, int number) {
        Gradients gradients = Gradients.of(weighing.standings(), number);
        List<Slope> slopes = new ArrayList<>();
        for (int c = 0; c < weighing.graph().claims(); c++) {
            double change = SMALL * gradients.ofBase(c).orElse(0);
            if (Math.abs(change) >= VISIBLE) slopes.add(new Slope(weighing.claim(outline, c), change));
        }
        slopes.sort(Comparator.comparingDouble((Slope slope) -> -Math.abs(slope.change())));
        return slopes.subList(0, Math.min(MOST, slopes.size()));
    }
}
