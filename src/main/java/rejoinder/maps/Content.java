package rejoinder.maps;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Map;

/**
 * What a claim says, apart from where it stands: the part of a claim that an edit changes.
 *
 * @param text plain text, 1 to 4,000 characters; empty only in a link and in a redacted claim
 * @param label a short name, unique among the claims of a map, or null; Argdown's title
 * @param implicit an unstated premise, added by whoever drew the map
 * @param evidence a fact or datum that is taken as given
 * @param commonGround a claim that anyone can check or would grant
 * @param tags short words, without the leading #
 * @param citations any number
 * @param passages the words of the map's sources that the claim is tied to, any number
 * @param extra imported data for which the model has no field, kept word for word
 */
@Embeddable
public record Content(
        @Column(nullable = false, length = 4000) String text,
        @Column(length = 200) String label,
        boolean implicit,
        boolean evidence,
        boolean commonGround,
        @Convert(converter = Json.Tags.class) List<String> tags,
        @Convert(converter = Json.Citations.class) List<Citation> citations,
        @Convert(converter = Json.Passages.class) List<Passage> passages,
        @Convert(converter = Json.Extra.class) Map<String, String> extra) {

    public static final int MAX_TEXT = 4000;
    public static final int MAX_LABEL = 200;

    // What the columns hold, as JSON.
    private static final int MAX_TAGS = 4_000;
    private static final int MAX_CITATIONS = 100_000;
    private static final int MAX_PASSAGES = 200_000;

    public static final Content EMPTY = new Content("", null, false, false, false, null, null, null, null);

    public Content {
        text = text == null ? "" : text;
        tags = tags == null ? List.of() : List.copyOf(tags);
        citations = citations == null ? List.of() : List.copyOf(citations);
        passages = passages == null ? List.of() : List.copyOf(passages);
        extra = extra == null ? Map.of() : Map.copyOf(extra);
    }

    /**
     * The content with its texts trimmed and control characters taken out, as it may be stored.
     *
     * @throws Refusal if the text is missing or something is too long or no web address
     */
    public Content checked() {
        String text = Plain.of(this.text);
        String label = Plain.line(this.label);
        if (text.isEmpty()) throw new Refusal(Refusal.Rule.TEXT_MISSING);
        if (text.length() > MAX_TEXT) throw new Refusal(Refusal.Rule.TEXT_TOO_LONG);
        if (label.length() > MAX_LABEL) throw new Refusal(Refusal.Rule.LABEL_TOO_LONG);
        List<String> tags = this.tags.stream()
                .map(Plain::line)
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
        List<Citation> citations =
                this.citations.stream().map(Citation::checked).toList();
        if (!fits(tags, MAX_TAGS) || !fits(citations, MAX_CITATIONS) || !fits(passages, MAX_PASSAGES))
            throw new Refusal(Refusal.Rule.TOO_MUCH);
        return new Content(
                text,
                label.isEmpty() ? null : label,
                implicit,
                evidence,
                commonGround,
                tags,
                citations,
                passages,
                extra);
    }

    private static boolean fits(List<?> values, int most) {
        return values.isEmpty() || Json.write(values).length() <= most;
    }

    public static Content of(String text) {
        return EMPTY.withText(text);
    }

    public Content withText(String text) {
        return new Content(text, label, implicit, evidence, commonGround, tags, citations, passages, extra);
    }

    public Content withLabel(String label) {
        return new Content(text, label, implicit, evidence, commonGround, tags, citations, passages, extra);
    }

    public Content withFlags(boolean implicit, boolean evidence, boolean commonGround) {
        return new Content(text, label, implicit, evidence, commonGround, tags, citations, passages, extra);
    }

    public Content withTags(List<String> tags) {
        return new Content(text, label, implicit, evidence, commonGround, tags, citations, passages, extra);
    }

    public Content withCitations(List<Citation> citations) {
        return new Content(text, label, implicit, evidence, commonGround, tags, citations, passages, extra);
    }

    public Content withPassages(List<Passage> passages) {
        return new Content(text, label, implicit, evidence, commonGround, tags, citations, passages, extra);
    }

    public Content withExtra(Map<String, String> extra) {
        return new Content(text, label, implicit, evidence, commonGround, tags, citations, passages, extra);
    }
}
