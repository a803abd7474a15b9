package rejoinder.people;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import rejoinder.web.ErrorMessages;
import rejoinder.web.Problem;
import rejoinder.web.Settings;

/**
 * Slows down whoever guesses: so many wrong tries a minute for an account from one address, and so many from an address
 * for any account. The owner of the account, who is elsewhere, is not locked out.
 */
@ApplicationScoped
public class Throttle {

    private static final Duration PERIOD = Duration.ofMinutes(1);
    private static final int IPV6_NETWORK = 8;

    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterAccess(PERIOD.multipliedBy(2))
            .build();

    @Inject
    Settings settings;

    @Inject
    ErrorMessages words;

    TimeMeter clock = TimeMeter.SYSTEM_MILLISECONDS;

    /**
     * Counts a try before it is made, so that many at once are many. One that was right is given back.
     *
     * @throws Problem 429 if there were too many
     */
    public void count(String account, String address) {
        String network = network(address);
        take(bucket("address " + network, settings.throttle().address()));
        take(bucket(account(account, network), settings.throttle().account()));
    }

    public void giveBack(String account, String address) {
        String network = network(address);
        bucket("address " + network, settings.throttle().address()).addTokens(1);
        bucket(account(account, network), settings.throttle().account()).addTokens(1);
    }

    /** Counts something that costs the server work and is not about one account. */
    public void count(String address) {
        take(bucket("address " + network(address), settings.throttle().address()));
    }

    public void giveBack(String address) {
        bucket("address " + network(address), settings.throttle().address()).addTokens(1);
    }

    private void take(Bucket bucket) {
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed())
            throw new Problem(
                    429,
                    words.tooMany(),
                    Duration.ofNanos(probe.getNanosToWaitForRefill()).plusSeconds(1));
    }

    private Bucket bucket(String key, int tries) {
        return buckets.get(key, made -> Bucket.builder()
                .addLimit(Bandwidth.builder()
                        .capacity(tries)
                        .refillIntervally(tries, PERIOD)
                        .build())
                .withCustomTimePrecision(clock)
                .build());
    }

    private static String account(String name, String network) {
        return "account " + name.strip().toLowerCase(Locale.ROOT) + " " + network;
    }

    /** Whoever has one address of IPv6 has 2 to the power of 64 of them: their network counts. */
    private static String network(String address) {
        if (!address.contains(":")) return address;
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            return HexFormat.of().formatHex(Arrays.copyOf(bytes, Math.min(bytes.length, IPV6_NETWORK)));
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
