package rejoinder.type;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Prints lines and shapes on the pages of a PDF file, one page after another. Places are points from the left and the top
 * of the page. What is printed under a tag is read out there; the rest is decoration. Fonts are in the file as far as it
 * uses them.
 */
public final class Press implements Closeable {

    private final PDDocument file = new PDDocument();
    private final Structure structure = new Structure(file);
    private final Places places = new Places();
    private final Map<Font, PDFont> fonts = new HashMap<>();
    private final List<PDPage> pages = new ArrayList<>();
    private final Imprint imprint;
    private PDPage page;
    private Brush brush;
    private Tag open;

    public Press(Imprint imprint) {
        this.imprint = imprint;
    }

    /** The tag of the whole file. */
    public Tag root() {
        return structure.document();
    }

    public int pages() {
        return pages.size();
    }

    /** Begins a page; nothing more can be printed on the one before, but by {@link #again}. */
    public void page(Paper paper) {
        endPage();
        page = new PDPage(new PDRectangle(paper.width(), paper.height()));
        file.addPage(page);
        pages.add(page);
        structure.begin(page);
        brush = new Brush(file, page, paper.height(), this::font);
    }

    /** Adds decoration to a page that is full, counted from 0. */
    public void again(int number) {
        endPage();
        PDPage full = pages.get(number);
        brush = new Brush(file, full, full.getMediaBox().getHeight(), this::font);
    }

    private void endPage() {
        if (brush == null) return;
        endMark();
        brush.close();
        brush = null;
    }

    // ── what stands on it ─────────────────────────────────────────────────

    /**
     * Prints a line.
     *
     * @param baseline on which the letters stand
     * @param tag null for decoration
     */
    public void line(Line line, float x, float baseline, Tag tag) {
        for (Run run : line.runs()) {
            String goal = run.piece().goal();
            Tag own = tag == null || goal == null ? tag : tag.with("Link");
            mark(own);
            boolean drawn = run.font() != null && run.font().isPostScript();
            boolean said = (run.typed() != null || drawn) && tag != null;
            if (said) brush.says(run.typed() == null ? run.seen() : run.typed());
            brush.run(run, x + run.x(), baseline);
            if (said) brush.said();
            if (own != tag) {
                endMark();
                link(run, x, baseline, own);
            }
        }
    }

    private void link(Run run, float x, float baseline, Tag tag) {
        float size = run.piece().style().size();
        float foot =
                page.getMediaBox().getHeight() - baseline + run.piece().style().rise() - 0.25f * size;
        PDRectangle area = new PDRectangle(x + run.x(), foot, run.width(), 1.2f * size);
        String goal = run.piece().goal();
        try {
            COSDictionary link = places.link(page, goal, goal.startsWith("#") ? run.seen() : goal, area)
                    .getCOSObject();
            structure.annotation(page, tag, link);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Draws a shape with a brush, under a tag or as decoration. */
    public void draw(Tag tag, Consumer<Brush> shape) {
        mark(tag);
        shape.accept(brush);
    }

    /** Prints only what lies between places, x and y in turns, whatever is drawn meanwhile. */
    public void inside(float[] places, Runnable work) {
        endMark();
        brush.clip(places);
        work.run();
        endMark();
        brush.unclip();
    }

    /** Names the place that a link to {@code #name} leads to. */
    public void name(String name, float top) {
        places.name(name, page, page.getMediaBox().getHeight() - top);
    }

    /** @param level 0 for the outermost; at most one more than that of the bookmark before */
    public void bookmark(int level, String title, float top) {
        places.bookmark(level, title, page, page.getMediaBox().getHeight() - top);
    }

    private void mark(Tag tag) {
        if (open == tag && brush.isMarking()) return;
        endMark();
        open = tag;
        if (tag == null) brush.decoration();
        else brush.mark(tag.type(), structure.mark(page, tag));
    }

    private void endMark() {
        open = null;
        brush.endMark();
    }

    private PDFont font(Font font) {
        return fonts.computeIfAbsent(font, one -> {
            try {
                return PDType0Font.load(file, one.parsed(), true);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    // ── the file ──────────────────────────────────────────────────────────

    /** The whole file; nothing can be printed any more. */
    public byte[] file() {
        try {
            endPage();
            structure.end();
            places.end(file);
            Metadata.write(file, imprint);
            file.setVersion(1.7f);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            file.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
