package rejoinder.maps;

/**
 * The text of a map beside its claims.
 *
 * @param revision the revision of the map that is shown; null for the map as it is now
 */
record TextPage(MapPage frame, Long revision, Spread spread) {

    static TextPage of(MapPage frame, ArgumentMap map, Long chosen) {
        return new TextPage(frame, null, Spread.now(map, chosen));
    }

    static TextPage of(MapPage frame, ArgumentMap map, long revision, Long chosen) {
        String outline = "/maps/" + map.id() + "/revisions/" + revision;
        return new TextPage(frame, revision, Spread.then(Edition.of(map, revision), outline, chosen));
    }
}
