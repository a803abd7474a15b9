package rejoinder.documents;

import java.util.ArrayList;
import java.util.List;
import rejoinder.diagrams.Sunburst;

/** The shapes of a sunburst as places, x and y in turns, from the middle of the drawing. */
final class Arcs {

    /** How wide a dot is, and how it and its gap take turns. */
    static final float DOT = 2.3f;

    static final float[] DOTS = {DOT, 2.7f};

    private static final float DOTS_APART = 5;
    private static final float HATCH_APART = 6;
    /** By how much a chord may stay behind its arc. */
    private static final double CLOSE = 0.02;

    private Arcs() {}

    private static boolean isRing(Sunburst.Arc arc) {
        return arc.to() - arc.from() > 0.99999;
    }

    /** Along the outer rim and back along the inner one. */
    static float[] shape(Sunburst.Arc arc) {
        List<Float> places = new ArrayList<>();
        sweep(places, arc.outer(), arc.from(), arc.to());
        sweep(places, arc.inner(), arc.to(), arc.from());
        places.add(places.get(0));
        places.add(places.get(1));
        return array(places);
    }

    /** What is drawn around it: of a whole ring, both rims. */
    static List<float[]> lines(Sunburst.Arc arc) {
        if (!isRing(arc)) return List.of(shape(arc));
        List<float[]> rims = new ArrayList<>();
        for (double radius : new double[] {arc.outer(), arc.inner()}) {
            if (radius == 0) continue;
            List<Float> rim = new ArrayList<>();
            sweep(rim, radius, 0, 1);
            rims.add(array(rim));
        }
        return rims;
    }

    private static void sweep(List<Float> places, double radius, double from, double to) {
        int steps = radius < 1
                ? 0
                : (int) Math.ceil(Math.abs(to - from) * 2 * Math.PI / (2 * Math.acos(1 - CLOSE / radius)));
        for (int i = 0; i <= steps; i++) {
            double turn = 2 * Math.PI * (steps == 0 ? from : from + (to - from) * i / steps);
            places.add((float) (radius * Math.sin(turn)));
            places.add((float) (-radius * Math.cos(turn)));
        }
    }

    /** Lines that rise to the right, over all of a shape. */
    static List<float[]> hatch(float... shape) {
        float[] reach = reach(shape);
        float apart = (float) (HATCH_APART * Math.sqrt(2));
        List<float[]> lines = new ArrayList<>();
        double least = Math.floor((reach[0] + reach[1]) / apart) * apart;
        for (double sum = least; sum <= reach[2] + reach[3]; sum += apart)
            lines.add(new float[] {
                reach[0], (float) sum - reach[0], reach[2], (float) sum - reach[2],
            });
        return lines;
    }

    /** Rows in which dots stand under each other, over all of a shape. */
    static List<float[]> dots(float... shape) {
        float[] reach = reach(shape);
        List<float[]> lines = new ArrayList<>();
        float left = (float) Math.floor(reach[0] / DOTS_APART) * DOTS_APART;
        for (float y = (float) Math.floor(reach[1] / DOTS_APART) * DOTS_APART + DOTS_APART / 2;
                y <= reach[3] + DOT;
                y += DOTS_APART) lines.add(new float[] {left, y, reach[2] + DOT, y});
        return lines;
    }

    /** The least and the largest x and y. */
    private static float[] reach(float... shape) {
        float[] reach = {Float.MAX_VALUE, Float.MAX_VALUE, -Float.MAX_VALUE, -Float.MAX_VALUE};
        for (int i = 0; i < shape.length; i++) {
            reach[i % 2] = Math.min(reach[i % 2], shape[i]);
            reach[2 + i % 2] = Math.max(reach[2 + i % 2], shape[i]);
        }
        return reach;
    }

    private static float[] array(List<Float> places) {
        float[] array = new float[places.size()];
        for (int i = 0; i < array.length; i++) array[i] = places.get(i);
        return array;
    }
}
