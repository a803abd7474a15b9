package rejoinder.documents;

import rejoinder.maps.Stance;
import rejoinder.type.Brush;
import rejoinder.type.Ink;

/** The marks of the stances, as on the screen, and the scale on which a standing is shown. */
final class Marks {

    private Marks() {}

    /** @param size of the square that it fills, whose left upper corner is at x and y */
    static void stance(Brush brush, Stance stance, float x, float y, float size) {
        Ink ink = Looks.ink(stance);
        float unit = size / 14;
        switch (stance) {
            case SUPPORT -> brush.fill(ink, at(x, y, unit, 7, 1.5f, 13, 12.5f, 1, 12.5f));
            case REBUT -> {
                brush.stroke(ink, 2.4f * unit, at(x, y, unit, 2, 2, 12, 12));
                brush.stroke(ink, 2.4f * unit, at(x, y, unit, 12, 2, 2, 12));
            }
            case UNDERCUT -> {
                brush.stroke(ink, 1.7f * unit, at(x, y, unit, -0.5f, 7, 13.5f, 7));
                brush.stroke(ink, 1.7f * unit, at(x, y, unit, 9.6f, 3.2f, 13.4f, 7, 9.6f, 10.8f));
                brush.stroke(ink, 1.9f * unit, at(x, y, unit, 3, 12.4f, 8.6f, 1.6f));
            }
        }
    }

    /** A line from 0 to 1 with its middle, and a dot where the claim stands. */
    static void scale(Brush brush, int hundredths, float x, float y, float width) {
        brush.stroke(Looks.RULE, 0.75f, x, y, x + width, y);
        brush.stroke(Looks.FAINT, 0.5f, x + width / 2, y - 2, x + width / 2, y + 2);
        brush.dot(Looks.QUIET, x + width * hundredths / 100, y, 1.7f);
    }

    private static float[] at(float x, float y, float unit, float... places) {
        float[] at = new float[places.length];
        for (int i = 0; i < places.length; i++) at[i] = (i % 2 == 0 ? x : y) + unit * places[i];
        return at;
    }
}
