package rejoinder.documents;

import rejoinder.maps.Stance;
import rejoinder.type.Face;
import rejoinder.type.Ink;
import rejoinder.type.Style;

/** How the pages of a document look: sizes in points, inks as on the screen in the light. */
final class Looks {

    static final float SIDE = 57;
    static final float HEAD = 66;
    static final float FOOT = 64;
    /** The column in which the numbers of claims hang. */
    static final float NUMBERS = 52;
    /** The column in which it says how strong they stand. */
    static final float STANDS = 62;

    static final float INDENT = 17;
    /** From this level on the number alone says how deep a claim stands. */
    static final int DEEPEST = 6;

    static final float LEAD = 1.36f;
    static final float LEAD_THESIS = 1.2f;

    static final Ink INK = new Ink(0x1B1B19);
    static final Ink QUIET = new Ink(0x474743);
    static final Ink FAINT = new Ink(0x62625C);
    static final Ink RULE = new Ink(0xC9C8C1);

    static final Style TITLE = new Style(Face.SERIF, 25, INK);
    static final Style QUESTION = new Style(Face.ITALIC, 13.5f, QUIET);
    static final Style FACTS = new Style(Face.SANS, 9.5f, FAINT);
    static final Style THESIS = new Style(Face.SERIF, 17.5f, INK);
    static final Style HEADING = new Style(Face.BOLD, 12, INK);
    static final Style NUMBER = new Style(Face.SANS, 8.5f, FAINT);
    static final Style SMALL = new Style(Face.SANS, 8, FAINT);
    static final Style TEXT = new Style(Face.SERIF, 10, INK);
    static final Style PLAIN = new Style(Face.SANS, 9, INK);
    static final Style STRONG = new Style(Face.BOLD, 9, INK);
    static final Style PALE = new Style(Face.SANS, 9, FAINT);

    private static final float[] SIZES = {17.5f, 12.5f, 11, 10.5f, 10};

    private Looks() {}

    /** @param level from 1 for the claims below a thesis */
    static Style claim(int level, boolean implicit) {
        Ink ink = level > 2 ? QUIET : INK;
        return new Style(implicit ? Face.ITALIC : Face.SERIF, SIZES[Math.min(level, SIZES.length - 1)], ink);
    }

    static Ink ink(Stance stance) {
        return new Ink(
                switch (stance) {
                    case SUPPORT -> 0x08705F;
                    case REBUT -> 0xAD2B10;
                    case UNDERCUT -> 0x4B3191;
                });
    }
}
