package rejoinder.diagrams;

import java.util.ArrayList;
import java.util.List;
import rejoinder.maps.Outline;
import rejoinder.maps.Stands;

/**
 * A map as rings: each level is one, theses innermost, and each claim an arc as long as its branch is large, in the order
 * of the outline clockwise from the top.
 *
 * @param arcs in the order of the outline
 * @param radius of the outermost ring, in the unit of the drawing
 * @param tooSmall how many claims have no arc, as it would be too small to see
 */
public record Sunburst(List<Arc> arcs, double radius, int tooSmall) {

    /** The size of the numbers of claims. */
    public static final double NUMBER = Captions.META;

    static final int MARGIN = 4;
    private static final double LARGEST = 300;
    private static final double RING = 52;
    private static final double THINNEST = 7;
    private static final double SHORTEST = 1;
    private static final double HOLE = 26;

    /** Angles in turns, from 0 at the top clockwise to 1; radii from the middle. */
    public record Arc(Outline.Claim claim, double from, double to, double inner, double outer) {

        double length() {
            return (to - from) * Math.PI * (inner + outer);
        }

        private boolean isDisc() {
            return inner == 0 && to - from > 0.99999;
        }

        /** Whether it has room for the number of its claim. */
        public boolean isNumbered() {
            double wide = Face.QUIET.metrics().width(claim.number(), NUMBER) + 8;
            return isDisc() || outer - inner >= wide && length() >= wide;
        }

        /** Where its middle is, from that of the drawing. */
        public double x() {
            return middle() * Math.sin(turn());
        }

        public double y() {
            return -middle() * Math.cos(turn());
        }

        private double middle() {
            return isDisc() ? 0 : (inner + outer) / 2;
        }

        private double turn() {
            return Math.PI * (from + to);
        }
    }

    public static Sunburst of(Outline outline) {
        int levels = 1;
        for (Outline.Claim claim : outline.claims()) levels = Math.max(levels, claim.depth() + 1);
        boolean one = outline.theses().size() == 1;
        double hole = one ? 0 : HOLE;
        double ring = Math.max(THINNEST, Math.min(RING, (LARGEST - hole) / levels));
        List<Arc> arcs = new ArrayList<>();
        double[] next = new double[levels + 1];
        double[] share = new double[levels + 1];
        share[0] = 1.0 / Math.max(1, outline.size());
        for (Outline.Claim claim : outline.claims()) {
            int level = claim.depth();
            double from = next[level];
            double to = from + share[level] * claim.size();
            next[level] = to;
            next[level + 1] = from;
            share[level + 1] = claim.size() > 1 ? (to - from) / (claim.size() - 1) : 0;
            Arc arc = new Arc(claim, from, to, hole + level * ring, hole + (level + 1) * ring);
            if (arc.length() >= SHORTEST && arc.outer() <= LARGEST + 0.5) arcs.add(arc);
        }
        double radius = arcs.stream().mapToDouble(Arc::outer).max().orElse(hole);
        return new Sunburst(List.copyOf(arcs), radius, outline.size() - arcs.size());
    }

    /** How wide and high the drawing is. */
    public int size() {
        return (int) Math.ceil(2 * (radius + MARGIN));
    }

    /** What an arc is called: its number, stance and words, and how it stands. */
    public static String title(Outline.Claim claim, Notes notes) {
        Words words = notes.words();
        Integer stands = notes.stands().of(claim);
        StringBuilder title = new StringBuilder(claim.number()).append(' ').append(words.of(claim));
        if (claim.content().implicit()) title.append(", ").append(words.implied());
        if (claim.isLink()) title.append(" = ").append(claim.original().number());
        title.append(": ").append(claim.text().isEmpty() ? words.redacted() : claim.text());
        if (stands != null)
            title.append(" (")
                    .append(words.standsAt().apply(Stands.said(stands)))
                    .append(')');
        return title.toString();
    }
}
