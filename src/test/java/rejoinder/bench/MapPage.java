package rejoinder.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rejoinder.Member;
import rejoinder.Packaged;

/**
 * The page of a map of 500 claims, signed in, beside a static file of the same bytes from the same server. What is
 * compared takes turns, as the machine is not the same from one minute to the next.
 */
public final class MapPage {

    private static final int CLAIMS = 500;
    private static final int CONNECTIONS = 4;
    private static final int PER_SECOND = 50;
    private static final int WARM_UP = 3000;
    private static final int ROUNDS = Integer.getInteger("rounds", 5);
    private static final Duration TURN = Duration.ofSeconds(Integer.getInteger("seconds", 3));

    private final Member member;
    private final long map;
    private final long claim;
    private int edits;

    private MapPage(Member member, long map) throws IOException, InterruptedException {
        this.member = member;
        this.map = map;
        this.claim = member.thesis(map) + 1;
    }

    public static void main(String... args) throws Exception {
        Path data = Files.createTempDirectory(Files.createDirectories(Path.of("target", "bench")), "map-page-")
                .toAbsolutePath();
        Member member;
        long map;
        byte[] page;
        try (Packaged app = Packaged.start("quarkus-app", data, Map.of())) {
            member = Member.first(app);
            map = Sample.map(member, CLAIMS, 20);
            page = member.get("/maps/" + map).body().getBytes(StandardCharsets.UTF_8);
        }
        String copy = StaticFile.of(page);
        try (Packaged app = Packaged.start(copy, data, Map.of())) {
            MapPage bench = new MapPage(member.at(app), map);
            System.out.printf(
                    "The page of %d claims: %d bytes, %d compressed%n",
                    CLAIMS, page.length, bench.member.compressed("/maps/" + map).length);
            bench.unchanged();
            bench.changed();
            bench.atFixedRate();
        }
    }

    private void unchanged() throws Exception {
        URI page = at("/maps/" + map);
        URI file = at(StaticFile.PATH);
        HttpResponse<String> now = member.get("/maps/" + map);
        if (now.body().length() != member.get(StaticFile.PATH).body().length())
            throw new IllegalStateException("The static file is not the page");
        String cookie = "Cookie: " + member.cookie();
        String tag = "If-None-Match: " + now.headers().firstValue("ETag").orElseThrow();
        String gzip = "Accept-Encoding: gzip";
        Map<String, Load> turns = new LinkedHashMap<>();
        turns.put("static file", new Load(file, Wire.get(file, cookie), 200));
        turns.put("page, unchanged", new Load(page, Wire.get(page, cookie), 200));
        turns.put("static file, compressed", new Load(file, Wire.get(file, cookie, gzip), 200));
        turns.put("page, unchanged, compressed", new Load(page, Wire.get(page, cookie, gzip), 200));
        turns.put("page, the browser has it (304)", new Load(page, Wire.get(page, cookie, tag), 304));
        Map<String, List<Double>> rates = new LinkedHashMap<>();
        Map<String, List<Double>> costs = new LinkedHashMap<>();
        for (Load turn : turns.values()) turn.warmUp(WARM_UP);
        for (int round = 0; round < ROUNDS; round++) {
            for (Map.Entry<String, Load> turn : turns.entrySet()) {
                Duration before = cpu();
                double rate = turn.getValue().most(CONNECTIONS, TURN);
                double answers = rate * TURN.toMillis() / 1000;
                rates.computeIfAbsent(turn.getKey(), name -> new ArrayList<>()).add(rate);
                costs.computeIfAbsent(turn.getKey(), name -> new ArrayList<>())
                        .add(cpu().minus(before).toNanos() / 1e3 / answers);
            }
        }
        System.out.printf("%d connections, medians of %d turns of %d s each:%n", CONNECTIONS, ROUNDS, TURN.toSeconds());
        rates.forEach((name, values) -> {
            String against = name.endsWith("compressed") ? "static file, compressed" : "static file";
            System.out.printf(
                    "  %-32s %6.0f a second (%s), %5.0f µs of the server's processor; %.2f of the static file (by processor %.2f)%n",
                    name,
                    Figures.median(values),
                    Figures.range(values),
                    Figures.median(costs.get(name)),
                    Figures.median(values) / Figures.median(rates.get(against)),
                    Figures.median(costs.get(against)) / Figures.median(costs.get(name)));
        });
    }

    /** One edit, and then the page and the file in turn; only these two are timed, on one connection. */
    private void changed() throws Exception {
        URI page = at("/maps/" + map);
        URI file = at(StaticFile.PATH);
        String cookie = "Cookie: " + member.cookie();
        byte[] askPage = Wire.get(page, cookie);
        byte[] askFile = Wire.get(file, cookie);
        List<Double> pages = new ArrayList<>();
        List<Double> files = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        try (Wire wire = new Wire(page)) {
            for (int i = 0; i < WARM_UP / 4; i++) {
                edit();
                wire.send(askPage);
            }
            for (int round = 0; round < ROUNDS; round++) {
                pages.clear();
                files.clear();
                for (long end = System.nanoTime() + 2 * TURN.toNanos(); System.nanoTime() < end; ) {
                    edit();
                    pages.add(time(wire, askPage));
                    files.add(time(wire, askFile));
                }
                ratios.add(Figures.median(files) / Figures.median(pages));
            }
        }
        System.out.printf(
                "1 connection, an edit before each (not timed): page in %.2f ms, static file in %.2f ms (medians of the last round); %.2f of the static file (median of %d rounds)%n",
                Figures.median(pages), Figures.median(files), Figures.median(ratios), ROUNDS);
    }

    private void atFixedRate() throws Exception {
        URI page = at("/maps/" + map);
        Load load = new Load(page, Wire.get(page, "Cookie: " + member.cookie(), "Accept-Encoding: gzip"), 200);
        report("unchanged", load.at(PER_SECOND, Duration.ofSeconds(20)));
        Thread writer = new Thread(() -> {
            try {
                while (!Thread.interrupted()) {
                    edit();
                    Thread.sleep(200);
                }
            } catch (IOException | InterruptedException end) {
                // The measurement is over.
            }
        });
        writer.start();
        report("while somebody edits five times a second", load.at(PER_SECOND, Duration.ofSeconds(20)));
        writer.interrupt();
        writer.join();
    }

    private static void report(String when, long[] took) {
        System.out.printf(
                "%d requests a second, compressed, %s: p50 %.1f ms, p99 %.1f ms, longest %.1f ms%n",
                PER_SECOND,
                when,
                Figures.percentile(took, 50),
                Figures.percentile(took, 99),
                took[took.length - 1] / 1e6);
    }

    private void edit() throws IOException, InterruptedException {
        Member.location(member.post(
                "/maps/" + map + "/claims/" + claim,
                Map.of("text", "The words of this claim, for the time being " + ++edits)));
    }

    private static double time(Wire wire, byte[] request) throws IOException {
        long begin = System.nanoTime();
        if (wire.send(request).status() != 200) throw new IllegalStateException("No answer");
        return (System.nanoTime() - begin) / 1e6;
    }

    private Duration cpu() {
        return ProcessHandle.of(member.app().pid())
                .flatMap(process -> process.info().totalCpuDuration())
                .orElseThrow();
    }

    private URI at(String path) {
        return member.app().at(path);
    }
}
