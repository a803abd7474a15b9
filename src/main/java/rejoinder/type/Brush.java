package rejoinder.type;

import java.io.IOException;
import java.util.function.Function;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Letters and shapes on one page of a PDF file. Places are points from the left and the top. */
public final class Brush implements Canvas {

    /** How far the handles of a curve reach that looks like a quarter of a circle. */
    private static final float ROUND = 0.5523f;

    private final Surface surface;
    private final Pen pen;
    private boolean marking;

    Brush(PDDocument file, PDPage page, float height, Function<Font, PDFont> fonts) {
        this.surface = new Surface(file, page, height);
        this.pen = new Pen(surface, fonts);
    }

    // ── letters ───────────────────────────────────────────────────────────

    @Override
    public void letters(Line line, float x, float baseline) {
        for (Run run : line.runs()) run(run, x + run.x(), baseline);
    }

    void run(Run run, float x, float baseline) {
        pen.write(run, x, baseline);
    }

    // ── shapes ────────────────────────────────────────────────────────────

    /** Draws a line through places, x and y in turns. */
    public void stroke(Ink ink, float width, float... places) {
        surface.take(out -> {
            surface.stroke(ink, width);
            path(out, places);
            out.stroke();
        });
    }

    @Override
    public void stroke(Ink ink, float width, float[] dash, float... places) {
        surface.take(out -> {
            out.setLineDashPattern(dash, 0);
            surface.stroke(ink, width);
            path(out, places);
            out.stroke();
            out.setLineDashPattern(new float[0], 0);
        });
    }

    @Override
    public void box(Box box, Ink fill, Ink ink, float width, float[] dash) {
        surface.take(out -> {
            surface.fill(fill);
            surface.stroke(ink, width);
            out.setLineDashPattern(dash, 0);
            float left = box.x();
            float top = surface.up(box.y());
            float right = left + box.width();
            float foot = top - box.height();
            float r = box.radius();
            float h = r * (1 - ROUND);
            out.moveTo(left + r, top);
            out.lineTo(right - r, top);
            out.curveTo(right - h, top, right, top - h, right, top - r);
            out.lineTo(right, foot + r);
            out.curveTo(right, foot + h, right - h, foot, right - r, foot);
            out.lineTo(left + r, foot);
            out.curveTo(left + h, foot, left, foot + h, left, foot + r);
            out.lineTo(left, top - r);
            out.curveTo(left, top - h, left + h, top, left + r, top);
            out.closePath();
            out.fillAndStroke();
            out.setLineDashPattern(new float[0], 0);
        });
    }

    @Override
    public void inside(float[] places, Runnable work) {
        clip(places);
        work.run();
        unclip();
    }

    /** Draws only between places from now on, until {@link #unclip}. */
    void clip(float... places) {
        surface.take(out -> {
            out.saveGraphicsState();
            path(out, places);
            out.closePath();
            out.clip();
        });
    }

    void unclip() {
        surface.take(PDPageContentStream::restoreGraphicsState);
    }

    /** Fills what lies between places, x and y in turns. */
    @Override
    public void fill(Ink ink, float... places) {
        surface.take(out -> {
            surface.fill(ink);
            path(out, places);
            out.closePath();
            out.fill();
        });
    }

    private void path(PDPageContentStream out, float... places) throws IOException {
        out.moveTo(places[0], surface.up(places[1]));
        for (int i = 2; i < places.length; i += 2) out.lineTo(places[i], surface.up(places[i + 1]));
    }

    /** Fills a circle. */
    public void dot(Ink ink, float x, float y, float radius) {
        surface.take(out -> {
            surface.fill(ink);
            out.setLineCapStyle(1);
            surface.stroke(ink, 2 * radius);
            out.moveTo(x, surface.up(y));
            out.lineTo(x, surface.up(y));
            out.stroke();
            out.setLineCapStyle(0);
        });
    }

    // ── marks ─────────────────────────────────────────────────────────────

    boolean isMarking() {
        return marking;
    }

    void mark(String type, int number) {
        marking = true;
        surface.take(out -> out.beginMarkedContent(COSName.getPDFName(type), number));
    }

    void decoration() {
        marking = true;
        surface.take(out -> out.beginMarkedContent(COSName.ARTIFACT));
    }

    void endMark() {
        if (!marking) return;
        marking = false;
        surface.take(PDPageContentStream::endMarkedContent);
    }

    /** Says what the next letters read, in the order in which they were typed. */
    void says(String typed) {
        COSDictionary words = new COSDictionary();
        words.setItem(COSName.ACTUAL_TEXT, new COSString(typed));
        surface.take(out -> out.beginMarkedContent(COSName.getPDFName("Span"), PDPropertyList.create(words)));
    }

    void said() {
        surface.take(PDPageContentStream::endMarkedContent);
    }

    void close() {
        surface.take(PDPageContentStream::close);
    }
}
