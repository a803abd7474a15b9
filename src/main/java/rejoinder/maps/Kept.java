package rejoinder.maps;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

/**
 * What was derived from a map at one revision, kept for the next who asks.
 *
 * <p>A revision never changes, so nothing here grows stale; what is not asked for makes room. What is kept must hold
 * nothing that depends on who looks.
 */
@ApplicationScoped
public class Kept {

    private static final int MAX_BYTES = 96 * 1024 * 1024;
    private static final int PIECE_BYTES = 2000;

    /** Of no one revision, for what says itself all that it depends on. */
    private static final long ANY = -1;

    private record Key(long map, long revision, Object what) {}

    private record Piece(Object value, int bytes) {}

    private final Map<Long, Integer> forgotten = new ConcurrentHashMap<>();

    private final Cache<Key, Piece> pieces = Caffeine.newBuilder()
            .maximumWeight(MAX_BYTES)
            .weigher((Key key, Piece piece) -> piece.bytes)
            .build();

    /** How often what was kept of a map was dropped: what browsers keep of it is then out of date as well. */
    int forgotten(long map) {
        return forgotten.getOrDefault(map, 0);
    }

    public static Kept pieces() {
        return Arc.container().instance(Kept.class).get();
    }

    /**
     * The piece called {@code what} of a map at a revision, made now if it is not there.
     *
     * @param bytes about how much memory the piece takes
     */
    public <T> T get(long map, long revision, String what, ToIntFunction<T> bytes, Supplier<T> make) {
        return find(new Key(map, revision, what), bytes, make);
    }

    void put(long map, long revision, String what, int bytes, Object piece) {
        pieces.put(new Key(map, revision, what), new Piece(piece, 200 + bytes));
    }

    /** The piece, if it happens to be there. */
    @SuppressWarnings("unchecked")
    public <T> Optional<T> peek(long map, long revision, String what) {
        return Optional.ofNullable(pieces.getIfPresent(new Key(map, revision, what)))
                .map(piece -> (T) piece.value);
    }

    /** A small piece of a map that depends on nothing but {@code what}, at whichever revision. */
    public <T> T piece(long map, Object what, Supplier<T> make) {
        return find(new Key(map, ANY, what), made -> PIECE_BYTES, make);
    }

    /** Whether such a small piece is there. */
    boolean has(long map, Object what) {
        return pieces.getIfPresent(new Key(map, ANY, what)) != null;
    }

    @SuppressWarnings("unchecked")
    private <T> T find(Key key, ToIntFunction<T> bytes, Supplier<T> make) {
        Piece kept = pieces.getIfPresent(key);
        if (kept != null) return (T) kept.value;
        T made = make.get();
        pieces.put(key, new Piece(made, 200 + bytes.applyAsInt(made)));
        return made;
    }

    void redacted(@Observes(during = TransactionPhase.AFTER_SUCCESS) Redaction redaction) {
        forget(redaction.map());
    }

    /** Drops everything of a map, at every revision: what a redaction needs, and whatever else changes without one. */
    public void forget(long map) {
        pieces.asMap().keySet().removeIf(key -> key.map == map);
        forgotten.merge(map, 1, Integer::sum);
    }
}
