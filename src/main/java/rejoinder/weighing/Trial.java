package rejoinder.weighing;

import java.util.OptionalDouble;
import rejoinder.maps.Outline;
import rejoinder.standing.ArgumentGraph;
import rejoinder.standing.Standings;
import rejoinder.web.FormErrors;

/**
 * What if a claim started elsewhere, or were not there: as it was asked, and what would come of it. Nothing of the map
 * changes.
 *
 * @param other the claim that is tried; null where none of the map was named
 * @param score what it would start at, as typed; null where nothing was
 * @param out whether it is to be taken out
 * @param said what would come of it, in words; null where nothing was tried
 */
record Trial(Outline.Claim other, String score, boolean out, String said) {

    private static final String NUMBER = "0*[01]?([.,]\\d{1,6})?";

    /** What a form asks. */
    record Asked(String other, String score, boolean out) {

        boolean anything() {
            return score != null || out;
        }

        private Outline.Claim other(Outline outline) {
            if (other == null || !other.matches("\\d{1,18}")) return null;
            return outline.claim(Long.parseLong(other)).orElse(null);
        }

        private OptionalDouble number() {
            String typed = score == null ? "" : score.strip();
            if (typed.isEmpty() || !typed.matches(NUMBER)) return OptionalDouble.empty();
            String digits = typed.replace(',', '.');
            double number = Double.parseDouble(digits.startsWith(".") ? "0" + digits : digits);
            return number <= 1 ? OptionalDouble.of(number) : OptionalDouble.empty();
        }
    }

    static Trial of(
            Asked asked,
            Weighing weighing,
            Outline outline,
            Outline.Claim claim,
            WeighingMessages words,
            FormErrors errors) {
        Outline.Claim other = asked.other(outline);
        OptionalDouble score = asked.number();
        if (asked.anything()) {
            errors.require(other != null, "other", words.noSuchClaim());
            errors.require(asked.out || score.isPresent(), "score", words.noSuchScore());
            if (other != null && asked.out)
                errors.require(weighing.number(other) != weighing.number(claim), "out", words.notItself());
        }
        String said = !asked.anything() || errors.any()
                ? null
                : asked.out
                        ? words.without(other.number()) + " "
                                + comes(weighing.graph().without(weighing.number(other)), weighing, claim, words)
                        : started(other, score.getAsDouble(), weighing, claim, words);
        return new Trial(other, asked.score, asked.out, said);
    }

    private static String started(
            Outline.Claim other, double score, Weighing weighing, Outline.Claim claim, WeighingMessages words) {
        int number = weighing.number(other);
        ArgumentGraph graph = weighing.graph().withBase(number, score);
        OptionalDouble there = Standings.of(graph).of(number);
        String start = Figure.of(score);
        String first = there.isPresent()
                ? words.started(other.number(), start, Figure.of(there.getAsDouble()))
                : words.startedNowhere(other.number(), start);
        return number == weighing.number(claim) && there.isPresent()
                ? first + " " + stands(weighing.standing(claim), words)
                : first + " " + comes(graph, weighing, claim, words);
    }

    private static String comes(ArgumentGraph graph, Weighing weighing, Outline.Claim claim, WeighingMessages words) {
        OptionalDouble then = Standings.of(graph).of(weighing.number(claim));
        if (then.isEmpty()) return words.wouldStandNowhere(claim.number());
        OptionalDouble now = weighing.standing(claim);
        String would = Figure.of(then.getAsDouble());
        return now.isPresent() && would.equals(Figure.of(now.getAsDouble()))
                ? words.wouldStay(claim.number(), would)
                : words.wouldStand(claim.number(), would) + " " + stands(now, words);
    }

    private static String stands(OptionalDouble now, WeighingMessages words) {
        return now.isPresent() ? words.itStands(Figure.of(now.getAsDouble())) : words.itStandsNowhere();
    }

    /** Where the slider stands. */
    public String start() {
        return score == null ? "0.5" : score.replace(',', '.');
    }

    public boolean tries(Outline.Claim one) {
        return other != null && other.id() == one.id();
    }
}
