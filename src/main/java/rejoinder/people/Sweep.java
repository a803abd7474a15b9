package rejoinder.people;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Inject;
import rejoinder.web.Settings;
import rejoinder.web.Write;

/** Sessions that let nobody in any more need not be kept. */
class Sweep {

    @Inject
    Settings settings;

    @Scheduled(every = "6h", delayed = "10m")
    @Write
    void sweep() {
        Session.endStale(settings.session());
    }
}
