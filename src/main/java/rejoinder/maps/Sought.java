package rejoinder.maps;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What somebody looks for: a claim fits that has all the words in its text, its label or its tags, in whichever case.
 *
 * @param words in lower case, 8 at most; none where nothing was typed
 */
public record Sought(List<String> words) {

    private static final int MOST = 8;

    public static Sought of(String typed) {
        if (typed == null) return new Sought(List.of());
        return new Sought(
                Arrays.stream(Plain.line(typed).toLowerCase(Locale.ROOT).split("\\s+"))
                        .filter(word -> !word.isBlank())
                        .limit(MOST)
                        .toList());
    }

    public boolean isNone() {
        return words.isEmpty();
    }

    /** In the order of the outline; what stands in several places is found where it stands itself. */
    public List<Outline.Claim> in(Outline outline) {
        if (isNone()) return List.of();
        return outline.claims().stream()
                .filter(claim -> !claim.isLink() && fits(claim))
                .toList();
    }

    private boolean fits(Outline.Claim claim) {
        String said = (claim.text() + " " + claim.content().label() + " "
                        + String.join(" ", claim.content().tags()))
                .toLowerCase(Locale.ROOT);
        return words.stream().allMatch(said::contains);
    }
}
