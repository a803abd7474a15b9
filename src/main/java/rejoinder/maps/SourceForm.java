package rejoinder.maps;

import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;

/** A text to work from, as it is typed or pasted. */
public record SourceForm(
        @RestForm String title,
        @RestForm String citation,
        @RestForm String language,
        @RestForm String text,
        @RestForm String key) {

    static SourceForm empty() {
        return new SourceForm("", "", "en", "", UUID.randomUUID().toString());
    }

    static SourceForm of(Source source) {
        return new SourceForm(
                source.title(),
                source.citation(),
                source.language(),
                source.text(),
                UUID.randomUUID().toString());
    }

    SourceForm again() {
        return new SourceForm(
                title, citation, language, text, key == null ? UUID.randomUUID().toString() : key);
    }

    Source add(ArgumentMap map, Act act) {
        return Source.add(map, act, title, citation, language, text);
    }

    void revise(Source source, Act act) {
        source.revise(act, title, citation, language, text);
    }
}
