package rejoinder.web;

import java.time.Duration;
import java.util.Optional;

/** A request that is answered with a status and one plain sentence. */
public class Problem extends RuntimeException {

    private final int status;
    private final Duration retryAfter;

    public Problem(int status, String words) {
        this(status, words, null);
    }

    public Problem(int status, String words, Duration retryAfter) {
        super(words);
        this.status = status;
        this.retryAfter = retryAfter;
    }

    public int status() {
        return status;
    }

    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}
