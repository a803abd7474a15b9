package rejoinder.weighing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import rejoinder.maps.Outline;
import rejoinder.maps.Stance;
import rejoinder.standing.Standings;
import rejoinder.standing.Waterfall;

/**
 * What one direct reason does to a claim; or several together, where there are too many to name each.
 *
 * @param stance null for several together
 * @param premises what it rests on; empty for several together
 * @param label what a drawing calls it
 * @param share what it adds, or takes
 * @param how how far it reaches, in words; null for several together
 */
record Part(Stance stance, List<Outline.Claim> premises, String label, double share, String how) {

    /** The most that are named. */
    static final int MOST = 30;

    private static final int LONGEST_LABEL = 18;

    /** First the reasons for it, then those against it, each as they stand in the map. */
    static List<Part> of(Weighing weighing, Outline outline, Account account, WeighingMessages words) {
        List<Waterfall.Step> steps = account.steps();
        List<Part> parts = new ArrayList<>();
        steps.stream()
                .limit(MOST)
                .sorted(Comparator.comparing(
                                (Waterfall.Step step) -> weighing.graph().stance(step.reason()))
                        .thenComparing(Waterfall.Step::reason))
                .forEach(step -> parts.add(of(weighing, outline, step, words)));
        if (steps.size() > MOST) {
            double rest =
                    steps.stream().skip(MOST).mapToDouble(Waterfall.Step::share).sum();
            parts.add(new Part(null, List.of(), words.others(steps.size() - MOST), rest, null));
        }
        return parts;
    }

    private static Part of(Weighing weighing, Outline outline, Waterfall.Step step, WeighingMessages words) {
        Outline.Reason reason = weighing.reason(outline, step.reason());
        return new Part(
                reason.stance(),
                reason.premises(),
                label(reason.premises()),
                step.share(),
                how(weighing.standings(), step.reason(), reason, words));
    }

    private static String how(Standings standings, int number, Outline.Reason reason, WeighingMessages words) {
        double weight = standings.weight(number).orElse(0);
        double reach = standings.contribution(number).orElse(0);
        double[] strengths = IntStream.of(standings.graph().premises(number))
                .mapToDouble(premise -> standings.of(premise).orElse(0))
                .toArray();
        String weakest = Figure.of(DoubleStream.of(strengths).min().orElse(0));
        boolean equal =
                weakest.equals(Figure.of(DoubleStream.of(strengths).max().orElse(0)));
        int premises = reason.premises().size();
        String said = premises == 1
                ? words.partOfOne(reason.first().number(), weakest)
                : equal ? words.partOfEqual(weakest) : words.partOfSeveral(premises, weakest);
        return said + " "
                + (reason.undercuts().isEmpty()
                        ? words.step(premises, Figure.of(weight), Figure.of(reach))
                        : words.attackedStep(
                                premises,
                                Figure.of(standings.graph().relevance(number)),
                                Figure.of(weight),
                                Figure.of(reach)));
    }

    private static String label(List<Outline.Claim> premises) {
        String label = premises.size() > 2
                ? premises.get(0).number() + " – "
                        + premises.get(premises.size() - 1).number()
                : premises.stream().map(Outline.Claim::number).collect(Collectors.joining(", "));
        return label.length() <= LONGEST_LABEL ? label : "…" + label.substring(label.length() - LONGEST_LABEL + 1);
    }

    /** "+0.15" or "−0.10". */
    public String signed() {
        String size = Figure.of(share);
        return size.equals("0.00") ? size : (share < 0 ? "−" : "+") + size;
    }

    public String word() {
        return stance == null ? "" : stance.word();
    }
}
