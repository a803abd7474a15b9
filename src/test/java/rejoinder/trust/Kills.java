package rejoinder.trust;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import rejoinder.Member;
import rejoinder.Packaged;

/**
 * Kills the packaged app while many write, and looks what is left. As a command: {@code -Dkills=100} says how often,
 * {@code -Dseed=…} repeats the moments.
 */
public final class Kills {

    private static final int WRITERS = 16;
    private static final int ONE_MAP = WRITERS / 2;
    private static final String H2 = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";

    private final Path data;
    private final Random random;
    private final Ledger ledger = new Ledger();
    private final List<String> problems = new ArrayList<>();
    private final List<Duration> normal = new ArrayList<>();
    private final List<Duration> afterKill = new ArrayList<>();

    private Kills(Path data, long seed) {
        this.data = data;
        this.random = new Random(seed);
    }

    public static void main(String... args) throws Exception {
        Path data = Files.createTempDirectory(Files.createDirectories(Path.of("target", "trust")), "kills-")
                .toAbsolutePath();
        Kills kills = of(data, Integer.getInteger("kills", 100), Long.getLong("seed", System.nanoTime()));
        System.out.println(kills);
        if (!kills.problems.isEmpty()) throw new AssertionError("Something was lost or is broken");
    }

    /** @param data an empty folder */
    static Kills of(Path data, int kills, long seed) throws Exception {
        Kills all = new Kills(data, seed);
        Packaged app = all.start();
        Member member = Member.first(app);
        for (int i = 0; i < kills && all.problems.isEmpty(); i++) {
            all.writeUntilKilled(member.at(app));
            app = all.start();
            all.afterKill.add(app.startTime());
            app.close();
            all.inspect();
            app = all.start();
            all.normal.add(app.startTime());
        }
        app.close();
        return all;
    }

    private Packaged start() throws Exception {
        return Packaged.start("quarkus-app", data, Map.of());
    }

    private void writeUntilKilled(Member member) throws Exception {
        int before = ledger.size();
        long common = member.map("What do all of them write?", "Something");
        long thesis = member.thesis(common);
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
        for (int i = 0; i < WRITERS; i++) {
            boolean shares = i < ONE_MAP;
            long map = shares ? common : member.map("What does one of them write?", "Something else");
            threads.submit(new Scribe(
                    member, map, shares ? thesis : member.thesis(map), ledger, new Random(random.nextLong())));
        }
        while (ledger.size() < before + WRITERS) Thread.sleep(1);
        Thread.sleep(random.nextInt(2000));
        member.app().kill();
        threads.shutdown();
        if (!threads.awaitTermination(1, TimeUnit.MINUTES)) throw new IllegalStateException("A writer hangs");
        problems.addAll(ledger.faults());
    }

    private void inspect() throws SQLException, IOException {
        String url = "jdbc:h2:file:" + data.resolve("rejoinder") + H2 + ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r";
        try (Connection database = DriverManager.getConnection(url)) {
            problems.addAll(Inspection.of(database, ledger));
        }
    }

    List<String> problems() {
        return problems;
    }

    int acknowledged() {
        return ledger.size();
    }

    /** How much longer the app takes to start after a kill, in the middle. */
    double ratio() {
        return (double) median(afterKill).toNanos() / median(normal).toNanos();
    }

    private static Duration median(List<Duration> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }

    private static long longest(List<Duration> times) {
        return times.stream().mapToLong(Duration::toMillis).max().orElse(0);
    }

    @Override
    public String toString() {
        return """
                %d kills under %d writers: %d changes acknowledged, %d refused, %d lost or broken%s
                start after a kill: median %d ms, longest %d ms; normal start: median %d ms, longest %d ms; ratio of the medians %.2f"""
                .formatted(
                        afterKill.size(),
                        WRITERS,
                        ledger.size(),
                        ledger.refusals(),
                        problems.size(),
                        problems.isEmpty() ? "" : "\n  " + String.join("\n  ", problems),
                        median(afterKill).toMillis(),
                        longest(afterKill),
                        median(normal).toMillis(),
                        longest(normal),
                        ratio());
    }
}
