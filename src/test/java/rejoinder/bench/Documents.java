package rejoinder.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import rejoinder.documents.Gallery;
import rejoinder.documents.Shelf;
import rejoinder.maps.Content;
import rejoinder.maps.Outline;
import rejoinder.maps.Stance;

/** How long the files take that people take along of a map, by the number of claims, first and once warm. */
public final class Documents {

    private static final int WARM = 7;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private Documents() {}

    public static void main(String... args) {
        for (int claims : new int[] {500, 2_000, 10_000}) {
            Outline map = map(claims);
            tell(claims, "outline as PDF", () -> Shelf.pdf(Shelf.of(map)));
            tell(claims, "diagram as PDF", () -> Gallery.page(map));
            if (claims <= 2_000) tell(claims, "diagram as PDF over A4", () -> Gallery.sheets(map));
            if (claims == 500) tell(claims, "diagram as PNG", () -> Gallery.png(map));
            tell(claims, "sunburst as PNG", () -> Gallery.ringsPng(map));
        }
    }

    private static void tell(int claims, String what, Supplier<byte[]> work) {
        List<Double> took = new ArrayList<>();
        List<Double> worked = new ArrayList<>();
        int bytes = 0;
        for (int i = 0; i <= WARM; i++) {
            long from = System.nanoTime();
            long busy = THREADS.getCurrentThreadCpuTime();
            bytes = work.get().length;
            took.add((System.nanoTime() - from) / 1e6);
            worked.add((THREADS.getCurrentThreadCpuTime() - busy) / 1e6);
        }
        System.out.printf(
                "%,d claims, %s: first %.0f ms, then %.0f ms, of the processor %.0f ms (medians of %d), %,d kB%n",
                claims,
                what,
                took.get(0),
                Figures.median(took.subList(1, took.size())),
                Figures.median(worked.subList(1, worked.size())),
                WARM,
                bytes / 1000);
    }

    /** At random, each claim about as long as those of real maps. */
    private static Outline map(int claims) {
        Random random = new Random(1);
        List<Outline.ClaimRow> rows = new ArrayList<>();
        List<Outline.ReasonRow> reasons = new ArrayList<>();
        for (long i = 1; i <= claims; i++) {
            if (i > 1) {
                long above = Math.max(1, i - 1 - random.nextInt((int) Math.min(i - 1, 12)));
                reasons.add(new Outline.ReasonRow(
                        i, above, null, random.nextInt(3) == 0 ? Stance.REBUT : Stance.SUPPORT, "a" + i));
            }
            String text = Sample.words(8 + random.nextInt(16), random);
            rows.add(new Outline.ClaimRow(
                    i, i == 1 ? null : i, "a" + i, null, 1, null, Instant.EPOCH, Content.of(text)));
        }
        return Outline.of(new Outline.Head(1, 1, claims + " claims", null, "en"), rows, reasons);
    }
}
