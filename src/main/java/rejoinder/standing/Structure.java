package rejoinder.standing;

import java.util.Arrays;

/**
 * Who bears on whom. Claims and reasons together are the nodes: claim c is node c, reason r is node claims + r.
 *
 * <p>Parts that are taken out keep their numbers and stand in no list.
 */
final class Structure {

    final int claims;
    final int reasons;
    final Stance[] stance;
    /** By reason: the claim that it bears on, or for an undercut the reason. */
    final int[] target;

    final boolean[] claimGone;
    final boolean[] reasonGone;

    /** By reason, the claims that it rests on; also of reasons that are gone. */
    final Lists premises;
    /** By claim, the reasons that rest on it. */
    final Lists uses;
    /** By claim. */
    final Lists supports;
    /** By node: the rebuttals of a claim, the undercuts of a reason. */
    final Lists attacks;

    /** What the strength of each node is made of. */
    final Components.Edges dependencies = new Dependencies();

    final Components components;
    /** Those of supports alone; null where there is no cycle at all. */
    private final Components supportComponents;

    Structure(Stance[] stance, int[] target, Lists premises, boolean[] claimGone, boolean[] reasonGone) {
        this.claims = claimGone.length;
        this.reasons = stance.length;
        this.stance = stance;
        this.target = target;
        this.premises = premises;
        this.claimGone = claimGone;
        this.reasonGone = closed(reasonGone);
        int[] all = new int[reasons];
        int[] supported = new int[reasons];
        int[] attacked = new int[reasons];
        for (int r = 0; r < reasons; r++) {
            all[r] = r;
            supported[r] = this.reasonGone[r] || stance[r].attacks() ? -1 : target[r];
            attacked[r] = this.reasonGone[r] || !stance[r].attacks() ? -1 : targetNode(r);
        }
        this.supports = Lists.of(claims, supported, all);
        this.attacks = Lists.of(claims + reasons, attacked, all);
        this.uses = uses();
        this.components = Components.of(claims + reasons, dependencies);
        this.supportComponents =
                components.areSingle() ? null : Components.of(claims + reasons, new SupportDependencies());
    }

    Structure without(int claim, int reason) {
        boolean[] claimsOut = claimGone.clone();
        boolean[] reasonsOut = reasonGone.clone();
        if (claim >= 0) claimsOut[claim] = true;
        if (reason >= 0) reasonsOut[reason] = true;
        return new Structure(stance, target, premises, claimsOut, reasonsOut);
    }

    /** The node that a reason bears on. */
    int targetNode(int reason) {
        return stance[reason] == Stance.UNDERCUT ? claims + target[reason] : target[reason];
    }

    boolean isCircular(int claim) {
        return supportComponents != null && !supportComponents.isSingle(supportComponents.of(claim));
    }

    /** With a claim goes every reason that rests or bears on it, and with a reason every undercut of it. */
    private boolean[] closed(boolean[] gone) {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int r = 0; r < reasons; r++) {
                if (gone[r] || !loses(r, gone)) continue;
                gone[r] = true;
                changed = true;
            }
        }
        return gone;
    }

    private boolean loses(int reason, boolean[] gone) {
        if (stance[reason] == Stance.UNDERCUT ? gone[target[reason]] : claimGone[target[reason]]) return true;
        for (int i = premises.from(reason); i < premises.to(reason); i++) if (claimGone[premises.item(i)]) return true;
        return false;
    }

    private Lists uses() {
        int count = 0;
        for (int r = 0; r < reasons; r++) count += premises.size(r);
        int[] premise = new int[count];
        int[] reason = new int[count];
        Arrays.fill(premise, -1);
        int at = 0;
        for (int r = 0; r < reasons; r++) {
            for (int i = premises.from(r); i < premises.to(r); i++, at++) {
                if (!reasonGone[r]) premise[at] = premises.item(i);
                reason[at] = r;
            }
        }
        return Lists.of(claims, premise, reason);
    }

    private class Dependencies implements Components.Edges {
        @Override
        public int count(int node) {
            int first = node < claims ? supports.size(node) : premises.size(node - claims);
            return first + attacks.size(node);
        }

        @Override
        public int get(int node, int i) {
            int first = node < claims ? supports.size(node) : premises.size(node - claims);
            if (i >= first) return claims + attacks.item(attacks.from(node) + i - first);
            return node < claims
                    ? claims + supports.item(supports.from(node) + i)
                    : premises.item(premises.from(node - claims) + i);
        }
    }

    private final class SupportDependencies extends Dependencies {
        @Override
        public int count(int node) {
            return node < claims ? supports.size(node) : premises.size(node - claims);
        }
    }
}
