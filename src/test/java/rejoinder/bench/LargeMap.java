package rejoinder.bench;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import rejoinder.Member;
import rejoinder.Packaged;

/** The first view of a map of 10,000 claims: by a server that has just started, and by one that has served others. */
public final class LargeMap {

    private static final int CLAIMS = 10_000;
    private static final int ROUNDS = Integer.getInteger("rounds", 5);

    private LargeMap() {}

    public static void main(String... args) throws Exception {
        Path data = Files.createTempDirectory(Files.createDirectories(Path.of("target", "bench")), "large-map-")
                .toAbsolutePath();
        Member member;
        long large;
        long small;
        try (Packaged app = Packaged.start("quarkus-app", data, Map.of())) {
            member = Member.first(app);
            large = Sample.map(member, CLAIMS, 14);
            small = Sample.map(member, 100, 14);
            System.out.printf(
                    "The first view of %d claims: %d bytes, %d compressed%n",
                    CLAIMS, member.get("/maps/" + large).body().length(), member.compressed("/maps/" + large).length);
        }
        List<Double> cold = new ArrayList<>();
        List<Double> warm = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            cold.add(first(data, member, large, small, 0));
            warm.add(first(data, member, large, small, 200));
        }
        System.out.printf(
                "as the very first request after the start: %.0f ms (%s)%n", Figures.median(cold), Figures.range(cold));
        System.out.printf(
                "first request for it, after 200 for a small map: %.0f ms (%s)%n",
                Figures.median(warm), Figures.range(warm));
    }

    private static double first(Path data, Member member, long large, long small, int others) throws Exception {
        try (Packaged app = Packaged.start("quarkus-app", data, Map.of());
                Wire wire = new Wire(app.at("/"))) {
            String[] headers = {"Cookie: " + member.cookie(), "Accept-Encoding: gzip"};
            URI page = app.at("/maps/" + large);
            for (int i = 0; i < others; i++) wire.send(Wire.get(app.at("/maps/" + small), headers));
            long begin = System.nanoTime();
            if (wire.send(Wire.get(page, headers)).status() != 200) throw new IllegalStateException("No page");
            return (System.nanoTime() - begin) / 1e6;
        }
    }
}
