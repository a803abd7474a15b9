package rejoinder.maps;

import java.util.List;

/**
 * How much of a text the claims of a map are tied to.
 *
 * @param used how many of its sentences a passage covers
 * @param spans the runs that are used, as parts of its length from 0 to 1000
 */
public record Coverage(long source, String title, int used, int sentences, List<Reading.Span> spans) {

    /** Of each text of a map, in their order. */
    public static List<Coverage> of(Edition edition) {
        return edition.sources().stream()
                .map(source -> {
                    Reading reading = Reading.of(source.text(), source.id(), source.language(), edition.outline());
                    return new Coverage(
                            source.id(),
                            source.title(),
                            reading.sentences() - reading.free(),
                            reading.sentences(),
                            reading.coverage());
                })
                .toList();
    }
}
