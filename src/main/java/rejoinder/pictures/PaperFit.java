package rejoinder.pictures;

import rejoinder.diagrams.Layout;

/**
 * How a diagram goes on paper from a browser so that its claims can be read: their letters, 15 pixels on the screen, are
 * at least 6.5 points there.
 *
 * @param side {@code upright} or {@code lying} for a page that stands or lies on its side, and {@code strips} where it is
 *     too wide for one page
 * @param whole whether all of it fits on the first page, below the heading
 */
record PaperFit(String side, boolean whole) {

    /** In pixels of a screen, what A4 has between its margins: 178 by 263 millimetres. */
    private static final double WIDTH = 672;

    private static final double HEIGHT = 994;
    private static final double LYING_WIDTH = 1001;
    private static final double LYING_HEIGHT = 665;
    private static final double HEADING = 190;

    /** How much smaller than on the screen it may be. */
    private static final double LEAST = 0.58;

    static PaperFit of(Layout layout) {
        if (layout.width() * LEAST <= WIDTH) return of("upright", layout, WIDTH, HEIGHT);
        if (layout.width() * LEAST <= LYING_WIDTH) return of("lying", layout, LYING_WIDTH, LYING_HEIGHT);
        return new PaperFit("strips", false);
    }

    private static PaperFit of(String side, Layout layout, double width, double height) {
        double scale = Math.min(1, width / layout.width());
        return new PaperFit(side, layout.height() * scale <= height - HEADING);
    }
}
