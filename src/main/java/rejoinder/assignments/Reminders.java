package rejoinder.assignments;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import rejoinder.web.DiskGate;

/** Tells people what has opened, and what is due tomorrow. */
class Reminders {

    private static final Duration AHEAD = Duration.ofHours(24);

    @Inject
    DiskGate gate;

    @Scheduled(every = "5m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tell() throws Exception {
        Instant now = Instant.now();
        // Each in a transaction of its own, so that a row of writers is not held up by all of them.
        for (Long id : ids(Assignment.toAnnounce(now)))
            gate.run(() -> Assignment.<Assignment>findById(id).announce());
        for (Long id : ids(Assignment.toRemind(now, now.plus(AHEAD))))
            gate.run(() -> Assignment.<Assignment>findById(id).remind());
        for (Extension extension : Extension.toRemind(now, now.plus(AHEAD)))
            gate.run(() ->
                    Extension.of(extension.assignment(), extension.person()).ifPresent(Extension::remind));
    }

    private static List<Long> ids(List<Assignment> assignments) {
        return assignments.stream().map(Assignment::id).toList();
    }
}
