package rejoinder.standing;

import java.util.Arrays;

/**
 * The strengths on a cycle: values σ with σ = f(σ), looked for from σ = τ.
 *
 * <p>First by σ ← ½σ + ½f(σ), up to 500 times; else by dσ/dt = f(σ) − σ with the classic Runge-Kutta method, h = 0.1, to
 * t = 300 (Potyka, KR 2018). What then still moves by more than 1e-9 has no stable value, and is NaN.
 */
final class Equilibrium {

    private static final int ROUNDS = 500;
    private static final double STEP = 0.1;
    private static final int STEPS = 3000;
    private static final double STABLE = 1e-9;
    /** Where looking for more digits ends. */
    private static final double SETTLED = 1e-13;

    private final Evaluation evaluation;
    private final Cycle cycle;
    private final double[] now;

    Equilibrium(Evaluation evaluation, Cycle cycle) {
        this.evaluation = evaluation;
        this.cycle = cycle;
        this.now = new double[cycle.states.length];
    }

    void settle() {
        if (!settlesByHalves() && !settlesInTime()) for (int node : cycle.nodes) evaluation.strength[node] = Double.NaN;
    }

    private boolean settlesByHalves() {
        start();
        double moved = 1;
        for (int i = 0; i < ROUNDS && moved > SETTLED; i++) {
            double[] change = change(now);
            moved = largest(change);
            add(now, 0.5, change);
        }
        return isStable();
    }

    private boolean settlesInTime() {
        start();
        double[] at = new double[now.length];
        for (int i = 0; i < STEPS; i++) {
            double[] k1 = change(now);
            if (largest(k1) <= SETTLED) break;
            double[] k2 = change(moved(at, STEP / 2, k1));
            double[] k3 = change(moved(at, STEP / 2, k2));
            double[] k4 = change(moved(at, STEP, k3));
            add(now, STEP / 6, k1);
            add(now, STEP / 3, k2);
            add(now, STEP / 3, k3);
            add(now, STEP / 6, k4);
        }
        return isStable();
    }

    private void start() {
        int claims = evaluation.structure.claims;
        for (int i = 0; i < now.length; i++) {
            int node = cycle.states[i];
            now[i] = node < claims ? evaluation.graph.base[node] : evaluation.graph.relevance[node - claims];
        }
    }

    private boolean isStable() {
        double moved = largest(change(now));
        for (int i = 0; i < now.length; i++) evaluation.strength[cycle.states[i]] = now[i];
        return moved <= STABLE;
    }

    /** f(σ) − σ. */
    private double[] change(double[] state) {
        for (int i = 0; i < state.length; i++) evaluation.strength[cycle.states[i]] = state[i];
        for (int step : cycle.steps) evaluation.evaluate(step);
        double[] change = new double[state.length];
        for (int i = 0; i < state.length; i++) change[i] = evaluation.compute(cycle.states[i]) - state[i];
        return change;
    }

    private double[] moved(double[] at, double step, double[] change) {
        System.arraycopy(now, 0, at, 0, now.length);
        add(at, step, change);
        return at;
    }

    private static void add(double[] state, double step, double[] change) {
        for (int i = 0; i < state.length; i++) state[i] += step * change[i];
    }

    /** NaN where something is. */
    private static double largest(double[] change) {
        return Arrays.stream(change).map(Math::abs).max().orElse(0);
    }
}
