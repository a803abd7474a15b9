package rejoinder.maps;

import java.util.HashSet;
import java.util.Set;

/**
 * What lies at one claim, in several states of its map: the claim and what is written directly below it, its step, the
 * reasons for and against it, and the undercuts of its step.
 *
 * @param claims their ids, at least one
 * @param steps their ids; -1, which none has, so that there is always one
 */
record Vicinity(Set<Long> claims, Set<Long> steps) {

    static Vicinity of(long claim, Outline... states) {
        Vicinity here = new Vicinity(new HashSet<>(Set.of(claim)), new HashSet<>(Set.of(-1L)));
        for (Outline outline : states) outline.claim(claim).ifPresent(here::add);
        return here;
    }

    private void add(Outline.Claim claim) {
        claim.children().forEach(child -> claims.add(child.id()));
        claim.reasons().forEach(reason -> steps.add(reason.id()));
        if (claim.reason() == null) return;
        steps.add(claim.reason().id());
        claim.reason().undercuts().forEach(undercut -> steps.add(undercut.id()));
    }
}
