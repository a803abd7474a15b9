package rejoinder.maps;

/** How strong the claims of an outline stand, as its lines show it. */
public interface Stands {

    Stands NONE = claim -> null;

    /** In hundredths, from 0 to 100; null where the line shows no number. */
    Integer of(Outline.Claim claim);

    /** What the address of a page that says why ends with, so that it says so of the same numbers. */
    default String query() {
        return "";
    }

    /** The number as people read it: 0.62. */
    static String said(int hundredths) {
        return hundredths / 100 + "." + hundredths / 10 % 10 + hundredths % 10;
    }
}
