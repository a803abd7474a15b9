package rejoinder.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TurnsTest {

    final ExecutorService people = Executors.newCachedThreadPool();
    final CountDownLatch end = new CountDownLatch(1);
    final List<String> begun = Collections.synchronizedList(new ArrayList<>());

    @AfterEach
    void everybodyGoes() {
        end.countDown();
        people.shutdownNow();
    }

    /** Somebody whose work goes on until the end. */
    private Future<Boolean> asks(Turns turns, String who) {
        return people.submit(() -> turns.of(who, () -> {
                    begun.add(who);
                    try {
                        return end.await(20, TimeUnit.SECONDS);
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .isPresent());
    }

    private void until(int count) throws InterruptedException {
        for (int i = 0; i < 1_000 && begun.size() < count; i++) Thread.sleep(5);
        assertThat(begun).hasSizeGreaterThanOrEqualTo(count);
    }

    @Test
    void whoever_asks_for_much_leaves_room_for_the_next_one() throws Exception {
        Turns turns = new Turns(2, 4, 16, 15_000);
        asks(turns, "greedy");
        until(1);
        for (int i = 0; i < 3; i++) asks(turns, "greedy");
        Thread.sleep(100);
        asks(turns, "modest");
        until(2);
        Thread.sleep(100);
        assertThat(begun).containsExactly("greedy", "modest");
    }

    @Test
    void what_waits_is_done_in_its_turn() throws Exception {
        Turns turns = new Turns(2, 4, 16, 15_000);
        List<Future<Boolean>> asked = new ArrayList<>();
        for (String who : List.of("a", "b", "a", "b", "c")) asked.add(asks(turns, who));
        until(2);
        end.countDown();
        for (Future<Boolean> one : asked)
            assertThat(one.get(10, TimeUnit.SECONDS)).isTrue();
        assertThat(begun).containsExactlyInAnyOrder("a", "b", "a", "b", "c");
    }

    @Test
    void more_than_may_wait_is_told_so_at_once() throws Exception {
        Turns turns = new Turns(1, 2, 3, 15_000);
        asks(turns, "a");
        until(1);
        List<Future<Boolean>> asked = new ArrayList<>();
        for (int i = 0; i < 3; i++) asked.add(asks(turns, "a"));
        Future<Boolean> told = Executors.newSingleThreadExecutor().submit(() -> {
            while (asked.stream().noneMatch(Future::isDone)) Thread.sleep(5);
            return true;
        });
        assertThat(told.get(5, TimeUnit.SECONDS)).isTrue();
        for (Future<Boolean> one : asked)
            if (one.isDone()) assertThat(one.get()).isFalse();
    }

    @Test
    void who_waits_too_long_is_told_so() throws Exception {
        Turns turns = new Turns(1, 2, 3, 50);
        asks(turns, "a");
        until(1);
        assertThat(asks(turns, "b").get(5, TimeUnit.SECONDS)).isFalse();
    }

    @Test
    void work_that_fails_leaves_its_place() {
        Turns turns = new Turns(1, 2, 3, 1_000);
        try {
            turns.of("a", () -> {
                throw new IllegalStateException();
            });
        } catch (IllegalStateException e) {
            assertThat(turns.of("a", () -> "done")).hasValue("done");
            return;
        }
        throw new AssertionError("Nothing was thrown");
    }
}
