package rejoinder.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was read of texts lately is there again, and there is never more of it than there may be. */
class MemoryTest {

    private final List<Integer> made = new ArrayList<>();

    @Test
    void what_is_in_use_stays_however_much_was_kept_before() {
        Memory<Integer, Integer> memory = new Memory<>(100, Duration.ofHours(1), key -> 1);
        for (int key = 0; key < 1000; key++) memory.get(key, this::made);
        for (int round = 0; round < 3; round++) for (int key = 2000; key < 2050; key++) memory.get(key, this::made);
        assertThat(made).hasSize(1050).doesNotHaveDuplicates();
    }

    @Test
    void there_is_never_more_than_two_generations() {
        Memory<Integer, Integer> memory = new Memory<>(100, Duration.ofHours(1), key -> 10);
        for (int key = 0; key < 1000; key++) memory.get(key % 300, this::made);
        assertThat(kept(memory, 300)).isBetween(10, 20);
    }

    @Test
    void what_nobody_asks_for_is_dropped_after_a_while() {
        Memory<Integer, Integer> memory = new Memory<>(100, Duration.ZERO, key -> 1);
        for (int key = 0; key < 10; key++) memory.get(key, this::made);
        assertThat(kept(memory, 10)).isLessThan(3);
    }

    @Test
    void nothing_is_left_once_it_is_cleared() {
        Memory<Integer, Integer> memory = new Memory<>(5, Duration.ofHours(1), key -> 1);
        for (int key = 0; key < 8; key++) memory.get(key, this::made);
        assertThat(kept(memory, 8)).isEqualTo(8);
        memory.clear();
        assertThat(kept(memory, 8)).isZero();
    }

    private int made(int key) {
        made.add(key);
        return key;
    }

    private static int kept(Memory<Integer, Integer> memory, int keys) {
        int kept = 0;
        for (int key = 0; key < keys; key++) if (memory.has(key)) kept++;
        return kept;
    }
}
