package rejoinder.maps;

import io.quarkus.qute.RawString;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands beside the claims of a map for whoever looks, as HTML. Drawn claims are kept and shared, and hold a mark
 * where this goes; what goes there is never kept.
 *
 * @param above what stands above the first claim; empty for nothing
 * @param beside what stands beside a claim, by the claim's id
 */
public record Margins(String above, Map<Long, String> beside) {

    public static final Margins NONE = new Margins("", Map.of());

    /** Where it goes in a drawn line; no text that people type has a tag. */
    static final Pattern MARK = Pattern.compile("<!-- beside (\\d+) -->");

    /** What stands beside one claim, in an element with a name of its own; nothing where there is nothing. */
    public RawString of(long claim) {
        String html = beside.get(claim);
        return new RawString(
                html == null ? "" : "<div class=\"margin\" id=\"margin-" + claim + "\">" + html + "</div>\n");
    }

    /** The same with something more beside a claim. */
    Margins with(long claim, String html) {
        if (html.isEmpty()) return this;
        Map<Long, String> more = new HashMap<>(beside);
        more.merge(claim, html, String::concat);
        return new Margins(above, more);
    }

    /** Drawn claims with what stands beside them. */
    String in(String drawn) {
        return MARK.matcher(drawn)
                .replaceAll(mark -> Matcher.quoteReplacement(
                        of(Long.parseLong(mark.group(1))).getValue()));
    }

    /** Two that look the same have the same. */
    String state() {
        return equals(NONE) ? "" : Integer.toHexString(above.hashCode()) + Integer.toHexString(beside.hashCode());
    }
}
