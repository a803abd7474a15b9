package rejoinder.trust;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import rejoinder.Member;
import rejoinder.Packaged;

/**
 * Shows with strace that every acknowledgement comes after the database was forced to disk, since the request came. A
 * command: {@code -Dchanges=200} says how many changes are asked for.
 *
 * <p>What cannot be shown so is that the disk itself keeps what it was told to keep.
 */
public final class Fsyncs {

    private static final String CALLS = "fsync,fdatasync,read,recvfrom,write,writev,sendto,sendmsg";
    private static final Pattern CALL = Pattern.compile("^(\\d+) +(?:<\\.\\.\\. )?(\\w+)(?:\\((\\d+)<([^>]*)>)?");

    /** When the request that waits on each connection came, as a line of the trace. */
    private final Map<String, Integer> asked = new HashMap<>();

    /** When a call began that has not ended, and what it is about, by thread. */
    private final Map<String, Integer> begun = new HashMap<>();

    private final Map<String, String> about = new HashMap<>();
    private int forcedSince = -1;
    private int forced;
    private int acknowledged;
    private int tooEarly;
    private int line;

    private Fsyncs() {}

    public static void main(String... args) throws Exception {
        int changes = Integer.getInteger("changes", 200);
        Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "trust")), "fsyncs-")
                .toAbsolutePath();
        try (Packaged app = Packaged.start("quarkus-app", folder, Map.of())) {
            Member member = Member.first(app);
            int tooEarly = 0;
            for (int writers : List.of(1, 16)) {
                Fsyncs seen = of(member, writers, changes, folder.resolve("trace-" + writers + ".txt"));
                tooEarly += seen.tooEarly;
                System.out.printf(
                        "%d writer(s): %d changes acknowledged, %d forces of the database file, %d acknowledged before one%n",
                        writers, seen.acknowledged, seen.forced, seen.tooEarly);
                if (seen.acknowledged < changes) throw new AssertionError("The trace shows too little: " + folder);
            }
            if (tooEarly > 0) throw new AssertionError("Something was acknowledged too early: " + folder);
        }
    }

    private static Fsyncs of(Member member, int writers, int changes, Path trace) throws Exception {
        long map = member.map("What does it force?", "Each change");
        long thesis = member.thesis(map);
        Process strace = new ProcessBuilder(
                        "strace",
                        "-f",
                        "-y",
                        "-s",
                        "16",
                        "-e",
                        "trace=" + CALLS,
                        "-e",
                        "signal=none",
                        "-o",
                        trace.toString(),
                        "-p",
                        Long.toString(member.app().pid()))
                .redirectErrorStream(true)
                .redirectOutput(trace.resolveSibling("strace.txt").toFile())
                .start();
        while (!Files.exists(trace) || Files.size(trace) == 0) {
            if (!strace.isAlive()) throw new IllegalStateException("strace does not run: " + trace);
            Thread.sleep(20);
            member.get("/q/health");
        }
        write(member, map, thesis, writers, changes);
        strace.destroy();
        strace.waitFor();
        try (Stream<String> lines = Files.lines(trace, StandardCharsets.ISO_8859_1)) {
            return in(lines);
        }
    }

    static Fsyncs in(Stream<String> trace) {
        Fsyncs seen = new Fsyncs();
        trace.forEach(seen::read);
        return seen;
    }

    int acknowledged() {
        return acknowledged;
    }

    int forced() {
        return forced;
    }

    int tooEarly() {
        return tooEarly;
    }

    private static void write(Member member, long map, long thesis, int writers, int changes) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(writers);
        for (int i = 0; i < writers; i++) {
            Scribe scribe = new Scribe(member, map, thesis, new Ledger(), new Random(i));
            threads.submit(() -> {
                for (int n = 0; n < (changes + writers - 1) / writers; n++) scribe.reply(thesis);
                return null;
            });
        }
        threads.shutdown();
        if (!threads.awaitTermination(5, TimeUnit.MINUTES)) throw new IOException("A writer hangs");
    }

    /** One line: a call, the beginning of one ("unfinished"), or its end ("resumed"). */
    private void read(String text) {
        line++;
        Matcher call = CALL.matcher(text);
        if (!call.find()) return;
        String thread = call.group(1);
        boolean ends = text.contains(" resumed>");
        if (!ends) {
            begun.put(thread, line);
            about.put(thread, call.group(3) + " " + call.group(4));
        }
        String on = about.getOrDefault(thread, "");
        if (call.group(2).endsWith("sync")) {
            if (!text.contains("unfinished") && text.contains("= 0") && on.endsWith("rejoinder.mv.db")) {
                forced++;
                forcedSince = Math.max(forcedSince, begun.get(thread));
            }
        } else if (text.contains("\"POST /maps")) {
            asked.put(on, line);
        } else if (text.contains("\"HTTP/1.1 303")) {
            acknowledged++;
            if (forcedSince < asked.getOrDefault(on, Integer.MAX_VALUE)) tooEarly++;
        }
    }
}
