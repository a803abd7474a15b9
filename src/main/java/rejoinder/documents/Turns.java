package rejoinder.documents;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Lets work be done a few at a time, and one at a time for each who asks: whoever asks for much waits for themselves, and
 * not the others for them. Among those who wait, who came first is next.
 */
final class Turns {

    private final int atATime;
    private final int waitingForOne;
    private final int waitingForAll;
    private final long patienceNanos;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition freed = lock.newCondition();
    private final List<Ticket> waiting = new ArrayList<>();
    private final Set<String> busy = new HashSet<>();

    /** Who asks; each has its own, so that two of one are told apart. */
    private static final class Ticket {
        private final String who;

        Ticket(String who) {
            this.who = who;
        }
    }

    /**
     * @param waitingForOne how much of one may wait
     * @param waitingForAll how much may wait in all
     */
    Turns(int atATime, int waitingForOne, int waitingForAll, long patienceMillis) {
        this.atATime = atATime;
        this.waitingForOne = waitingForOne;
        this.waitingForAll = waitingForAll;
        this.patienceNanos = TimeUnit.MILLISECONDS.toNanos(patienceMillis);
    }

    /**
     * Does work when it is its turn.
     *
     * @return nothing, where that is not soon
     */
    <T> Optional<T> of(String who, Supplier<T> work) {
        if (!enter(who)) return Optional.empty();
        try {
            return Optional.of(work.get());
        } finally {
            leave(who);
        }
    }

    private boolean enter(String who) {
        Ticket ticket = new Ticket(who);
        lock.lock();
        try {
            boolean full = waiting.size() >= waitingForAll
                    || waiting.stream().filter(one -> one.who.equals(who)).count() >= waitingForOne;
            waiting.add(ticket);
            long left = patienceNanos;
            while (!isNext(ticket)) {
                if (full || left <= 0) return false;
                left = freed.awaitNanos(left);
            }
            busy.add(who);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            waiting.remove(ticket);
            // Whoever stood behind may be next.
            freed.signalAll();
            lock.unlock();
        }
    }

    private boolean isNext(Ticket ticket) {
        return busy.size() < atATime
                && waiting.stream()
                        .filter(one -> !busy.contains(one.who))
                        .findFirst()
                        .filter(ticket::equals)
                        .isPresent();
    }

    private void leave(String who) {
        lock.lock();
        try {
            busy.remove(who);
            freed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
