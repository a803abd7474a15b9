package rejoinder.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import rejoinder.Packaged;

/** How long the packaged app takes from the command to the first healthy answer, and how much memory it has then. */
public final class StartUp {

    private static final int ROUNDS = Integer.getInteger("rounds", 5);

    private final List<Double> times = new ArrayList<>();
    private final List<Double> work = new ArrayList<>();
    private final List<Double> memory = new ArrayList<>();

    private StartUp() {}

    public static void main(String... args) throws Exception {
        Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "bench")), "start-up-")
                .toAbsolutePath();
        StartUp empty = new StartUp();
        StartUp again = new StartUp();
        for (int round = 0; round < ROUNDS; round++) {
            Path data = folder.resolve(Integer.toString(round));
            empty.start(data);
            again.start(data);
        }
        System.out.println("in an empty folder: " + empty);
        System.out.println("again:              " + again);
    }

    private void start(Path data) throws Exception {
        try (Packaged app = Packaged.start("quarkus-app", data, Map.of())) {
            times.add((double) app.startTime().toMillis());
            work.add((double) ProcessHandle.of(app.pid())
                    .flatMap(process -> process.info().totalCpuDuration())
                    .orElseThrow()
                    .toMillis());
            memory.add(kilobytes(app.pid()) / 1024);
        }
    }

    private static double kilobytes(long pid) throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(pid), "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public String toString() {
        return "ready after %.0f ms (%s), %.0f ms of processor, %.0f MiB resident"
                .formatted(Figures.median(times), Figures.range(times), Figures.median(work), Figures.median(memory));
    }
}
