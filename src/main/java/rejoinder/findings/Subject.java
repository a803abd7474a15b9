package rejoinder.findings;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import rejoinder.maps.Outline;
import rejoinder.maps.Stance;

/** A map under inspection: the outline, with each claim and step taken apart once for all checks. */
final class Subject {

    private final Outline outline;
    private final Effects effects;
    private final Speech speech;
    private final List<Outline.Claim> claims = new ArrayList<>();
    private final List<Outline.Reason> reasons = new ArrayList<>();
    private final Map<Outline.Claim, Statement> statements = new IdentityHashMap<>();
    private final Map<Outline.Reason, Optional<Step>> steps = new IdentityHashMap<>();
    private Twins twins;

    Subject(Outline outline, String language, Effects effects) {
        this.outline = outline;
        this.effects = effects;
        this.speech = Speech.of(language);
        for (Outline.Claim claim : outline.claims()) {
            if (!claim.isLink() && !claim.text().isBlank()) claims.add(claim);
            if (!claim.isThesis() && !claim.joins()) reasons.add(claim.reason());
        }
    }

    Outline outline() {
        return outline;
    }

    Effects effects() {
        return effects;
    }

    /** Every claim that says something, once: no links, and none whose text was taken out. */
    List<Outline.Claim> claims() {
        return claims;
    }

    /** Every step, in the order of its premises' numbers. */
    List<Outline.Reason> reasons() {
        return reasons;
    }

    Speech speech() {
        return speech;
    }

    /** What a claim says; a link says what its original says. */
    Statement statement(Outline.Claim claim) {
        Outline.Claim proper = proper(claim);
        Statement known = statements.get(proper);
        if (known == null) statements.put(proper, known = Statement.of(proper.text(), speech));
        return known;
    }

    Set<String> stems(Outline.Claim claim) {
        return statement(claim).stems();
    }

    /** A step for or against a claim, word by word; empty where it cannot be read so. */
    Optional<Step> step(Outline.Reason reason) {
        Optional<Step> known = steps.get(reason);
        if (known == null) {
            known = Step.canBeRead(this, reason) ? Optional.of(new Step(this, reason)) : Optional.empty();
            steps.put(reason, known);
        }
        return known;
    }

    /** The claims that say nearly the same. */
    Twins twins() {
        if (twins == null) twins = Twins.in(this);
        return twins;
    }

    static Outline.Claim proper(Outline.Claim claim) {
        return claim.isLink() ? claim.original() : claim;
    }

    static boolean isSupported(Outline.Claim claim) {
        return claim.reasons().stream().anyMatch(reason -> reason.stance() == Stance.SUPPORT);
    }

    static boolean hasSource(Outline.Claim claim) {
        return !claim.content().citations().isEmpty()
                || !claim.content().passages().isEmpty();
    }
}
