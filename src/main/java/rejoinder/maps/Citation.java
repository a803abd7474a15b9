package rejoinder.maps;

import java.net.URI;
import java.net.URISyntaxException;

/**
 * Where a claim comes from, as its author cites it.
 *
 * @param text the citation in words, at most 1,000 characters
 * @param url an http or https address, or null; it is shown, never fetched
 */
public record Citation(String text, String url) {

    public static final int MAX_TEXT = 1000;
    public static final int MAX_URL = 2000;

    /**
     * The citation with its texts trimmed, as it may be stored.
     *
     * @throws Refusal if something is too long or no web address
     */
    public Citation checked() {
        String words = Plain.line(text);
        String address = Plain.line(url);
        if (words.length() > MAX_TEXT || address.length() > MAX_URL) throw new Refusal(Refusal.Rule.TEXT_TOO_LONG);
        if (!address.isEmpty() && !isWebAddress(address)) throw new Refusal(Refusal.Rule.CITATION_ADDRESS);
        return new Citation(words.isEmpty() ? address : words, address.isEmpty() ? null : address);
    }

    private static boolean isWebAddress(String address) {
        try {
            URI uri = new URI(address);
            return ("http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme()))
                    && uri.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
