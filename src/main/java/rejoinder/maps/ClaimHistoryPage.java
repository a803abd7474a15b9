package rejoinder.maps;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import rejoinder.people.Person;
import rejoinder.people.Viewer;

/** What one claim said, and who said so, newest first. */
record ClaimHistoryPage(MapPage frame, long id, String number, List<Version> versions) {

    /**
     * The claim after a change.
     *
     * @param words its text, with what is new and what went since the version before
     */
    record Version(
            long revision, Change.Kind kind, Person by, Instant at, List<Wording.Piece> words, boolean deleted) {}

    static ClaimHistoryPage of(Claim claim, Viewer viewer) {
        Map<Long, Change> changes =
                Change.of(claim).stream().collect(Collectors.toMap(Change::revision, Function.identity()));
        List<Version> versions = new ArrayList<>();
        String before = null;
        for (ChangeEntry entry : ChangeEntry.of(claim)) {
            Change change = changes.get(entry.revision());
            ClaimState state = entry.claim();
            String text =
                    claim.isLink() ? claim.content().text() : state.content().text();
            versions.add(new Version(
                    entry.revision(),
                    change.kind(),
                    change.person(),
                    change.at(),
                    Wording.between(before == null ? text : before, text),
                    state.deleted() != null));
            before = text;
        }
        Collections.reverse(versions);
        ArgumentMap map = claim.map();
        return new ClaimHistoryPage(
                MapPage.of(map, MapPage.View.CLAIM, viewer),
                claim.id(),
                map.outline().claim(claim.id()).map(Outline.Claim::number).orElse(null),
                versions);
    }
}
