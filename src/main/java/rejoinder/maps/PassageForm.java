package rejoinder.maps;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestForm;

/**
 * A claim made of words of a text: of a selection, or of chosen sentences.
 *
 * @param start the offset at which the selection begins; null where sentences are chosen
 * @param sentences each as its start and end, as 12-48
 * @param as how the claim bears on the target; THESIS for a claim that answers none
 */
public record PassageForm(
        @RestForm String text,
        @RestForm Integer start,
        @RestForm Integer end,
        @RestForm List<String> sentences,
        @RestForm Long target,
        @RestForm String as,
        @RestForm String key) {

    private static final Pattern SPAN = Pattern.compile("\\d{1,7}-\\d{1,7}");

    static PassageForm empty(Integer start, Integer end) {
        return new PassageForm(
                null, start, end, List.of(), null, "SUPPORT", UUID.randomUUID().toString());
    }

    public PassageForm again() {
        return new PassageForm(
                text,
                start,
                end,
                sentences,
                target,
                as,
                key == null ? UUID.randomUUID().toString() : key);
    }

    /** With the selected words as the first wording of the claim. */
    public PassageForm startingFrom(Source source) {
        if (text != null || start == null || end == null) return this;
        List<Reading.Span> spans = spans(source.text());
        return spans.isEmpty()
                ? new PassageForm(null, null, null, sentences, target, as, key)
                : new PassageForm(quote(source.text(), spans.get(0)), start, end, sentences, target, as, key);
    }

    public String quote() {
        return text;
    }

    public boolean chose(String kind) {
        return kind.equals(as);
    }

    public boolean goesTo(long claim) {
        return target != null && target == claim;
    }

    public boolean chose(Reading.Sentence sentence) {
        return sentences != null && sentences.contains(sentence.name());
    }

    public boolean hasSelection() {
        return start != null && end != null;
    }

    public Claim send(ArgumentMap map, Source source, Act act) {
        String words = source.text();
        List<Reading.Span> spans = spans(words);
        if (spans.isEmpty()) throw new Refusal(Refusal.Rule.NOTHING_CHOSEN);
        List<Passage> passages = spans.stream()
                .map(span ->
                        new Passage(source.id(), source.version(), span.start(), span.end(), quote(words, span), false))
                .toList();
        String said = text == null || text.isBlank() ? quote(words, spans.get(0)) : text;
        Content content = Content.of(said).withPassages(passages);
        if (chose("THESIS")) return map.addThesis(act, content);
        if (target == null) throw new Refusal(Refusal.Rule.PLACE_MISSING);
        if (!List.of("SUPPORT", "REBUT", "UNDERCUT", "TOGETHER").contains(String.valueOf(as)))
            throw new Refusal(Refusal.Rule.STANCE_MISSING);
        return Answer.valueOf(as).give(Claim.of(map, target), act, content);
    }

    private static String quote(String text, Reading.Span span) {
        return text.substring(span.start(), span.end());
    }

    /** The chosen words, in the order of the text; what overlaps or lies next to each other is one passage. */
    List<Reading.Span> spans(String text) {
        List<Reading.Span> chosen = new ArrayList<>();
        if (hasSelection()) chosen.add(trimmed(text, start, end));
        if (sentences != null)
            sentences.stream()
                    .filter(span -> SPAN.matcher(span).matches())
                    .map(span -> span.split("-"))
                    .map(ends -> trimmed(text, Integer.parseInt(ends[0]), Integer.parseInt(ends[1])))
                    .forEach(chosen::add);
        chosen.removeIf(span -> span.start() >= span.end());
        chosen.sort(Comparator.comparingInt(Reading.Span::start));
        List<Reading.Span> passages = new ArrayList<>();
        for (Reading.Span span : chosen) add(passages, span, text);
        return passages;
    }

    private static Reading.Span trimmed(String text, int from, int to) {
        int start = Math.max(0, Math.min(from, text.length()));
        int end = Math.max(start, Math.min(to, text.length()));
        while (start < end && Character.isWhitespace(text.charAt(start))) start++;
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) end--;
        return new Reading.Span(start, end);
    }

    private static void add(List<Reading.Span> passages, Reading.Span span, String text) {
        int last = passages.size() - 1;
        Reading.Span before = last < 0 ? null : passages.get(last);
        boolean joins = before != null
                && (span.start() <= before.end()
                        || text.substring(before.end(), span.start()).isBlank());
        if (joins) passages.set(last, new Reading.Span(before.start(), Math.max(before.end(), span.end())));
        else passages.add(span);
    }
}
