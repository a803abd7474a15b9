package rejoinder.maps;

import java.util.List;
import java.util.Map;

/**
 * A source in one of its versions, with its words: as it is now, or as it was at a revision of its map.
 *
 * @param given whether it came with what was handed out, and can only be read
 */
public record SourceVersion(
        long id, int version, String title, String citation, String language, String text, boolean given) {

    /** All sources of a map as they are now, in two queries. */
    static List<SourceVersion> newest(ArgumentMap map) {
        List<Source> sources = Source.of(map);
        Map<Source, String> texts = SourceText.newest(sources);
        return sources.stream()
                .map(source -> of(source.id(), source.state(), texts.get(source), source.isGiven()))
                .toList();
    }

    SourceState state() {
        return new SourceState(title, citation, language, version, null);
    }

    static SourceVersion of(long id, SourceState state, String text) {
        return of(id, state, text, false);
    }

    private static SourceVersion of(long id, SourceState state, String text, boolean given) {
        return new SourceVersion(id, state.version(), state.title(), state.citation(), state.language(), text, given);
    }
}
