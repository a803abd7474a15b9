package rejoinder.findings;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * What was worked out lately, so that it need not be worked out again. There are two generations: what is asked for
 * belongs to the young one; when that is full, or some time has passed, it becomes the old one, and what had been old is
 * dropped. So whatever is in use stays, however much else was kept before it.
 *
 * <p>Safe for use by several threads; two may work out the same at once.
 */
final class Memory<K, V> {

    private final int most;
    private final long nanos;
    private final ToIntFunction<K> weigh;
    private volatile Map<K, V> young = new ConcurrentHashMap<>();
    private volatile Map<K, V> old = Map.of();
    private int weight;
    private long begin = System.nanoTime();

    /**
     * @param most how much a generation may weigh
     * @param longest how long a generation is the young one
     */
    Memory(int most, Duration longest, ToIntFunction<K> weigh) {
        this.most = most;
        this.nanos = longest.toNanos();
        this.weigh = weigh;
    }

    V get(K key, Function<K, V> make) {
        V known = young.get(key);
        if (known != null) return known;
        V older = old.get(key);
        V value = older == null ? make.apply(key) : older;
        put(key, value);
        return value;
    }

    private synchronized void put(K key, V value) {
        if (weight >= most || System.nanoTime() - begin > nanos) turn(young);
        if (young.put(key, value) == null) weight += weigh.applyAsInt(key);
    }

    synchronized void clear() {
        turn(Map.of());
    }

    boolean has(K key) {
        return young.containsKey(key) || old.containsKey(key);
    }

    private void turn(Map<K, V> next) {
        old = next;
        young = new ConcurrentHashMap<>();
        weight = 0;
        begin = System.nanoTime();
    }
}
