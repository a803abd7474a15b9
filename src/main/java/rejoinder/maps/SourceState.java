package rejoinder.maps;

/** A source as the journal keeps it; the texts of its versions are kept beside it and never change. */
public record SourceState(String title, String citation, String language, int version, Long deleted) {

    static final int MAX_TITLE = 300;
    static final int MAX_CITATION = 2000;

    SourceState checked() {
        String title = Plain.line(this.title);
        String citation = Plain.of(this.citation);
        if (title.isEmpty()) throw new Refusal(Refusal.Rule.TITLE_MISSING);
        if (title.length() > MAX_TITLE) throw new Refusal(Refusal.Rule.TITLE_TOO_LONG);
        if (citation.length() > MAX_CITATION) throw new Refusal(Refusal.Rule.TEXT_TOO_LONG);
        return new SourceState(title, citation.isEmpty() ? null : citation, MapState.tag(language), version, deleted);
    }
}
