package rejoinder.weighing;

import java.util.List;
import java.util.OptionalDouble;
import rejoinder.maps.Outline;
import rejoinder.voting.Ballots;
import rejoinder.voting.Lens;
import rejoinder.voting.Weights;

/**
 * The ways in which somebody can see a map: through votes or without them.
 *
 * @param lens the way in which they see it now
 * @param course whether the others are a class
 * @param all each way that there is for them, with a number where it is about one claim
 */
record Sights(Ballots ballots, Lens lens, boolean course, List<One> all) {

    /** @param figure where the claim stands when seen so; null where no claim is meant, or it has no stable value */
    record One(Lens lens, String figure) {}

    static Sights of(Ballots ballots, String asked, boolean course) {
        List<One> all =
                ballots.lenses().stream().map(lens -> new One(lens, null)).toList();
        return new Sights(ballots, ballots.lens(asked), course, all);
    }

    /** The same with where one claim stands in each. */
    Sights of(Outline outline, Outline.Claim claim) {
        List<One> figures = all.stream()
                .map(one -> new One(one.lens(), figure(Weighing.kept(outline, ballots.weights(one.lens())), claim)))
                .toList();
        return new Sights(ballots, lens, course, figures);
    }

    private static String figure(Weighing weighing, Outline.Claim claim) {
        OptionalDouble standing = weighing.standing(claim);
        return standing.isPresent() ? Figure.of(standing.getAsDouble()) : null;
    }

    Weights weights() {
        return ballots.weights(lens);
    }

    /** Whether there is anything to choose. */
    public boolean several() {
        return all.size() > 1;
    }

    public boolean isNow(One one) {
        return one.lens() == lens;
    }

    /** Whether votes count in what they see. */
    public boolean counted() {
        return !weights().isEmpty();
    }

    /** What the address of another page says so that it is seen in the same way; empty for the usual one. */
    public String query() {
        return lens == ballots.lens(null) ? "" : "?votes=" + lens.word();
    }
}
