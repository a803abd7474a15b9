package rejoinder.standing;

import java.util.Arrays;

/**
 * The derivatives on a cycle, where a change comes back to where it began: x = s + Jᵀx, with s what arrives from outside
 * and J the derivative of one round. By x ← x + h·(s + Jᵀx − x), which settles as the strengths themselves did.
 */
final class Echo {

    private static final double[] STEPS = {0.5, 0.1, 0.02};
    private static final int ROUNDS = 5000;
    private static final double SETTLED = 1e-12;

    private final Adjoint scratch;
    private final Cycle cycle;

    Echo(Evaluation evaluation, Siblings siblings, Cycle cycle) {
        this.scratch = new Adjoint(evaluation, siblings);
        this.cycle = cycle;
    }

    /** Takes back what has arrived at the states, as what it comes to in the end; NaN where it comes to no end. */
    void takeBack(Adjoint adjoint) {
        int size = cycle.states.length;
        double[] up = new double[size];
        double[] down = new double[size];
        boolean settled = arrived(adjoint) == 0;
        for (int i = 0; i < STEPS.length && !settled; i++) settled = settles(adjoint, up, down, STEPS[i]);
        if (!settled) {
            Arrays.fill(up, Double.NaN);
            Arrays.fill(down, Double.NaN);
        }
        goRound(adjoint, up, down);
    }

    private double arrived(Adjoint adjoint) {
        double sum = 0;
        for (int state : cycle.states) sum += Math.abs(adjoint.up[state]) + Math.abs(adjoint.down[state]);
        return sum;
    }

    private boolean settles(Adjoint adjoint, double[] up, double[] down, double step) {
        for (int i = 0; i < up.length; i++) {
            up[i] = adjoint.up[cycle.states[i]];
            down[i] = adjoint.down[cycle.states[i]];
        }
        for (int round = 0; round < ROUNDS; round++) {
            goRound(scratch, up, down);
            double moved = 0;
            for (int i = 0; i < up.length; i++) {
                int state = cycle.states[i];
                double more = adjoint.up[state] + scratch.up[state] - up[i];
                double less = adjoint.down[state] + scratch.down[state] - down[i];
                up[i] += step * more;
                down[i] += step * less;
                moved = Math.max(moved, Math.max(Math.abs(more), Math.abs(less)));
            }
            if (moved <= SETTLED) return true;
            if (!(moved < 1e9)) return false;
        }
        return false;
    }

    /** Jᵀx on the states, for x on them; on the way, all that is outside gets its part. */
    private void goRound(Adjoint on, double[] up, double[] down) {
        for (int node : cycle.nodes) on.up[node] = on.down[node] = 0;
        for (int i = 0; i < up.length; i++) {
            int state = cycle.states[i];
            double growing = on.up[state];
            double shrinking = on.down[state];
            on.up[state] = up[i];
            on.down[state] = down[i];
            on.takeBack(state);
            on.up[state] = growing;
            on.down[state] = shrinking;
        }
        for (int s = cycle.steps.length - 1; s >= 0; s--) on.takeBack(cycle.steps[s]);
    }
}
