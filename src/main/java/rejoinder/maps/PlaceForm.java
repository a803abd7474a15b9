package rejoinder.maps;

import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;

/**
 * Where a claim is to go.
 *
 * @param target the claim that it is to answer or to join; null to make it a thesis
 * @param as how it bears on the target: TOGETHER joins it
 * @param before the claim to put it in front of; null to put it last
 * @param back where the form was asked for from, as it says
 */
public record PlaceForm(
        @RestForm Long target,
        @RestForm String as,
        @RestForm Long before,
        @RestForm String key,
        @RestForm String back) {

    static PlaceForm empty(String back) {
        return new PlaceForm(null, null, null, UUID.randomUUID().toString(), back);
    }

    public PlaceForm again() {
        return new PlaceForm(target, as, before, key == null ? UUID.randomUUID().toString() : key, back);
    }

    public boolean chose(String kind) {
        return kind.equals(as);
    }

    public boolean goesTo(long claim) {
        return target != null && target == claim;
    }

    /** @throws Refusal if none of the three stances was chosen */
    public Stance stance() {
        if (chose("SUPPORT") || chose("REBUT") || chose("UNDERCUT")) return Stance.valueOf(as);
        throw new Refusal(Refusal.Rule.STANCE_MISSING);
    }

    void move(Claim claim, Act act) {
        Move move = Move.of(claim);
        Claim next = before == null ? null : Claim.of(claim.map(), before);
        if (chose("THESIS")) {
            move.toTop(act, next);
            return;
        }
        if (target == null) throw new Refusal(Refusal.Rule.PLACE_MISSING);
        Claim to = Claim.of(claim.map(), target);
        if (chose("TOGETHER")) move.join(act, to);
        else move.under(act, to, stance(), next);
    }
}
