package rejoinder.maps;

/** A source in one of its versions, with its words: as it is now, or as it was at a revision of its map. */
public record SourceVersion(long id, int version, String title, String citation, String language, String text) {

    static SourceVersion of(Source source) {
        return new SourceVersion(
                source.id(), source.version(), source.title(), source.citation(), source.language(), source.text());
    }

    static SourceVersion of(long id, SourceState state, String text) {
        return new SourceVersion(id, state.version(), state.title(), state.citation(), state.language(), text);
    }
}
