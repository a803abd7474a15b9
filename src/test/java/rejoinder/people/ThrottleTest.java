package rejoinder.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bucket4j.TimeMeter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rejoinder.web.ErrorMessages;
import rejoinder.web.Problem;
import rejoinder.web.Settings;

class ThrottleTest {

    private static final String HOME = "192.0.2.1";
    private static final String SCHOOL = "192.0.2.2";

    private final AtomicLong now = new AtomicLong();
    private final Throttle throttle = new Throttle();

    @BeforeEach
    void configure() {
        throttle.settings =
                new SmallRyeConfigBuilder().withMapping(Settings.class).build().getConfigMapping(Settings.class);
        throttle.words = (ErrorMessages) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {ErrorMessages.class},
                (proxy, method, args) -> method.getName());
        throttle.clock = new TimeMeter() {
            @Override
            public long currentTimeNanos() {
                return now.get();
            }

            @Override
            public boolean isWallClockBased() {
                return false;
            }
        };
    }

    @Test
    void the_sixth_wrong_try_in_a_minute_is_refused_and_told_how_long() {
        for (int i = 0; i < 5; i++) throttle.count("lena", HOME);
        assertThatThrownBy(() -> throttle.count("Lena ", HOME)).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.status()).isEqualTo(429);
            assertThat(problem.retryAfter().orElseThrow()).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(61));
        });
        pass(Duration.ofSeconds(61));
        throttle.count("lena", HOME);
    }

    @Test
    void the_owner_is_not_locked_out_elsewhere() {
        for (int i = 0; i < 5; i++) throttle.count("lena", HOME);
        throttle.count("lena", SCHOOL);
        throttle.count("omar", HOME);
    }

    @Test
    void a_right_try_costs_nothing() {
        for (int i = 0; i < 300; i++) {
            throttle.count("lena", HOME);
            throttle.giveBack("lena", HOME);
        }
    }

    @Test
    void an_address_that_tries_many_accounts_is_stopped_at_a_hundred() {
        for (int i = 0; i < 100; i++) throttle.count("person" + i, HOME);
        assertThatThrownBy(() -> throttle.count("another", HOME)).isInstanceOf(Problem.class);
        throttle.count("another", SCHOOL);
    }

    @Test
    void all_addresses_of_one_network_of_ipv6_are_one() {
        for (int i = 1; i <= 5; i++) throttle.count("lena", "2001:db8::" + i);
        assertThatThrownBy(() -> throttle.count("lena", "2001:db8::ffff")).isInstanceOf(Problem.class);
        throttle.count("lena", "2001:db8:0:1::1");
    }

    private void pass(Duration time) {
        now.addAndGet(time.toNanos());
    }
}
