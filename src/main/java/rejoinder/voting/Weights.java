package rejoinder.voting;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import rejoinder.standing.Votes;

/**
 * What votes say of a map: where claims start, and how much steps carry, by their ids.
 *
 * @param bases of claims, from 0 to 1; what is not here starts where a claim does that nobody has voted on
 * @param relevances of steps, from 0 to 1
 * @param state two that say the same have the same; empty where there are no votes
 */
public record Weights(Map<Long, Double> bases, Map<Long, Double> relevances, String state) {

    /** No votes. */
    public static final Weights NONE = new Weights(Map.of(), Map.of(), "");

    private static final double DEFAULT = Votes.of().estimate();

    static Weights of(Map<Item, Tally> tallies) {
        if (tallies.isEmpty()) return NONE;
        Map<Long, Double> bases = new TreeMap<>();
        Map<Long, Double> relevances = new TreeMap<>();
        tallies.forEach((item, tally) ->
                (item.about() == Item.About.CLAIM ? bases : relevances).put(item.id(), tally.estimate()));
        return new Weights(bases, relevances, digest(bases + "/" + relevances));
    }

    public boolean isEmpty() {
        return this == NONE;
    }

    /** From 0 to 1. */
    public double base(long claim) {
        return bases.getOrDefault(claim, DEFAULT);
    }

    /** From 0 to 1. */
    public double relevance(long step) {
        return relevances.getOrDefault(step, DEFAULT);
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
