package rejoinder.documents;

import java.util.List;
import rejoinder.type.Canvas;

/** What is drawn on a page or a picture. Lengths are pixels of the drawing, from its left upper corner. */
interface Drawing {

    /** A part of the drawing. */
    record Area(float left, float top, float right, float bottom) {

        boolean meets(float x, float y, float width, float height) {
            return x < right && x + width > left && y < bottom && y + height > top;
        }

        boolean meets(Area other) {
            return meets(other.left, other.top, other.right - other.left, other.bottom - other.top);
        }

        Area moved(float x, float y) {
            return new Area(left + x, top + y, right + x, bottom + y);
        }
    }

    /** Is told of everything that is to be read before it is drawn. */
    interface Reader {

        /**
         * @param tag what it is, as a PDF says it
         * @param says in words, where it is a figure; else null
         * @param x where it is in the drawing; y likewise
         */
        void at(String tag, String says, float x, float y);
    }

    record Spot(float x, float y) {}

    /** What a reader may go to. */
    record Place(String title, float y) {}

    int width();

    int height();

    /**
     * Draws at least what lies in an area.
     *
     * @param unit how long a pixel of the drawing is on the canvas
     * @param left where the left end of the drawing is on the canvas; top likewise
     */
    void paint(Canvas canvas, float unit, float left, float top, Area area, Reader reader);

    /** Where something begins that is there to be seen: no lines, which only lead from one to the other. */
    List<Spot> beginnings();

    /** What nobody wants to see cut. */
    List<Area> pieces();

    List<Place> places();
}
