package rejoinder.documents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Where sheets begin along one side of a drawing, so that each piece that is no longer than a sheet is whole on one of
 * them, on as few sheets as that takes, and with as few pieces at the edges as those sheets allow.
 *
 * <p>Each sheet begins at the latest where the first piece begins that the sheet before does not hold. As many sheets as
 * that makes are needed; where they leave room, an edge goes back to where it meets the fewest pieces. All lengths are in
 * one unit.
 */
final class Cuts {

    /** Beyond this it is not looked for better edges. */
    private static final int MOST_TRIED = 200;

    /** A piece that is nearer than this to the length of a sheet counts as longer. */
    private static final float CLOSE = 0.1f;

    private final float length;
    private final float sheet;
    private final float overlap;
    private final float[] begins;
    private final float[] ends;
    /** Of each place in the order of ends, where the first of the pieces begins that end there or later. */
    private final float[] firstToBegin;

    private final float[] endsOfThose;

    /** A piece from one length to another. */
    record Span(float from, float to) {}

    /** @param overlap of a sheet with the next one, at least; shorter than the sheet */
    private Cuts(float length, float sheet, float overlap, List<Span> pieces) {
        this.length = length;
        this.sheet = sheet;
        this.overlap = overlap;
        List<Span> fitting = pieces.stream()
                .filter(piece -> piece.to - piece.from <= sheet - CLOSE)
                .sorted(Comparator.comparingDouble(Span::to))
                .toList();
        firstToBegin = new float[fitting.size()];
        endsOfThose = new float[fitting.size()];
        float first = Float.MAX_VALUE;
        for (int i = fitting.size() - 1; i >= 0; i--) {
            firstToBegin[i] = first = Math.min(first, fitting.get(i).from);
            endsOfThose[i] = fitting.get(i).to;
        }
        begins = sorted(pieces.stream().map(Span::from).toList());
        ends = sorted(pieces.stream().map(Span::to).toList());
    }

    private static float[] sorted(List<Float> places) {
        float[] sorted = new float[places.size()];
        for (int i = 0; i < sorted.length; i++) sorted[i] = places.get(i);
        Arrays.sort(sorted);
        return sorted;
    }

    /** Where each sheet begins, the first one at 0. */
    static List<Float> of(float length, float sheet, float overlap, List<Span> pieces) {
        return new Cuts(length, sheet, overlap, pieces).starts();
    }

    private List<Float> starts() {
        int needed = sheetsFrom(0);
        List<Float> starts = new ArrayList<>(List.of(0f));
        while (starts.get(starts.size() - 1) + sheet < length) {
            float latest = next(starts.get(starts.size() - 1));
            starts.add(
                    needed > MOST_TRIED ? latest : best(starts.get(starts.size() - 1), latest, needed - starts.size()));
        }
        return starts;
    }

    /** Where the next sheet begins at the latest. */
    private float next(float start) {
        float end = start + sheet;
        int i = firstAfter(endsOfThose, end);
        float piece = i < firstToBegin.length ? firstToBegin[i] : Float.MAX_VALUE;
        return Math.min(end - overlap, piece);
    }

    private int sheetsFrom(float start) {
        int sheets = 1;
        for (float at = start; at + sheet < length; at = next(at)) sheets++;
        return sheets;
    }

    /** The latest of the places that meet the fewest pieces and leave the rest to as many sheets. */
    private float best(float before, float latest, int sheetsLeft) {
        float best = latest;
        int fewest = cost(latest);
        for (int i = firstAfter(ends, before); i < ends.length && ends[i] <= latest; i++) {
            float place = ends[i];
            int cost = cost(place);
            if (place > before
                    && (cost < fewest || cost == fewest && place > best)
                    && sheetsFrom(place) <= sheetsLeft) {
                fewest = cost;
                best = place;
            }
        }
        return best;
    }

    /** How many pieces the edges of a sheet meet that begins here. */
    private int cost(float start) {
        return meets(start) + meets(Math.min(length, start + sheet));
    }

    private int meets(float place) {
        return firstAt(begins, place) - firstAfter(ends, place);
    }

    private static int firstAfter(float[] sorted, float place) {
        int at = Arrays.binarySearch(sorted, place);
        if (at < 0) return -at - 1;
        while (at < sorted.length && sorted[at] == place) at++;
        return at;
    }

    private static int firstAt(float[] sorted, float place) {
        int at = Arrays.binarySearch(sorted, place);
        if (at < 0) return -at - 1;
        while (at > 0 && sorted[at - 1] == place) at--;
        return at;
    }
}
