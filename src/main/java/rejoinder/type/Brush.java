package rejoinder.type;

import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
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

    private final PDPageContentStream out;
    private final float height;
    private final Function<Font, PDFont> fonts;
    private boolean marking;
    private Font latest;

    /** A step of work on a page, which can fail as any writing can. */
    private interface Step {
        void run() throws IOException;
    }

    Brush(PDDocument file, PDPage page, float height, Function<Font, PDFont> fonts) {
        this.height = height;
        this.fonts = fonts;
        try {
            out = new PDPageContentStream(file, page, PDPageContentStream.AppendMode.APPEND, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void run(Step step) {
        try {
            step.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void letters(Line line, float x, float baseline) {
        for (Run run : line.runs()) run(run, x + run.x(), baseline);
    }

    // ── letters ───────────────────────────────────────────────────────────

    void run(Run run, float x, float baseline) {
        Style style = run.piece().style();
        float at = baseline - style.rise();
        if (run.font() == null) {
            boxes(run, x, at);
            return;
        }
        if (run.font().isPostScript()) {
            curves(run, x, at);
            return;
        }
        if (run.font().has(' ')) latest = run.font();
        run(() -> {
            fill(style.ink());
            out.beginText();
            out.setFont(fonts.apply(run.font()), style.size());
            out.newLineAtOffset(x, height - at);
            out.showTextWithPositioning(kerned(run.font(), run.seen()));
            out.endText();
        });
    }

    /** Letters as curves, of a font that cannot be in the file itself. */
    private void curves(Run run, float x, float baseline) {
        Style style = run.piece().style();
        float unit = style.size() / run.font().em();
        run(() -> {
            fill(style.ink());
            float at = x;
            for (int letter : run.seen().codePoints().toArray()) {
                AffineTransform place = new AffineTransform(unit, 0, 0, unit, at, height - baseline);
                follow(run.font().curves(letter).getPathIterator(place));
                at += unit * run.font().width(letter);
            }
            out.fill();
            stand(style.size(), x, height - baseline);
        });
    }

    /** A blank in a font of the file, for what the curves say: readers take that only from where letters are. */
    private void stand(float size, float x, float y) throws IOException {
        if (latest == null) return;
        out.beginText();
        out.setFont(fonts.apply(latest), size);
        out.newLineAtOffset(x, y);
        out.showText(" ");
        out.endText();
    }

    private void follow(PathIterator curves) throws IOException {
        float[] to = new float[6];
        for (; !curves.isDone(); curves.next()) {
            switch (curves.currentSegment(to)) {
                case PathIterator.SEG_MOVETO -> out.moveTo(to[0], to[1]);
                case PathIterator.SEG_LINETO -> out.lineTo(to[0], to[1]);
                case PathIterator.SEG_CUBICTO -> out.curveTo(to[0], to[1], to[2], to[3], to[4], to[5]);
                default -> out.closePath();
            }
        }
    }

    /** The letters with what is taken away between them, in thousandths of the size. */
    private static Object[] kerned(Font font, String text) {
        List<Object> parts = new ArrayList<>();
        int from = 0;
        int before = 0;
        for (int i = 0; i < text.length(); ) {
            int letter = text.codePointAt(i);
            int kern = before == 0 ? 0 : font.kern(before, letter);
            if (kern != 0) {
                parts.add(text.substring(from, i));
                parts.add(-1000 * kern / font.em());
                from = i;
            }
            before = letter;
            i += Character.charCount(letter);
        }
        parts.add(text.substring(from));
        return parts.toArray();
    }

    /** A box for each letter that no font writes. */
    private void boxes(Run run, float x, float baseline) {
        float size = run.piece().style().size();
        int count = run.seen().codePointCount(0, run.seen().length());
        run(() -> {
            stroke(run.piece().style().ink(), 0.5f);
            for (int i = 0; i < count; i++)
                out.addRect(
                        x + run.width() * i / count + 0.06f * size,
                        height - baseline,
                        run.width() / count - 0.12f * size,
                        0.68f * size);
            out.stroke();
        });
    }

    // ── shapes ────────────────────────────────────────────────────────────

    /** Draws a line through places, x and y in turns. */
    public void stroke(Ink ink, float width, float... places) {
        run(() -> {
            stroke(ink, width);
            path(places);
            out.stroke();
        });
    }

    @Override
    public void stroke(Ink ink, float width, float[] dash, float... places) {
        run(() -> {
            out.setLineDashPattern(dash, 0);
            stroke(ink, width);
            path(places);
            out.stroke();
            out.setLineDashPattern(new float[0], 0);
        });
    }

    @Override
    public void box(Box box, Ink fill, Ink ink, float width, float[] dash) {
        run(() -> {
            fill(fill);
            stroke(ink, width);
            out.setLineDashPattern(dash, 0);
            float left = box.x();
            float top = height - box.y();
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
        run(() -> {
            out.saveGraphicsState();
            path(places);
            out.closePath();
            out.clip();
        });
    }

    void unclip() {
        run(out::restoreGraphicsState);
    }

    /** Fills what lies between places, x and y in turns. */
    @Override
    public void fill(Ink ink, float... places) {
        run(() -> {
            fill(ink);
            path(places);
            out.closePath();
            out.fill();
        });
    }

    private void path(float... places) throws IOException {
        out.moveTo(places[0], height - places[1]);
        for (int i = 2; i < places.length; i += 2) out.lineTo(places[i], height - places[i + 1]);
    }

    /** Fills a circle. */
    public void dot(Ink ink, float x, float y, float radius) {
        run(() -> {
            fill(ink);
            out.setLineCapStyle(1);
            stroke(ink, 2 * radius);
            out.moveTo(x, height - y);
            out.lineTo(x, height - y);
            out.stroke();
            out.setLineCapStyle(0);
        });
    }

    private void fill(Ink ink) throws IOException {
        out.setNonStrokingColor(ink.red(), ink.green(), ink.blue());
    }

    private void stroke(Ink ink, float width) throws IOException {
        out.setStrokingColor(ink.red(), ink.green(), ink.blue());
        out.setLineWidth(width);
    }

    // ── marks ─────────────────────────────────────────────────────────────

    boolean isMarking() {
        return marking;
    }

    void mark(String type, int number) {
        marking = true;
        run(() -> out.beginMarkedContent(COSName.getPDFName(type), number));
    }

    void decoration() {
        marking = true;
        run(() -> out.beginMarkedContent(COSName.ARTIFACT));
    }

    void endMark() {
        if (!marking) return;
        marking = false;
        run(out::endMarkedContent);
    }

    /** Says what the next letters read, in the order in which they were typed. */
    void says(String typed) {
        COSDictionary words = new COSDictionary();
        words.setItem(COSName.ACTUAL_TEXT, new COSString(typed));
        run(() -> out.beginMarkedContent(COSName.getPDFName("Span"), PDPropertyList.create(words)));
    }

    void said() {
        run(out::endMarkedContent);
    }

    void close() {
        run(out::close);
    }
}
