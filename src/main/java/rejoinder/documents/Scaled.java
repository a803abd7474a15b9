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
        canvas.stroke(ink, width * unit, scaled(dash), moved(places));
    }

    void fill(Ink ink, float... places) {
        canvas.fill(ink, moved(places));
    }

    void inside(float[] places, Runnable work) {
        canvas.inside(moved(places), work);
    }

    void box(Canvas.Box box, Ink fill, Ink ink, float line, float[] dash) {
        Canvas.Box own =
                new Canvas.Box(x(box.x()), y(box.y()), box.width() * unit, box.height() * unit, box.radius() * unit);
        canvas.box(own, fill, ink, line * unit, scaled(dash));
    }

    private float[] scaled(float... lengths) {
        float[] scaled = lengths.clone();
        for (int i = 0; i < scaled.length; i++) scaled[i] *= unit;
        return scaled;
    }

    private float[] moved(float... places) {
        float[] moved = new float[places.length];
        for (int i = 0; i < places.length; i++) moved[i] = i % 2 == 0 ? x(places[i]) : y(places[i]);
        return moved;
    }
}
