package rejoinder.voting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import rejoinder.maps.ArgumentMap;
import rejoinder.maps.Formerly;
import rejoinder.maps.Kept;
import rejoinder.maps.Outline;

/**
 * What a vote was cast on, where that reads otherwise by now.
 *
 * @param said what read otherwise then: claims, or claims that are not part of it any more
 * @param joined whether a claim is part of it now that was not then
 */
record Earlier(List<Said> said, boolean joined) {

    /**
     * @param number of the claim now; null where it stands nowhere, or is what was voted on itself
     * @param text as it was; empty where it was taken out for good
     * @param target whether it is what the step bore on
     * @param elsewhere whether it is not part of this any more
     */
    record Said(String number, String text, boolean target, boolean elsewhere) {}

    private static final int BYTES = 1000;

    static Earlier of(ArgumentMap map, Outline outline, Item item, Cast vote) {
        String what =
                "votes cast on " + item.about() + " " + item.id() + " at " + vote.revision() + ", " + vote.saying();
        return Kept.pieces()
                .get(map.id(), outline.head().revision(), what, made -> BYTES, () -> compare(map, outline, item, vote));
    }

    private static Earlier compare(ArgumentMap map, Outline outline, Item item, Cast vote) {
        Saying then = Saying.of(vote.saying());
        Saying now = item.saying(outline);
        boolean untouched = then.equals(now)
                && now.all().stream()
                        .allMatch(id -> outline.claim(id).orElseThrow().revision() <= vote.revision());
        if (untouched) return new Earlier(List.of(), false);
        Formerly formerly = Formerly.of(map, then.all());
        List<Said> said = new ArrayList<>();
        for (Long id : then.all()) {
            boolean target = then.targets().contains(id);
            boolean elsewhere = !(target ? now.targets() : now.claims()).contains(id);
            String text = formerly.text(id, vote.revision());
            String reads = outline.claim(id).map(Outline.Claim::text).orElse("");
            if (elsewhere || !text.equals(reads))
                said.add(new Said(number(outline, item, id), text, target, elsewhere));
        }
        boolean joined = !new HashSet<>(then.claims()).containsAll(now.claims());
        return new Earlier(said, joined);
    }

    private static String number(Outline outline, Item item, long claim) {
        return item.about() == Item.About.CLAIM
                ? null
                : outline.claim(claim).map(Outline.Claim::number).orElse(null);
    }

    boolean any() {
        return joined || !said.isEmpty();
    }
}
