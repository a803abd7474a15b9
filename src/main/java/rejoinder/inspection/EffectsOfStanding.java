package rejoinder.inspection;

import rejoinder.findings.Effects;
import rejoinder.maps.Outline;
import rejoinder.weighing.Weighing;

/** What the standing of a map says to the checks that go by it: of each objection, and of premises that work together. */
public final class EffectsOfStanding {

    private EffectsOfStanding() {}

    public static Effects of(Outline outline) {
        return of(Weighing.of(outline));
    }

    /** The same of a map whose standing is known for its pages anyway. */
    static Effects kept(Outline outline) {
        return of(Weighing.kept(outline));
    }

    private static Effects of(Weighing weighing) {
        return new Effects(
                weighing.threats().stream()
                        .map(threat -> new Effects.Attack(threat.reason(), threat.rise()))
                        .toList(),
                weighing.weakestPremises().entrySet().stream()
                        .map(one -> new Effects.Weakest(one.getKey(), one.getValue()))
                        .toList());
    }
}
