package rejoinder.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;
import rejoinder.findings.Findings;
import rejoinder.maps.Content;
import rejoinder.maps.Outline;
import rejoinder.maps.Stance;

/**
 * How long the structure inspector takes over maps of 1,000, 10,000, 20,000 and 50,000 claims: the very first run, the
 * median of the next ones, each over a map whose texts were never seen before, and after one claim of it was edited. The
 * time at work is that of the processor, whoever else uses the machine.
 *
 * <p>For each size but the first there is the exponent by which the pairs that met, and the time at work, grew since the
 * last one: 1 where they grow as the claims do, 2 where they grow as all pairs do. The claims are made of a vocabulary in
 * which, as in a language, a few words are frequent and most are rare, and which does not grow with the map; one in fifty
 * says nearly what another one says.
 */
public final class Inspector {

    private static final int ROUNDS = Integer.getInteger("rounds", 40);
    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();
    private static final String[] COMMON =
            "the of a in to for on with by from people town school road law may should is are has can and".split(" ");
    private static final List<String> RARE = words(8000);

    private record Run(int claims, Findings findings, double work) {

        String since(Run last) {
            return "since %d claims, pairs met grew with exponent %.2f, time at work with %.2f"
                    .formatted(
                            last.claims,
                            exponent(last, (double) findings.met() / last.findings.met()),
                            exponent(last, work / last.work));
        }

        private double exponent(Run last, double growth) {
            return Math.log(growth) / Math.log((double) claims / last.claims);
        }
    }

    private Inspector() {}

    public static void main(String... arguments) {
        Run last = null;
        for (int claims : new int[] {1000, 10_000, 20_000, 50_000}) {
            Run run = run(claims, claims > 1000 ? Math.max(3, ROUNDS / 8) : ROUNDS);
            if (last != null) System.out.println("  " + run.since(last));
            last = run;
        }
    }

    private static Run run(int claims, int rounds) {
        List<Double> fresh = new ArrayList<>();
        List<Double> edited = new ArrayList<>();
        List<Double> work = new ArrayList<>();
        List<Double> again = new ArrayList<>();
        Findings findings = null;
        for (int round = 0; round <= rounds; round++) {
            Plot plot = plot(claims, claims + round);
            Outline map = plot.map();
            long before = THREAD.getCurrentThreadCpuTime();
            fresh.add(timed(() -> Findings.of(map)));
            work.add((THREAD.getCurrentThreadCpuTime() - before) / 1e6);
            Outline next =
                    plot.with("What was said before is not what is said now.").map();
            before = THREAD.getCurrentThreadCpuTime();
            edited.add(timed(() -> Findings.of(next)));
            again.add((THREAD.getCurrentThreadCpuTime() - before) / 1e6);
            if (round == rounds) findings = Findings.of(map);
        }
        System.out.printf(
                "%,d claims, %,d looked at; of %,d pairs %,d met, and %,d were compared; %,d findings%n",
                claims,
                findings.looked(),
                (long) claims * (claims - 1) / 2,
                findings.met(),
                findings.compared(),
                findings.all().size());
        System.out.printf(
                "  first %.0f ms, then %s, of which at work %s; after an edit %s, at work %s%n",
                fresh.get(0), said(fresh), said(work), said(edited), said(again));
        return new Run(claims, findings, Figures.median(work.subList(1, work.size())));
    }

    private static String said(List<Double> times) {
        List<Double> warm = times.subList(1, times.size());
        return "%.0f ms (%s)".formatted(Figures.median(warm), Figures.range(warm));
    }

    private static double timed(Supplier<Findings> look) {
        long begin = System.nanoTime();
        look.get();
        return (System.nanoTime() - begin) / 1e6;
    }

    private record Plot(List<Outline.ClaimRow> claims, List<Outline.ReasonRow> reasons) {

        Outline map() {
            return Outline.of(new Outline.Head(0, 0, "Large", null, "en"), claims, reasons);
        }

        /** Its thesis put into other words. */
        Plot with(String thesis) {
            List<Outline.ClaimRow> changed = new ArrayList<>(claims);
            changed.set(0, new Outline.ClaimRow(1, null, position(1), null, 0, null, null, Content.of(thesis)));
            return new Plot(changed, reasons);
        }
    }

    /** A map of so many claims that is the same each time. */
    static Outline map(int size) {
        return plot(size, size).map();
    }

    private static Plot plot(int size, int seed) {
        Random random = new Random(seed);
        List<Outline.ClaimRow> claims = new ArrayList<>();
        List<Outline.ReasonRow> reasons = new ArrayList<>();
        for (int i = 1; i <= size; i++) {
            Long reason = null;
            Long original = i > 10 && random.nextInt(40) == 0 ? proper(claims, random) : null;
            if (i > 1 && i > 5 && random.nextInt(6) == 0) reason = 1L + random.nextInt(reasons.size());
            else if (i > 1) {
                reason = reasons.size() + 1L;
                boolean undercut = i > 5 && random.nextInt(6) == 0;
                Stance stance = undercut ? Stance.UNDERCUT : random.nextInt(3) == 0 ? Stance.REBUT : Stance.SUPPORT;
                Long claim = undercut ? null : proper(claims, random);
                Long step = undercut ? 1L + random.nextInt(reasons.size()) : null;
                reasons.add(new Outline.ReasonRow(reason, claim, step, stance, position(i)));
            }
            String text = i > 50 && random.nextInt(50) == 0
                    ? claims.get(random.nextInt(claims.size())).content().text() + " today"
                    : text(random);
            claims.add(new Outline.ClaimRow(
                    i,
                    reason,
                    position(i),
                    original,
                    0,
                    null,
                    null,
                    original == null ? Content.of(text) : Content.EMPTY));
        }
        return new Plot(claims, reasons);
    }

    private static Long proper(List<Outline.ClaimRow> claims, Random random) {
        while (true) {
            Outline.ClaimRow row = claims.get(random.nextInt(claims.size()));
            if (row.original() == null) return row.id();
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 14; i++) {
            if (random.nextInt(2) == 0) text.append(COMMON[random.nextInt(COMMON.length)]);
            else text.append(RARE.get((int) (RARE.size() * Math.pow(random.nextDouble(), 3))));
            text.append(i == 13 ? "." : " ");
        }
        return text.toString();
    }

    private static String position(int i) {
        return String.format("i%08d1", i);
    }

    /** English words, any. */
    private static List<String> words(int count) {
        String place = "/org/languagetool/resource/en/english.";
        try (InputStream words = Inspector.class.getResourceAsStream(place + "dict");
                InputStream about = Inspector.class.getResourceAsStream(place + "info")) {
            List<String> all = new ArrayList<>();
            for (WordData word : new DictionaryLookup(Dictionary.read(words, about)))
                if (word.getWord().toString().matches("[a-z]{4,12}"))
                    all.add(word.getWord().toString());
            Collections.shuffle(all, new Random(1));
            return all.subList(0, count);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
