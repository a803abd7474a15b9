package rejoinder.maps;

import java.util.Objects;

/**
 * Brings the texts of a map that were copied from another one to what they say there now, adds those that are new
 * there, and removes those that are gone there. What the map took away itself stays away.
 */
final class Following {

    private final ArgumentMap map;
    private final Act act;

    Following(ArgumentMap map, Act act) {
        this.map = map;
        this.act = act;
    }

    /** @return how many passages the texts have lost */
    int of(ArgumentMap original) {
        int lost = 0;
        for (Source there : Source.everOf(original)) {
            Source here = Source.copiedFrom(there, map).orElse(null);
            if (here == null && !there.isRemoved())
                map.change(act, Change.Kind.SOURCE, change -> Source.copy(change, there));
            else if (here != null && !here.isRemoved()) lost += follow(here, there);
        }
        return lost;
    }

    private int follow(Source here, Source there) {
        if (there.isRemoved()) here.remove(act);
        else if (!here.title().equals(there.title())
                || !Objects.equals(here.citation(), there.citation())
                || !here.language().equals(there.language())
                || !here.text().equals(there.text()))
            return here.revise(act, there.title(), there.citation(), there.language(), there.text());
        return 0;
    }
}
