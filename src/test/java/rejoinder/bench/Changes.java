package rejoinder.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import rejoinder.Member;
import rejoinder.Packaged;

/** How many changes are acknowledged in a second: edits, one after the other, each writer in a map of their own. */
public final class Changes {

    private static final int ROUNDS = Integer.getInteger("rounds", 3);
    private static final Duration TURN = Duration.ofSeconds(Integer.getInteger("seconds", 5));
    private static final List<Integer> WRITERS = List.of(1, 16);

    private final Member member;
    private final Map<Long, Long> claims = new LinkedHashMap<>();

    private Changes(Member member) throws Exception {
        this.member = member;
        for (int i = 0; i < 16; i++) {
            long map = member.map("How fast?", "As fast as the disk");
            claims.put(map, member.thesis(map));
        }
    }

    public static void main(String... args) throws Exception {
        Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "bench")), "changes-")
                .toAbsolutePath();
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start();
                Packaged h2 = Packaged.start("quarkus-app", folder.resolve("h2"), Map.of());
                Packaged postgresql = Packaged.start(
                        "quarkus-app",
                        folder.resolve("postgresql"),
                        Map.of(
                                "REJOINDER_DB_URL", "jdbc:postgresql://localhost:" + postgres.getPort() + "/postgres",
                                "REJOINDER_DB_USER", "postgres",
                                "REJOINDER_DB_PASSWORD", "postgres"))) {
            Map<String, Changes> databases = new LinkedHashMap<>();
            databases.put("H2", new Changes(Member.first(h2)));
            databases.put("PostgreSQL", new Changes(Member.first(postgresql)));
            Map<String, List<Double>> rates = new LinkedHashMap<>();
            for (int round = 0; round <= ROUNDS; round++)
                for (int writers : WRITERS)
                    for (Map.Entry<String, Changes> database : databases.entrySet()) {
                        double rate = database.getValue().rate(writers);
                        // The first round warms the servers up.
                        if (round > 0)
                            rates.computeIfAbsent(
                                            database.getKey() + ", " + writers + " writer(s)",
                                            name -> new ArrayList<>())
                                    .add(rate);
                    }
            rates.forEach((name, values) -> System.out.printf(
                    "%-24s %5.0f acknowledged changes a second (%s)%n",
                    name, Figures.median(values), Figures.range(values)));
        }
    }

    private double rate(int writers) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(writers);
        long end = System.nanoTime() + TURN.toNanos();
        List<Future<Integer>> counts = new ArrayList<>();
        claims.entrySet().stream()
                .limit(writers)
                .forEach(claim -> counts.add(threads.submit(() -> edit(claim.getKey(), claim.getValue(), end))));
        int sum = 0;
        for (Future<Integer> count : counts) sum += count.get();
        threads.shutdown();
        return sum / (TURN.toMillis() / 1000.0);
    }

    private int edit(long map, long claim, long end) throws Exception {
        int count = 0;
        for (; System.nanoTime() < end; count++)
            Member.location(member.post(
                    "/maps/" + map + "/claims/" + claim,
                    Map.of("text", "As fast as the disk, at " + System.nanoTime())));
        return count;
    }
}
