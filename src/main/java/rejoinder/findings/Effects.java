package rejoinder.findings;

import java.util.List;

/**
 * What the standing of a map has to say to the checks that go by it.
 *
 * @param attacks every attack that nothing answers: the rebuttals and undercuts labelled IN
 * @param weakest for steps of several premises, the one that holds the step down
 */
public record Effects(List<Attack> attacks, List<Weakest> weakest) {

    /** Nothing is known of the standing: the checks that go by it find nothing. */
    public static final Effects NONE = new Effects(List.of(), List.of());

    /**
     * An attack that stands.
     *
     * @param reason the step that attacks
     * @param gain by how much the thesis above would rise without it, from -1 to 1; below 0 it protects the thesis
     */
    public record Attack(long reason, double gain) {}

    /** The premise of a step with the lowest standing. */
    public record Weakest(long reason, long premise) {}

    public Effects {
        attacks = List.copyOf(attacks);
        weakest = List.copyOf(weakest);
    }
}
