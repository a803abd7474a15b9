package rejoinder.maps;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
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

    private record Key(long map, long revision, String what) {}

    private record Piece(Object value, int bytes) {}

    private final Cache<Key, Piece> pieces = Caffeine.newBuilder()
            .maximumWeight(MAX_BYTES)
            .weigher((Key key, Piece piece) -> piece.bytes)
            .build();

    public static Kept pieces() {
        return Arc.container().instance(Kept.class).get();
    }

    /**
     * The piece called {@code what} of a map at a revision, made now if it is not there.
     *
     * @param bytes about how much memory the piece takes
     */
    @SuppressWarnings("unchecked")
    public <T> T get(long map, long revision, String what, ToIntFunction<T> bytes, Supplier<T> make) {
        Piece piece = pieces.get(new Key(map, revision, what), key -> {
            T made = make.get();
            return new Piece(made, 200 + bytes.applyAsInt(made));
        });
        return (T) piece.value;
    }

    void redacted(@Observes(during = TransactionPhase.AFTER_SUCCESS) Redaction redaction) {
        forget(redaction.map());
    }

    /** Drops everything of a map, at every revision: what a redaction needs. */
    void forget(long map) {
        pieces.asMap().keySet().removeIf(key -> key.map == map);
    }
}
