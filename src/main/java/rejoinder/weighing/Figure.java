package rejoinder.weighing;

import rejoinder.maps.Stands;

/** Numbers as people read them: two decimals, a half up. */
final class Figure {

    /** What the last bits of a double may be off by, in hundredths. */
    private static final double NOISE = 1e-7;

    private Figure() {}

    /** Of a number from 0 to 1. */
    static int hundredths(double number) {
        return (int) Math.floor(100 * number + 0.5 + NOISE);
    }

    /** The size of a number from −1 to 1. */
    static String of(double number) {
        return Stands.said(hundredths(Math.abs(number)));
    }
}
