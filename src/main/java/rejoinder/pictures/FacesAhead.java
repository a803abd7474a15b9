package rejoinder.pictures;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import rejoinder.diagrams.Face;

/** Reads the fonts of the drawings beside the start, so that the first diagram need not wait for them. */
class FacesAhead {

    void atStart(@Observes StartupEvent start) {
        Thread reading = new Thread(
                () -> {
                    for (Face face : Face.values()) face.metrics();
                },
                "faces");
        reading.setDaemon(true);
        reading.setPriority(Thread.MIN_PRIORITY);
        reading.start();
    }
}
