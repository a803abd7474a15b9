package rejoinder.type;

import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Writes letters on one page of a PDF file: as text where their font is in the file, or else as curves or boxes. */
final class Pen {

    private final Surface surface;
    private final Function<Font, PDFont> fonts;
    private Font latest;

    Pen(Surface surface, Function<Font, PDFont> fonts) {
        this.surface = surface;
        this.fonts = fonts;
    }

    /** Writes letters of one font, in one style. */
    void write(Run run, float x, float baseline) {
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
        surface.take(out -> {
            surface.fill(style.ink());
            out.beginText();
            out.setFont(fonts.apply(run.font()), style.size());
            out.newLineAtOffset(x, surface.up(at));
            out.showTextWithPositioning(kerned(run.font(), run.seen()));
            out.endText();
        });
    }

    /** Letters as curves, of a font that cannot be in the file itself. */
    private void curves(Run run, float x, float baseline) {
        Style style = run.piece().style();
        float unit = style.size() / run.font().em();
        surface.take(out -> {
            surface.fill(style.ink());
            float at = x;
            for (int letter : run.seen().codePoints().toArray()) {
                AffineTransform place = new AffineTransform(unit, 0, 0, unit, at, surface.up(baseline));
                follow(out, run.font().curves(letter).getPathIterator(place));
                at += unit * run.font().width(letter);
            }
            out.fill();
            stand(out, style.size(), x, surface.up(baseline));
        });
    }

    /** A blank in a font of the file, for what the curves say: readers take that only from where letters are. */
    private void stand(PDPageContentStream out, float size, float x, float y) throws IOException {
        if (latest == null) return;
        out.beginText();
        out.setFont(fonts.apply(latest), size);
        out.newLineAtOffset(x, y);
        out.showText(" ");
        out.endText();
    }

    private static void follow(PDPageContentStream out, PathIterator curves) throws IOException {
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
        surface.take(out -> {
            surface.stroke(run.piece().style().ink(), 0.5f);
            for (int i = 0; i < count; i++)
                out.addRect(
                        x + run.width() * i / count + 0.06f * size,
                        surface.up(baseline),
                        run.width() / count - 0.12f * size,
                        0.68f * size);
            out.stroke();
        });
    }
}
