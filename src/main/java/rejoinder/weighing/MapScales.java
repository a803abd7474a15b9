package rejoinder.weighing;

import jakarta.enterprise.context.ApplicationScoped;
import rejoinder.maps.Outline;
import rejoinder.maps.Scales;
import rejoinder.maps.Stands;

/** Tells the pages of a map how strong its claims stand. */
@ApplicationScoped
public class MapScales implements Scales {

    @Override
    public Stands of(Outline outline) {
        return Weighing.kept(outline);
    }
}
