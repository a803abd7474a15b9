package rejoinder.maps;

import java.util.List;

/** A map as it was at a revision, with the texts that it worked from then. It never changes but by a redaction. */
public record Edition(Outline outline, List<SourceVersion> sources) {

    /** The map as it is now. */
    public static Edition of(ArgumentMap map) {
        return new Edition(map.outline(), SourceVersion.newest(map));
    }

    /** @param revision 1 or later */
    public static Edition of(ArgumentMap map, long revision) {
        return Replay.of(map, revision).edition();
    }
}
