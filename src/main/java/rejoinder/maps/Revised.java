package rejoinder.maps;

import java.util.List;
import java.util.stream.Stream;

/**
 * A map as it was at a revision, and what had changed since an earlier one. Kept, as revisions never change.
 *
 * @param outline the map at the revision
 * @param coverage how much of each text it was tied to
 * @param since what is different from the earlier revision; null where there is none to compare with
 */
public record Revised(ArgumentMap map, Edition edition, List<Coverage> coverage, Difference since) {

    private static final int BYTES_PER_CLAIM = 900;

    private record Derived(Edition edition, List<Coverage> coverage, Difference since) {}

    /** @param earlier null for none; both revisions are read in one look at the journal */
    public static Revised of(ArgumentMap map, long revision, Long earlier) {
        Derived derived = Kept.pieces()
                .get(
                        map.id(),
                        revision,
                        "revised since " + earlier,
                        made -> BYTES_PER_CLAIM * made.edition.outline().size(),
                        () -> derive(map, revision, earlier));
        return new Revised(map, derived.edition, derived.coverage, derived.since);
    }

    private static Derived derive(ArgumentMap map, long revision, Long earlier) {
        List<Replay> replays = Replay.of(
                map,
                Stream.of(earlier, (Long) revision).filter(one -> one != null).toList());
        Replay replay = replays.get(replays.size() - 1);
        Edition edition = replay.edition();
        Difference since =
                earlier == null ? null : Difference.between(replays.get(0).outline(), edition.outline());
        return new Derived(edition, Coverage.of(edition), since);
    }

    public Outline outline() {
        return edition.outline();
    }
}
