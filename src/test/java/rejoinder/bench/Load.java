package rejoinder.bench;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** The same request over and over, and how fast the answers come. */
final class Load {

    private final URI base;
    private final byte[] request;
    private final int status;

    /** @param status what every answer must say; a fast error is no figure */
    Load(URI base, byte[] request, int status) {
        this.base = base;
        this.request = request;
        this.status = status;
    }

    private interface Work<T> {
        T on(Wire wire) throws Exception;
    }

    /** Answers a second, where each connection asks again as soon as it is answered. */
    double most(int connections, Duration time) throws Exception {
        long end = System.nanoTime() + time.toNanos();
        List<Integer> counts = on(connections, wire -> {
            int count = 0;
            for (; System.nanoTime() < end; count++) ask(wire);
            return count;
        });
        return counts.stream().mapToInt(Integer::intValue).sum() / (time.toNanos() / 1e9);
    }

    /** Asks so often that the server has compiled what it needs, however slow the machine is. */
    void warmUp(int requests) throws Exception {
        AtomicInteger left = new AtomicInteger(requests);
        on(4, wire -> {
            while (left.getAndDecrement() > 0) ask(wire);
            return null;
        });
    }

    /**
     * How long answers take at a fixed rate, however slow they are: each time counts from when the request was due, so
     * that a stall shows in all that it held up. In nanoseconds, shortest first.
     */
    long[] at(int perSecond, Duration time) throws Exception {
        long[] took = new long[(int) (perSecond * time.toSeconds())];
        AtomicInteger next = new AtomicInteger();
        long begin = System.nanoTime() + 100_000_000;
        on(perSecond, wire -> {
            for (int i = next.getAndIncrement(); i < took.length; i = next.getAndIncrement()) {
                long due = begin + i * 1_000_000_000L / perSecond;
                for (long wait = due - System.nanoTime(); wait > 0; wait = due - System.nanoTime())
                    LockSupport.parkNanos(wait);
                ask(wire);
                took[i] = System.nanoTime() - due;
            }
            return null;
        });
        Arrays.sort(took);
        return took;
    }

    private void ask(Wire wire) throws IOException {
        Wire.Answer answer = wire.send(request);
        if (answer.status() != status) throw new IllegalStateException("Answered with " + answer.status());
    }

    private <T> List<T> on(int connections, Work<T> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(connections);
        try {
            List<Future<T>> running = new ArrayList<>();
            for (int i = 0; i < connections; i++)
                running.add(threads.submit(() -> {
                    try (Wire wire = new Wire(base)) {
                        return work.on(wire);
                    }
                }));
            List<T> results = new ArrayList<>();
            for (Future<T> run : running) results.add(run.get());
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
