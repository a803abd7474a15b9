package rejoinder.documents;

import rejoinder.type.Png;

/** A drawing as a picture of pixels. */
record DrawingPng(Drawing drawing, String title, float scale) {

    int width() {
        return (int) Math.ceil(drawing.width() * scale);
    }

    int height() {
        return (int) Math.ceil(drawing.height() * scale);
    }

    boolean isTooLarge() {
        return Png.isTooLarge(width(), height());
    }

    /** As sharp as there is room for, up to two pixels for one of the drawing. */
    static DrawingPng fitting(Drawing drawing, String title) {
        float scale = 2;
        while (Png.isTooLarge((long) (drawing.width() * scale) + 1, (long) (drawing.height() * scale) + 1)) scale /= 2;
        return new DrawingPng(drawing, title, scale);
    }

    /** @throws IllegalArgumentException if it is too large */
    byte[] file() {
        return Png.of(
                width(),
                height(),
                scale,
                title,
                (canvas, top, bottom) -> drawing.paint(
                        canvas, 1, 0, 0, new Drawing.Area(0, top, drawing.width(), bottom), (tag, says, x, y) -> {}));
    }
}
