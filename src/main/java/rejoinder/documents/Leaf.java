package rejoinder.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import rejoinder.type.Ink;
import rejoinder.type.Line;
import rejoinder.type.Measure;
import rejoinder.type.Paper;
import rejoinder.type.Paragraph;
import rejoinder.type.Piece;
import rejoinder.type.Press;
import rejoinder.type.Tag;

/** The page that is being filled, from the top down, and the next one where it is full. Lengths are points. */
final class Leaf {

    /** A paragraph is broken only where as many lines stay on each side. */
    private static final int TOGETHER = 2;

    /** A line down the page, for as long as what it belongs to goes on. */
    static final class Rail {
        private final float x;
        private final Ink ink;
        private float from;

        private Rail(float x, Ink ink, float from) {
            this.x = x;
            this.ink = ink;
            this.from = from;
        }

        float x() {
            return x;
        }
    }

    final Press press;
    final Measure measure;
    private final Paper paper;
    private final Locale language;
    private final List<Rail> rails = new ArrayList<>();
    private float y;

    Leaf(Press press, Measure measure, Paper paper, Locale language) {
        this.press = press;
        this.measure = measure;
        this.paper = paper;
        this.language = language;
        next();
    }

    float y() {
        return y;
    }

    /** Where the text begins, at the right of the numbers. */
    float left() {
        return Looks.SIDE + Looks.NUMBERS;
    }

    float right() {
        return paper.width() - Looks.SIDE;
    }

    private float bottom() {
        return paper.height() - Looks.FOOT;
    }

    /** Whether nothing is on the page yet. */
    boolean isFresh() {
        return y <= Looks.HEAD;
    }

    void next() {
        if (press.pages() > 0) for (Rail rail : rails) draw(rail, bottom());
        press.page(paper);
        y = Looks.HEAD;
        for (Rail rail : rails) rail.from = y;
    }

    /** Leaves some room, but not at the top of a page. */
    void skip(float height) {
        if (!isFresh()) y += height;
    }

    void down(float height) {
        y += height;
    }

    /** Goes up again, to set something beside what was just set. */
    void back(float to) {
        y = to;
    }

    /** Goes to the next page where there is less room than this. */
    void need(float height) {
        if (y + height > bottom() && !isFresh()) next();
    }

    List<Line> broken(List<Piece> pieces, float width) {
        return Paragraph.lines(pieces, width, language, measure);
    }

    float height(List<Line> lines, float lead) {
        return (float) lines.stream().mapToDouble(line -> lead * line.size()).sum();
    }

    /** Sets a paragraph, and breaks it where the page is full. */
    void set(List<Line> lines, float x, float lead, Tag tag) {
        for (int i = 0; i < lines.size(); i++) {
            float height = lead * lines.get(i).size();
            boolean isLastButOne = lines.size() - i == TOGETHER && lines.size() > TOGETHER;
            need(i == 0 ? Math.min(TOGETHER, lines.size()) * height : isLastButOne ? 2 * height : height);
            press.line(lines.get(i), x, baseline(lines.get(i).size(), lead), tag);
            y += height;
        }
    }

    /** Where letters of a size stand in the line that comes next. */
    float baseline(float size, float lead) {
        return y + (lead * size + 0.7f * size) / 2;
    }

    void paragraph(List<Piece> pieces, float x, Tag tag) {
        set(broken(pieces, right() - x), x, Looks.LEAD, tag);
    }

    void rule() {
        float at = y;
        press.draw(null, brush -> brush.stroke(Looks.RULE, 0.5f, left(), at, right(), at));
    }

    // ── lines down the page ───────────────────────────────────────────────

    Rail open(float x, Ink ink) {
        Rail rail = new Rail(x, ink, y);
        rails.add(rail);
        return rail;
    }

    void close(Rail rail) {
        rails.remove(rail);
        draw(rail, y);
    }

    private void draw(Rail rail, float to) {
        if (to > rail.from) press.draw(null, brush -> brush.stroke(rail.ink, 0.75f, rail.x, rail.from, rail.x, to));
    }
}
