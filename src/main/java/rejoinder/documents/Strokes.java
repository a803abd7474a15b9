package rejoinder.documents;

import rejoinder.diagrams.Orientation;
import rejoinder.diagrams.Wire;
import rejoinder.maps.Stance;
import rejoinder.type.Ink;

/** The lines of a diagram and their heads, as its SVG has them in the light. */
final class Strokes {

    static final float[] WHOLE = {};
    static final float[] DASHED = {2, 3};
    static final Ink TRUNK = new Ink(0x84847C);

    private static final float[] STRUCK = {5, 4};
    private static final float APART = 1.75f;

    private Strokes() {}

    static void wire(Scaled to, Wire wire, Orientation orientation) {
        Ink ink = wire.kind() == Wire.Kind.TRUNK ? TRUNK : Looks.ink(wire.stance());
        int[] xy = wire.xy();
        switch (wire.kind()) {
            case TRUNK -> to.stroke(ink, 1, WHOLE, places(xy, 0, 0));
            case BRACKET -> to.stroke(ink, 2, WHOLE, places(xy, 0, 0));
            case HEAD -> head(to, ink, wire.stance(), orientation == Orientation.ACROSS, xy[0], xy[1]);
            case STEP -> step(to, ink, wire.stance(), xy);
        }
    }

    private static void step(Scaled to, Ink ink, Stance stance, int... xy) {
        switch (stance) {
            case UNDERCUT -> to.stroke(ink, 1.5f, STRUCK, places(xy, 0, 0));
            case SUPPORT -> to.stroke(ink, 1.5f, WHOLE, places(xy, 0, 0));
            case REBUT -> {
                boolean across = xy[1] == xy[3];
                float dx = across ? 0 : APART;
                float dy = across ? APART : 0;
                to.stroke(ink, 1.25f, WHOLE, places(xy, -dx, -dy));
                to.stroke(ink, 1.25f, WHOLE, places(xy, dx, dy));
            }
        }
    }

    private static void head(Scaled to, Ink ink, Stance stance, boolean across, float x, float y) {
        switch (stance) {
            case SUPPORT -> {
                if (across) to.fill(ink, x - 8, y, x + 4, y - 6.5f, x + 4, y + 6.5f);
                else to.fill(ink, x, y - 8, x - 6.5f, y + 4, x + 6.5f, y + 4);
            }
            case REBUT -> {
                to.stroke(ink, 2.5f, WHOLE, x - 6, y - 6, x + 6, y + 6);
                to.stroke(ink, 2.5f, WHOLE, x + 6, y - 6, x - 6, y + 6);
            }
            case UNDERCUT -> {
                if (across) to.stroke(ink, 2.5f, WHOLE, x - 6, y + 8, x + 6, y - 8);
                else to.stroke(ink, 2.5f, WHOLE, x - 8, y + 6, x + 8, y - 6);
            }
        }
    }

    private static float[] places(int[] xy, float dx, float dy) {
        float[] places = new float[xy.length];
        for (int i = 0; i < xy.length; i++) places[i] = xy[i] + (i % 2 == 0 ? dx : dy);
        return places;
    }
}
