package rejoinder.findings;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import rejoinder.maps.Outline;

/**
 * One thing that a check has seen in a map.
 *
 * @param kind what it is
 * @param claims the ids of the claims concerned, at least one; the finding is shown beside the first
 * @param reason the id of the step concerned, or null
 * @param words what the sentence names: words of the claims, or counts; often empty
 * @param effect of an unanswered objection, by how much the thesis would rise without it; else 0
 * @param key stands for the finding as long as the claims concerned are worded as they are, so that it can be set aside:
 *     32 hexadecimal digits over the kind, and the ids and texts of the claims
 */
public record Finding(Kind kind, List<Long> claims, Long reason, List<String> words, double effect, String key) {

    public Finding {
        claims = List.copyOf(claims);
        words = List.copyOf(words);
    }

    static Finding of(Kind kind, List<Outline.Claim> claims, Outline.Reason reason, List<String> words, double effect) {
        return new Finding(
                kind,
                claims.stream().map(Outline.Claim::id).toList(),
                reason == null ? null : reason.id(),
                words,
                effect,
                key(kind, claims));
    }

    static Finding of(Kind kind, List<Outline.Claim> claims, Outline.Reason reason, List<String> words) {
        return of(kind, claims, reason, words, 0);
    }

    static Finding of(Kind kind, Outline.Claim claim, String... words) {
        return of(kind, List.of(claim), null, List.of(words));
    }

    public Check check() {
        return kind.check();
    }

    public Weight weight() {
        return kind.check().weight();
    }

    public Mend mend() {
        return kind.mend();
    }

    /** The id of the claim beside which the finding is shown. */
    public long claim() {
        return claims.get(0);
    }

    boolean isOn(Check check, long claim) {
        return check() == check && claim() == claim;
    }

    private static String key(Kind kind, List<Outline.Claim> claims) {
        Stream<String> wordings = claims.stream()
                .sorted(Comparator.comparingLong(Outline.Claim::id))
                .map(claim -> claim.id() + " " + claim.text());
        MessageDigest digest = sha256();
        digest.update(kind.name().getBytes(StandardCharsets.UTF_8));
        wordings.forEach(wording -> digest.update(("\0" + wording).getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest(), 0, 16);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
