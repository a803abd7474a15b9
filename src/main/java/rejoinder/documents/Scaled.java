package rejoinder.documents;

import rejoinder.type.Canvas;
import rejoinder.type.Ink;

/** The canvas with the places and lengths of the drawing. */
record Scaled(Canvas canvas, float unit, float left, float top) {

    float x(float x) {
        return left + x * unit;
    }

    float y(float y) {
        return top + y * unit;
    }

    void stroke(Ink ink, float width, float[] dash, float... places) {
        float[] lengths = dash.clone();
        for (int i = 0; i < lengths.length; i++) lengths[i] *= unit;
        canvas.stroke(ink, width * unit, lengths, moved(places));
    }

    void fill(Ink ink, float... places) {
        canvas.fill(ink, moved(places));
    }

    void box(float x, float y, float width, float height, Ink fill, Ink ink, float line, float[] dash) {
        float[] lengths = dash.clone();
        for (int i = 0; i < lengths.length; i++) lengths[i] *= unit;
        canvas.box(new Canvas.Box(x(x), y(y), width * unit, height * unit, 3 * unit), fill, ink, line * unit, lengths);
    }

    private float[] moved(float... places) {
        float[] moved = new float[places.length];
        for (int i = 0; i < places.length; i++) moved[i] = i % 2 == 0 ? x(places[i]) : y(places[i]);
        return moved;
    }
}
