package rejoinder.documents;

import rejoinder.diagrams.Layout;
import rejoinder.maps.Outline;
import rejoinder.type.Png;
import rejoinder.type.Typefaces;

/** The diagram of a map as a picture of pixels. */
record DiagramPng(Layout layout, Outline.Head head, Typefaces typefaces, float scale) {

    int width() {
        return (int) Math.ceil(layout.width() * scale);
    }

    int height() {
        return (int) Math.ceil(layout.height() * scale);
    }

    boolean isTooLarge() {
        return Png.isTooLarge(width(), height());
    }

    /** As sharp as there is room for, up to two pixels for one of the drawing. */
    static DiagramPng fitting(Layout layout, Outline.Head head, Typefaces typefaces) {
        float scale = 2;
        while (Png.isTooLarge((long) (layout.width() * scale) + 1, (long) (layout.height() * scale) + 1)) scale /= 2;
        return new DiagramPng(layout, head, typefaces, scale);
    }

    /** @throws IllegalArgumentException if it is too large */
    byte[] file() {
        DiagramPainter painter = new DiagramPainter(layout, typefaces, head.language());
        return Png.of(
                width(),
                height(),
                scale,
                head.title(),
                (canvas, top, bottom) -> painter.paint(
                        canvas, 1, 0, 0, new DiagramPainter.Area(0, top, layout.width(), bottom), box -> {}));
    }
}
