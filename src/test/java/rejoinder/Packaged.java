package rejoinder;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The packaged app as a process of its own, on a free port of this machine. */
public final class Packaged implements AutoCloseable {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Process process;
    private final Path log;
    private final int port;
    private final Duration start;

    private Packaged(Process process, Path log, int port, Duration start) {
        this.process = process;
        this.log = log;
        this.port = port;
        this.start = start;
    }

    /** Starts a half and waits until it is ready, three minutes at most. */
    public static Packaged start(String half, Path data, Map<String, String> environment) throws Exception {
        int port = freePort();
        Files.createDirectories(data);
        Path log = data.resolve("log-" + port + ".txt");
        long begin = System.nanoTime();
        Process process = launch(half, data, port, environment, log);
        while (!healthy(port)) {
            if (!process.isAlive() || System.nanoTime() - begin > TimeUnit.MINUTES.toNanos(3)) {
                process.destroyForcibly();
                throw new IllegalStateException("The app did not start:\n" + Files.readString(log));
            }
            Thread.sleep(20);
        }
        return new Packaged(process, log, port, Duration.ofNanos(System.nanoTime() - begin));
    }

    /** Starts a half that is expected to stop by itself; gives its exit value and what it said. */
    public static String refused(String half, Path data, Map<String, String> environment) throws Exception {
        return command(half, data, environment);
    }

    /** Runs a command of a half to its end; gives its exit value and what it said. */
    public static String command(String half, Path data, Map<String, String> environment, String... arguments)
            throws Exception {
        Path log = Files.createTempFile("rejoinder", ".log");
        Process process = launch(half, data, freePort(), environment, log, arguments);
        if (!process.waitFor(3, TimeUnit.MINUTES)) process.destroyForcibly();
        return process.waitFor() + " " + Files.readString(log).strip();
    }

    private static Process launch(
            String half, Path data, int port, Map<String, String> environment, Path log, String... arguments)
            throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=UTF-8",
                        "-Dstderr.encoding=UTF-8",
                        "-jar",
                        Path.of("target", half, "quarkus-run.jar").toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        // Short runs may say how; what is measured runs as anybody would run it.
        String options = System.getProperty("packaged.options", "");
        if (!options.isEmpty()) builder.command().addAll(1, List.of(options.split(" ")));
        builder.command().addAll(List.of(arguments));
        builder.environment().putAll(Map.of("REJOINDER_DATA", data.toString(), "QUARKUS_HTTP_HOST", "127.0.0.1"));
        builder.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
        builder.environment().putAll(environment);
        return builder.start();
    }

    public URI at(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    /** From the command to the first healthy answer. */
    public Duration startTime() {
        return start;
    }

    public long pid() {
        return process.pid();
    }

    public String log() throws IOException {
        return Files.readString(log);
    }

    /** As a power cut would have it: no farewell. */
    public void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(20, TimeUnit.SECONDS)) kill();
    }

    private static boolean healthy(int port) throws InterruptedException {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/q/health"))
                    .timeout(Duration.ofSeconds(2))
                    .build();
            return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
