package rejoinder.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import rejoinder.exchange.ArgdownDocument.Heading;
import rejoinder.exchange.Problem.Rule;
import rejoinder.maps.ArgumentMap;
import rejoinder.maps.Content;
import rejoinder.maps.Import;
import rejoinder.maps.Outline;

/**
 * Reads a map from Argdown (argdown.org), the text format of argument mapping.
 *
 * <p>Everything that Argdown 2.0 can write is read. What a map has no place for (headings, the names of inferences,
 * contradictions that go both ways) is left out, and each case is a notice with its line.
 */
public final class ArgdownReader {

    /** In characters; the largest known file has three million. */
    public static final int MAX_SIZE = 5_000_000;

    private static final Pattern OTHER_DIALECT = Pattern.compile("(?m)^\\(?\\[#[\\w-]+\\]");
    private static final Set<String> KNOWN = Set.of(
            "title",
            "question",
            "language",
            "visibility",
            "sources",
            "model",
            "selection",
            "map",
            "group",
            "color",
            "dot",
            "webComponent");

    private final Notices notices = new Notices();
    private final ArgdownDocument document;
    private final ArgdownGraph graph;

    private ArgdownReader(String text) {
        this.document = ArgdownParser.parse(text);
        this.graph = ArgdownGraph.of(document);
    }

    /** Reads a text that stands alone. */
    public static Reading read(String text) {
        return read(text, name -> Optional.empty());
    }

    /**
     * @param files the texts that the front matter names as sources, by their file names
     * @throws Unreadable if the text is no Argdown, and never anything else
     */
    public static Reading read(String text, Function<String, Optional<String>> files) {
        if (text.length() > MAX_SIZE) throw new Unreadable(Rule.TOO_LARGE, 0, 0, String.valueOf(MAX_SIZE));
        int nul = text.indexOf('\0');
        if (nul >= 0) throw new Unreadable(Rule.NOT_A_TEXT, 0, 0, "");
        String plain = text.startsWith("\ufeff") ? text.substring(1) : text;
        try {
            return new ArgdownReader(plain).reading(files);
        } catch (Unreadable refusal) {
            // Argdown 2 is no version of Argdown but a language of its own, and fails here at its first line.
            if (!OTHER_DIALECT.matcher(plain).find()) throw refusal;
            throw new Unreadable(Rule.OTHER_DIALECT, refusal.problem().line(), 0, "");
        }
    }

    private Reading reading(Function<String, Optional<String>> files) {
        List<Import.Text> sources =
                new ArgdownSources(document.settings().get("sources"), document.settingsLine(), notices).texts(files);
        document.settings().keySet().stream()
                .filter(key -> !KNOWN.contains(key))
                .forEach(key -> notices.add(Rule.SETTING_LEFT_OUT, document.settingsLine(), key));
        boolean bare = document.settings().get("model") instanceof Map<?, ?> model
                && Boolean.TRUE.equals(model.get("removeTagsFromText"));
        ArgdownContent contents = new ArgdownContent(graph, sources, bare, notices);
        Outline outline = ArgdownOutline.of(graph, contents::of, this::head, notices);
        return new Reading(new Import(outline, sources), notices.all());
    }

    private Outline.Head head(List<Content> theses) {
        String title = setting("title", ArgumentMap.MAX_TITLE);
        String question = setting("question", ArgumentMap.MAX_QUESTION);
        String language = notices.language(setting("language", 35), document.settingsLine());
        List<Heading> headings = new ArrayList<>(graph.headings);
        if (title == null && !headings.isEmpty() && headings.get(0).level() == 1) {
            Heading first = headings.remove(0);
            title = cut(first.text(), ArgumentMap.MAX_TITLE, first.line());
        }
        for (Heading heading : headings) notices.add(Rule.HEADING_LEFT_OUT, heading.line(), heading.text());
        if ((title == null || title.isEmpty()) && !theses.isEmpty()) {
            Content first = theses.get(0);
            String label = first.label();
            title = Words.cut(Words.line(label == null ? first.text() : label), ArgumentMap.MAX_TITLE);
        }
        if (title == null || title.isEmpty()) title = "Argdown";
        if (question == null && theses.size() > 1) {
            question = title;
            notices.add(Rule.QUESTION_FROM_TITLE, 0, String.valueOf(theses.size()));
        }
        return new Outline.Head(0, 0, title, question, language);
    }

    private String setting(String key, int most) {
        Object value = document.settings().get(key);
        if (!(value instanceof String words) || words.isBlank()) {
            if (value != null && !"".equals(value)) notices.add(Rule.SETTING_LEFT_OUT, document.settingsLine(), key);
            return null;
        }
        return cut(words, most, document.settingsLine());
    }

    private String cut(String words, int most, int line) {
        String whole = Words.line(words);
        if (whole.length() > most) notices.add(Rule.TITLE_CUT, line, whole);
        return Words.cut(whole, most);
    }
}
