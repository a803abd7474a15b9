package rejoinder.maps;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import rejoinder.people.Person;

/**
 * One change as people read it: who did what, and to which claims.
 *
 * @param by who made it; null for the app itself
 * @param of the revision of the change that an undo or redo is about; null for any other
 * @param claims what it touched, at most three
 * @param more how many claims it touched beyond those
 */
public record Deed(
        long revision,
        Change.Kind kind,
        Person by,
        Instant at,
        Long of,
        List<Touched> claims,
        int more,
        boolean canBeUndone) {

    /** A claim that a change touched, as it was after it. */
    public record Touched(long id, String text, boolean isLink) {}

    /** The newest changes of a map up to a revision, newest first. */
    public static List<Deed> of(ArgumentMap map, long until, int most) {
        return of(map, Change.of(map, until, most));
    }

    static List<Deed> of(ArgumentMap map, List<Change> changes) {
        if (changes.isEmpty()) return List.of();
        Map<Long, List<ChangeEntry>> entries =
                ChangeEntry.claimsAndStepsOf(
                                map, changes.stream().map(Change::revision).toList())
                        .stream()
                        .collect(Collectors.groupingBy(ChangeEntry::revision));
        Outline now = map.outline();
        List<Deed> deeds = new ArrayList<>();
        for (Change change : changes) {
            List<Touched> claims = touched(entries.getOrDefault(change.revision(), List.of()), now);
            int named = Math.min(3, claims.size());
            deeds.add(new Deed(
                    change.revision(),
                    change.kind(),
                    change.person(),
                    change.at(),
                    change.of(),
                    claims.subList(0, named),
                    claims.size() - named,
                    !change.isFinal() && map.isEditable()));
        }
        return deeds;
    }

    /** Claims; where only steps were touched, as they moved, those that take them now. */
    private static List<Touched> touched(List<ChangeEntry> entries, Outline now) {
        List<Touched> claims = entries.stream()
                .filter(entry -> entry.item() == Item.Type.CLAIM)
                .map(entry -> touched(entry, now))
                .toList();
        if (!claims.isEmpty()) return claims;
        return entries.stream()
                .flatMap(entry -> now.reason(entry.itemId()).stream())
                .flatMap(step -> step.premises().stream())
                .map(claim -> new Touched(claim.id(), claim.text(), claim.isLink()))
                .toList();
    }

    private static Touched touched(ChangeEntry entry, Outline now) {
        ClaimState state = entry.claim();
        if (state.original() == null)
            return new Touched(entry.itemId(), state.content().text(), false);
        String text = now.claim(state.original()).map(Outline.Claim::text).orElse("");
        return new Touched(entry.itemId(), text, true);
    }
}
