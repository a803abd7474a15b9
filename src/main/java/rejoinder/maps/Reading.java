package rejoinder.maps;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * A text with the claims that are tied to it: its paragraphs, cut where a passage or a sentence begins or ends.
 *
 * <p>A sentence is used if a passage covers any of it, and free otherwise. Sentences end where the text's language says
 * so, as the JDK knows it ({@link BreakIterator}).
 */
record Reading(List<Paragraph> paragraphs, int length) {

    /** A stretch of text, in UTF-16 units of the whole text. */
    public record Span(int start, int end) {}

    /**
     * @param number from 1
     * @param claims the claims whose passage begins here, in the order of the text
     * @param sentences where each sentence lies
     */
    record Paragraph(int number, List<Segment> segments, List<Outline.Claim> claims, List<Sentence> sentences) {}

    /**
     * A run of text in which nothing begins or ends.
     *
     * @param claims the claims that it is tied to
     * @param ending the ties of which the passage ends with it
     */
    record Segment(int start, String text, Set<Outline.Claim> claims, List<Tie> ending) {

        public boolean isUsed() {
            return !claims.isEmpty();
        }

        public int length() {
            return text.length();
        }
    }

    record Sentence(Span span, String text, boolean used) {

        /** As a form names it. */
        public String name() {
            return span.start + "-" + span.end;
        }
    }

    /** A claim and a passage of it; {@code paragraph} is the one in which it begins, and beside which the claim stands. */
    record Tie(Outline.Claim claim, Passage passage, int paragraph) {}

    static Reading of(String text, long source, String language, Outline outline) {
        int[] starts = Paragraphs.startsIn(text);
        List<Tie> ties = new ArrayList<>();
        for (Outline.Claim claim : outline.claims()) {
            if (claim.isLink()) continue;
            for (Passage passage : claim.content().passages())
                if (passage.source() == source && !passage.lost() && passage.end() <= text.length())
                    ties.add(new Tie(claim, trimmed(passage, text), Paragraphs.at(passage.start(), starts)));
        }
        List<Paragraph> paragraphs = new ArrayList<>();
        for (int i = 0; i < starts.length; i++) {
            int end = i + 1 < starts.length ? starts[i + 1] : text.length();
            while (end > starts[i] && Character.isWhitespace(text.charAt(end - 1))) end--;
            paragraphs.add(paragraph(i + 1, text, new Span(starts[i], end), language, ties));
        }
        return new Reading(paragraphs, text.length());
    }

    /** Without the space behind its last word, in which no segment ends. */
    private static Passage trimmed(Passage passage, String text) {
        int end = passage.end();
        while (end > passage.start() && Character.isWhitespace(text.charAt(end - 1))) end--;
        return new Passage(passage.source(), passage.version(), passage.start(), end, passage.quote(), passage.lost());
    }

    private static Paragraph paragraph(int number, String text, Span span, String language, List<Tie> ties) {
        List<Tie> here = ties.stream()
                .filter(tie -> tie.passage.overlaps(span.start, span.end))
                .toList();
        List<Sentence> sentences = sentences(text, span, language).stream()
                .map(sentence -> new Sentence(
                        sentence,
                        text.substring(sentence.start, sentence.end),
                        here.stream().anyMatch(tie -> tie.passage.overlaps(sentence.start, sentence.end))))
                .toList();
        TreeSet<Integer> cuts = new TreeSet<>(List.of(span.start, span.end));
        sentences.forEach(sentence -> cuts.add(sentence.span.start));
        for (Tie tie : here) {
            if (tie.passage.start() > span.start) cuts.add(tie.passage.start());
            if (tie.passage.end() < span.end) cuts.add(tie.passage.end());
        }
        List<Segment> segments = new ArrayList<>();
        Integer from = null;
        for (int to : cuts) {
            if (from != null) segments.add(segment(text, new Span(from, to), here));
            from = to;
        }
        Set<Outline.Claim> claims = new LinkedHashSet<>();
        here.stream()
                .filter(tie -> tie.passage.start() >= span.start)
                .sorted((a, b) -> Integer.compare(a.passage.start(), b.passage.start()))
                .forEach(tie -> claims.add(tie.claim));
        return new Paragraph(number, segments, List.copyOf(claims), sentences);
    }

    private static Segment segment(String text, Span span, List<Tie> ties) {
        Set<Outline.Claim> claims = new LinkedHashSet<>();
        List<Tie> ending = new ArrayList<>();
        for (Tie tie : ties) {
            if (!tie.passage.overlaps(span.start, span.end)) continue;
            claims.add(tie.claim);
            if (tie.passage.end() == span.end) ending.add(tie);
        }
        return new Segment(span.start, text.substring(span.start, span.end), claims, ending);
    }

    /** Where the sentences of a stretch lie, without the space between them. */
    static List<Span> sentences(String text, Span span, String language) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.forLanguageTag(language));
        String part = text.substring(span.start, span.end);
        breaks.setText(part);
        List<Span> sentences = new ArrayList<>();
        for (int from = breaks.first(), to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            int end = to;
            while (end > from && Character.isWhitespace(part.charAt(end - 1))) end--;
            if (end > from) sentences.add(new Span(span.start + from, span.start + end));
        }
        return sentences;
    }

    public int passages() {
        return (int) paragraphs.stream()
                .flatMap(paragraph -> paragraph.segments.stream())
                .mapToInt(segment -> segment.ending.size())
                .sum();
    }

    public int claims() {
        Set<Outline.Claim> claims = new LinkedHashSet<>();
        for (Paragraph paragraph : paragraphs) for (Segment segment : paragraph.segments) claims.addAll(segment.claims);
        return claims.size();
    }

    public int free() {
        return (int) paragraphs.stream()
                .flatMap(paragraph -> paragraph.sentences.stream())
                .filter(sentence -> !sentence.used)
                .count();
    }

    public int sentences() {
        return paragraphs.stream()
                .mapToInt(paragraph -> paragraph.sentences.size())
                .sum();
    }

    /** The runs of the text that are used, as parts of its length from 0 to 1000. */
    public List<Span> coverage() {
        List<Span> used = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            for (Segment segment : paragraph.segments) {
                if (!segment.isUsed()) continue;
                used.add(new Span(permille(segment.start), permille(segment.length())));
            }
        }
        return used;
    }

    private int permille(int offset) {
        return length == 0 ? 0 : (int) (1000L * offset / length);
    }
}
