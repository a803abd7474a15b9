package rejoinder.standing;

/**
 * A gradual semantics: how a claim's base score τ and what bears on it make its strength σ, all in [0,1].
 *
 * <p>Each is made of two parts. The <em>aggregation</em> turns the contributions k(r) of the reasons into an energy e:
 *
 * <ul>
 *   <li>product (DF-QuAD): e = ∏ over rebuttals (1−k) − ∏ over supports (1−k), in [−1,1];
 *   <li>sum (all others): e = Σ k over supports − Σ k over rebuttals.
 * </ul>
 *
 * The <em>influence</em> moves τ by e. All are continuous, and leave τ alone where e = 0. QuAD of 2015 is left out, as
 * it jumps (Baroni et al., Argument and Computation, 2015).
 */
public enum Semantics {
    /**
     * σ = τ + e·(1−τ) if e > 0, else τ + e·τ. The default: symmetric, piecewise linear, exactly invertible, and it can be
     * said aloud (Rago, Toni, Aurisicchio, Baroni, Discontinuity-free decision support, KR 2016).
     */
    DF_QUAD {
        @Override
        double strength(double base, double energy) {
            return energy > 0 ? base + energy * (1 - base) : base + energy * base;
        }

        @Override
        double slope(double base, double energy, boolean upwards) {
            if (Math.abs(energy) > KINK) return energy > 0 ? 1 - base : base;
            return upwards ? 1 - base : base;
        }

        @Override
        double slopeOfBase(double base, double energy) {
            return 1 - Math.abs(energy);
        }

        @Override
        double energyFor(double base, double strength) {
            if (strength == base) return 0;
            return strength > base ? (strength - base) / (1 - base) : (strength - base) / base;
        }
    },

    /**
     * σ = τ + h·(1−τ) if e > 0, else τ − h·τ, with h = e²/(1+e²). The second opinion (Potyka, Continuous dynamical systems
     * for weighted bipolar argumentation, KR 2018).
     */
    QUADRATIC_ENERGY {
        @Override
        double strength(double base, double energy) {
            double h = impact(energy);
            return energy > 0 ? base + h * (1 - base) : base - h * base;
        }

        @Override
        double slope(double base, double energy, boolean upwards) {
            double whole = 1 + energy * energy;
            return 2 * Math.abs(energy) / (whole * whole) * (energy > 0 ? 1 - base : base);
        }

        @Override
        double slopeOfBase(double base, double energy) {
            return 1 - impact(energy);
        }

        @Override
        double energyFor(double base, double strength) {
            if (strength == base) return 0;
            double h = strength > base ? (strength - base) / (1 - base) : (base - strength) / base;
            double energy = h < 1 ? Math.sqrt(h / (1 - h)) : Double.NaN;
            return strength > base ? energy : -energy;
        }

        private double impact(double energy) {
            return energy * energy / (1 + energy * energy);
        }
    },

    /**
     * σ = 1 − (1−τ²)/(1+τ·exp(e)). Never below τ²; base scores of 0 and 1 do not move (Amgoud, Ben-Naim, Evaluation of
     * arguments in weighted bipolar graphs, ECSQARU 2017).
     */
    EULER_BASED {
        @Override
        double strength(double base, double energy) {
            return 1 - (1 - base * base) / (1 + base * exp(energy));
        }

        @Override
        double slope(double base, double energy, boolean upwards) {
            double growth = base * exp(energy);
            return (1 - base * base) * growth / ((1 + growth) * (1 + growth));
        }

        @Override
        double slopeOfBase(double base, double energy) {
            double exp = exp(energy);
            double whole = 1 + base * exp;
            return (2 * base * whole + (1 - base * base) * exp) / (whole * whole);
        }

        @Override
        double energyFor(double base, double strength) {
            if (strength == base) return 0;
            return Math.log(((1 - base * base) / (1 - strength) - 1) / base);
        }
    },

    /**
     * σ = logistic(ln(τ/(1−τ)) + e), with τ held within [0.01, 0.99] so that every base score can move (after Potyka,
     * Interpreting neural networks as quantitative argumentation frameworks, AAAI 2021).
     */
    MLP {
        @Override
        double strength(double base, double energy) {
            return MLP_AS_PUBLISHED.strength(held(base), energy);
        }

        @Override
        double slope(double base, double energy, boolean upwards) {
            return MLP_AS_PUBLISHED.slope(held(base), energy, upwards);
        }

        @Override
        double slopeOfBase(double base, double energy) {
            return held(base) == base ? MLP_AS_PUBLISHED.slopeOfBase(base, energy) : 0;
        }

        @Override
        double energyFor(double base, double strength) {
            return MLP_AS_PUBLISHED.energyFor(held(base), strength);
        }

        private double held(double base) {
            return Math.max(0.01, Math.min(0.99, base));
        }
    },

    /** As {@link #MLP} with any τ: base scores of 0 and 1 do not move. For comparison with published numbers. */
    MLP_AS_PUBLISHED {
        @Override
        double strength(double base, double energy) {
            double odds = base * exp(energy);
            return odds / (1 - base + odds);
        }

        @Override
        double slope(double base, double energy, boolean upwards) {
            double exp = exp(energy);
            double whole = 1 - base + base * exp;
            return base * (1 - base) * exp / (whole * whole);
        }

        @Override
        double slopeOfBase(double base, double energy) {
            double exp = exp(energy);
            double whole = 1 - base + base * exp;
            return exp / (whole * whole);
        }

        @Override
        double energyFor(double base, double strength) {
            if (strength == base) return 0;
            return Math.log(strength / (1 - strength)) - Math.log(base / (1 - base));
        }
    };

    /** Energies nearer to 0 than this are at the kink. */
    static final double KINK = 1e-12;

    /** σ for a base score in [0,1] and an energy. */
    abstract double strength(double base, double energy);

    /** ∂σ/∂e, as e grows or as it shrinks: the two differ at the kink of DF-QuAD alone, e = 0. */
    abstract double slope(double base, double energy, boolean upwards);

    /** ∂σ/∂τ. */
    abstract double slopeOfBase(double base, double energy);

    /** The energy that makes this strength out of that base score; not finite where none does. */
    abstract double energyFor(double base, double strength);

    /** Whether contributions are aggregated by products, else by sums. */
    boolean multiplies() {
        return this == DF_QUAD;
    }

    private static double exp(double energy) {
        return Math.exp(Math.max(-300, Math.min(300, energy)));
    }
}
