package rejoinder.pictures;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import rejoinder.maps.Outline;
import rejoinder.maps.Sought;

/**
 * The claims of a map that hold some words.
 *
 * @param words empty where nothing was looked for
 */
record Search(String words, List<Outline.Claim> found) {

    /** So many are marked and brought into sight. */
    static final int MOST = 50;

    static Search of(Outline outline, String asked) {
        return new Search(asked == null ? "" : asked.strip(), Sought.of(asked).in(outline));
    }

    public boolean isAsked() {
        return !words.isEmpty();
    }

    public List<Outline.Claim> marked() {
        return found.subList(0, Math.min(MOST, found.size()));
    }

    public boolean isMore() {
        return found.size() > MOST;
    }

    Set<Long> ids() {
        return marked().stream().map(Outline.Claim::id).collect(Collectors.toSet());
    }
}
