package rejoinder.type;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/**
 * Draws on pixels. Letters are the curves of the fonts that the app comes with, so that a picture looks the same on every
 * machine and needs no fonts of it.
 */
final class Picture implements Canvas {

    private final Graphics2D pen;

    /** @param pen whose unit is that of the canvas */
    Picture(Graphics2D pen) {
        this.pen = pen;
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    @Override
    public void letters(Line line, float x, float baseline) {
        for (Run run : line.runs())
            letters(run, x + run.x(), baseline - run.piece().style().rise());
    }

    private void letters(Run run, float from, float baseline) {
        Style style = run.piece().style();
        pen.setColor(color(style.ink()));
        if (run.font() == null) {
            boxes(run, from, baseline, style.size());
            return;
        }
        float unit = style.size() / run.font().em();
        float x = from;
        int before = 0;
        for (int i = 0; i < run.seen().length(); ) {
            int letter = run.seen().codePointAt(i);
            if (before != 0) x += unit * run.font().kern(before, letter);
            GeneralPath curves = run.font().curves(letter);
            pen.fill(new AffineTransform(unit, 0, 0, -unit, x, baseline).createTransformedShape(curves));
            x += unit * run.font().width(letter);
            before = letter;
            i += Character.charCount(letter);
        }
    }

    private void boxes(Run run, float x, float baseline, float size) {
        int count = run.seen().codePointCount(0, run.seen().length());
        float width = run.width() / count;
        pen.setStroke(new BasicStroke(0.05f * size));
        for (int i = 0; i < count; i++)
            pen.draw(new Rectangle2D.Float(
                    x + width * i + 0.06f * size, baseline - 0.68f * size, width - 0.12f * size, 0.68f * size));
    }

    @Override
    public void stroke(Ink ink, float width, float[] dash, float... places) {
        pen.setColor(color(ink));
        pen.setStroke(line(width, dash));
        pen.draw(path(places));
    }

    @Override
    public void fill(Ink ink, float... places) {
        pen.setColor(color(ink));
        Path2D path = path(places);
        path.closePath();
        pen.fill(path);
    }

    @Override
    public void inside(float[] places, Runnable work) {
        Shape before = pen.getClip();
        Path2D path = path(places);
        path.closePath();
        pen.clip(path);
        work.run();
        pen.setClip(before);
    }

    @Override
    public void box(Box box, Ink fill, Ink ink, float width, float[] dash) {
        RoundRectangle2D shape = new RoundRectangle2D.Float(
                box.x(), box.y(), box.width(), box.height(), 2 * box.radius(), 2 * box.radius());
        pen.setColor(color(fill));
        pen.fill(shape);
        pen.setColor(color(ink));
        pen.setStroke(line(width, dash));
        pen.draw(shape);
    }

    private static BasicStroke line(float width, float[] dash) {
        return dash.length == 0
                ? new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER)
                : new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, dash, 0);
    }

    private static Path2D path(float... places) {
        Path2D path = new Path2D.Float();
        path.moveTo(places[0], places[1]);
        for (int i = 2; i < places.length; i += 2) path.lineTo(places[i], places[i + 1]);
        return path;
    }

    private static Color color(Ink ink) {
        return new Color(ink.rgb());
    }
}
