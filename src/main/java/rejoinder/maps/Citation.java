package rejoinder.maps;

/**
 * Where a claim comes from, as its author cites it.
 *
 * @param text the citation in words, at most 1,000 characters
 * @param url an http or https address, or null; it is shown, never fetched
 */
public record Citation(String text, String url) {}
