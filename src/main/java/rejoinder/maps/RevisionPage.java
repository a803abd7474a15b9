package rejoinder.maps;

import io.quarkus.qute.RawString;

/** A map as it was. */
record RevisionPage(MapPage frame, long revision, Change change, RawString outline) {

    public Long before() {
        return revision > 1 ? revision - 1 : null;
    }

    public Long after() {
        return revision < frame.revision() ? revision + 1 : null;
    }
}
