package rejoinder;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Long tests on both cores. */
public final class Both {

    /** Work that one of the hands does until there is no more. */
    public interface Work {
        void go() throws Exception;
    }

    private Both() {}

    /** Lets two threads do the same, each taking what is next; ends when both have, with what the first one failed of. */
    public static void hands(Work work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Callable<Void> hand = () -> {
                work.go();
                return null;
            };
            for (Future<Void> done : threads.invokeAll(List.of(hand, hand))) done.get();
        } finally {
            threads.shutdown();
        }
    }
}
