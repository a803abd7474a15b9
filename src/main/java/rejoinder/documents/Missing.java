package rejoinder.documents;

import java.util.List;
import java.util.stream.Collectors;
import rejoinder.maps.Outline;
import rejoinder.type.Typefaces;

/** The letters of a map that no typeface here writes, each once, in the order in which they occur. */
record Missing(List<String> letters) {

    /** As many are shown. */
    private static final int MOST = 12;

    static Missing of(Outline outline, Typefaces typefaces) {
        StringBuilder all = new StringBuilder();
        for (Outline.Claim claim : outline.claims()) all.append(claim.text());
        return new Missing(typefaces.missing(all.toString()));
    }

    public boolean isNone() {
        return letters.isEmpty();
    }

    /** The names of their scripts: Han, Thai. */
    public String scripts() {
        return letters.stream()
                .map(letter -> Colophon.script(letter.codePointAt(0)))
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** The first of them. */
    public String first() {
        return letters.stream().limit(MOST).collect(Collectors.joining(" "));
    }

    public int more() {
        return Math.max(0, letters.size() - MOST);
    }
}
