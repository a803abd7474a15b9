package rejoinder.documents;

import java.util.List;
import java.util.stream.Collectors;
import rejoinder.maps.MapPage;
import rejoinder.maps.Outline;
import rejoinder.type.Typefaces;

/**
 * What one can take along of a map.
 *
 * @param branch the claim whose branch it is about; null for the whole map
 * @param boxes the scripts that no typeface here can write; empty for none
 */
record TakeAlongPage(MapPage frame, Outline.Claim branch, boolean remarked, String boxes) {

    static final String PART = "take-along";

    /** How large the sheets of a diagram can show it. */
    public List<String> sizes() {
        return List.of("quarter", "half", "whole", "double");
    }

    static String boxes(Outline outline, Typefaces typefaces) {
        StringBuilder all = new StringBuilder();
        for (Outline.Claim claim : outline.claims()) all.append(claim.text());
        List<String> missing = typefaces.missing(all.toString());
        return missing.stream()
                .map(letter -> Colophon.script(letter.codePointAt(0)))
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
