package rejoinder.maps;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;

/**
 * What somebody types about a claim.
 *
 * @param tags separated by commas
 * @param citations one on each line, with its address at the end of the line or alone
 * @param passages the passages that the claim keeps, by their index among those that it has
 * @param base the claim's revision that the form shows
 * @param key the form's own key: sent twice, it does its work once
 */
public record ContentForm(
        @RestForm String text,
        @RestForm String label,
        @RestForm boolean implicit,
        @RestForm boolean evidence,
        @RestForm boolean commonGround,
        @RestForm String tags,
        @RestForm String citations,
        @RestForm List<Integer> passages,
        @RestForm Long base,
        @RestForm String key) {

    static ContentForm empty() {
        return of(Content.EMPTY, 0);
    }

    static ContentForm of(Content content, long base) {
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < content.passages().size(); i++) all.add(i);
        return new ContentForm(
                content.text(),
                content.label(),
                content.implicit(),
                content.evidence(),
                content.commonGround(),
                String.join(", ", content.tags()),
                String.join(
                        "\n",
                        content.citations().stream().map(ContentForm::line).toList()),
                all,
                base,
                UUID.randomUUID().toString());
    }

    /** What is typed, on top of what the form does not show. */
    public Content on(Content before) {
        List<Passage> kept = new ArrayList<>();
        for (int i = 0; i < before.passages().size(); i++)
            if (passages != null && passages.contains(i))
                kept.add(before.passages().get(i));
        return new Content(
                text,
                label,
                implicit,
                evidence,
                commonGround,
                tags == null ? List.of() : Arrays.asList(tags.split("[,#]")),
                citations == null
                        ? List.of()
                        : citations
                                .lines()
                                .filter(line -> !line.isBlank())
                                .map(ContentForm::citation)
                                .toList(),
                kept,
                before.extra());
    }

    public Content content() {
        return on(Content.EMPTY);
    }

    /** The same form, for another try. */
    public ContentForm again() {
        return new ContentForm(
                text,
                label,
                implicit,
                evidence,
                commonGround,
                tags,
                citations,
                passages,
                base,
                key == null ? UUID.randomUUID().toString() : key);
    }

    /** Whether more is said than the text. */
    public boolean saysMore() {
        return implicit
                || evidence
                || commonGround
                || isSaid(label)
                || isSaid(tags)
                || isSaid(citations)
                || passages != null && !passages.isEmpty();
    }

    public boolean keeps(int passage) {
        return passages != null && passages.contains(passage);
    }

    private static boolean isSaid(String field) {
        return field != null && !field.isBlank();
    }

    private static String line(Citation citation) {
        if (citation.url() == null) return citation.text();
        return citation.text().equals(citation.url()) ? citation.url() : citation.text() + " " + citation.url();
    }

    private static Citation citation(String line) {
        String typed = line.strip();
        int last = typed.lastIndexOf(' ') + 1;
        return typed.substring(last).contains("://")
                ? new Citation(typed.substring(0, last).strip(), typed.substring(last))
                : new Citation(typed, null);
    }
}
