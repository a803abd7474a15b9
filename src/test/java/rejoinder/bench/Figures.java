package rejoinder.bench;

import java.util.Arrays;
import java.util.Collection;

/** What is made of measurements that differ each time. */
final class Figures {

    private Figures() {}

    static double median(Collection<Double> values) {
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    /** The value that so much of a hundred does not exceed; of values in ascending order, in milliseconds. */
    static double percentile(long[] nanos, int percent) {
        return nanos[Math.min(nanos.length - 1, nanos.length * percent / 100)] / 1e6;
    }

    static String range(Collection<Double> values) {
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return "%.0f–%.0f".formatted(sorted[0], sorted[sorted.length - 1]);
    }

    static long sum(long[] values) {
        return Arrays.stream(values).sum();
    }
}
