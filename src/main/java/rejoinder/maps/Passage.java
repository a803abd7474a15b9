package rejoinder.maps;

/**
 * The words of a source that a claim is tied to.
 *
 * @param source the source's id
 * @param version the version of the source's text that the offsets count in, from 1
 * @param start the offset of the first character, in UTF-16 units from 0
 * @param end the offset after the last character
 * @param quote the words themselves, by which the passage is found again when the text changes
 * @param lost true once the words could not be found in a newer version; the offsets then still hold for {@code version}
 */
public record Passage(long source, int version, int start, int end, String quote, boolean lost) {

    /**
     * The first place in a text where some words stand, spaces and line ends aside; lost where they are nowhere in it.
     *
     * @param text the first version of the source's text, as it is stored
     */
    public static Passage quoting(String words, long source, String text) {
        return Anchoring.find(new Passage(source, 1, 0, 0, words, false), 1, text);
    }

    Passage in(long otherSource) {
        return new Passage(otherSource, version, start, end, quote, lost);
    }

    public boolean overlaps(int from, int to) {
        return !lost && start < to && from < end;
    }
}
