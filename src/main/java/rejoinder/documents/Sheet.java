package rejoinder.documents;

import rejoinder.type.Canvas;
import rejoinder.type.Ink;
import rejoinder.type.Line;
import rejoinder.type.Press;
import rejoinder.type.Tag;

/** The page under the press as a canvas: words and figures are read, all else is decoration. */
final class Sheet implements Canvas {

    private final Press press;
    private Tag words;
    private Tag figure;

    Sheet(Press press) {
        this.press = press;
    }

    /** @param says what is drawn next, in words; null where that are words */
    void read(String type, String says) {
        Tag tag = press.root().with(type);
        figure = says == null ? null : tag.says(says);
        words = says == null ? tag : null;
    }

    /** What comes next is read on another sheet. */
    void pass() {
        words = null;
        figure = null;
    }

    @Override
    public void letters(Line line, float x, float baseline) {
        press.line(line, x, baseline, words);
    }

    @Override
    public void stroke(Ink ink, float width, float[] dash, float... places) {
        press.draw(null, brush -> brush.stroke(ink, width, dash, places));
    }

    @Override
    public void fill(Ink ink, float... places) {
        press.draw(figure, brush -> brush.fill(ink, places));
    }

    @Override
    public void inside(float[] places, Runnable work) {
        press.inside(places, work);
    }

    @Override
    public void box(Canvas.Box box, Ink fill, Ink ink, float width, float[] dash) {
        press.draw(null, brush -> brush.box(box, fill, ink, width, dash));
    }
}
