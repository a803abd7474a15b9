package rejoinder.type;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** What a page of a PDF file takes up, step by step. It counts from its foot, and all that is drawn on it from its top. */
final class Surface {

    private final PDPageContentStream out;
    private final float height;

    /** A step of work on a page, which can fail as any writing can. */
    interface Step {
        void on(PDPageContentStream out) throws IOException;
    }

    Surface(PDDocument file, PDPage page, float height) {
        this.height = height;
        try {
            out = new PDPageContentStream(file, page, PDPageContentStream.AppendMode.APPEND, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void take(Step step) {
        try {
            step.on(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How far from its foot a place is that lies so far from its top. */
    float up(float y) {
        return height - y;
    }

    /** In which colour shapes and letters are filled from now on. */
    void fill(Ink ink) throws IOException {
        out.setNonStrokingColor(ink.red(), ink.green(), ink.blue());
    }

    /** In which colour lines are drawn from now on, and how wide. */
    void stroke(Ink ink, float width) throws IOException {
        out.setStrokingColor(ink.red(), ink.green(), ink.blue());
        out.setLineWidth(width);
    }
}
