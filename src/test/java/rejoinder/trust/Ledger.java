package rejoinder.trust;

import java.util.Collection;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** What the app said that it had done, written down by those who had asked for it. */
final class Ledger {

    /**
     * One acknowledged change.
     *
     * @param key the key of the form that asked for it
     * @param claim the claim that the answer named
     */
    record Line(long map, UUID key, long claim) {}

    private final Queue<Line> lines = new ConcurrentLinkedQueue<>();
    private final Queue<String> faults = new ConcurrentLinkedQueue<>();
    private final AtomicInteger refused = new AtomicInteger();

    void acknowledged(Line line) {
        lines.add(line);
    }

    void refused() {
        refused.incrementAndGet();
    }

    /** An answer that says that something is wrong with the app. */
    void fault(String answer) {
        faults.add(answer);
    }

    Collection<Line> lines() {
        return lines;
    }

    Collection<String> faults() {
        return faults;
    }

    int size() {
        return lines.size();
    }

    int refusals() {
        return refused.get();
    }
}
