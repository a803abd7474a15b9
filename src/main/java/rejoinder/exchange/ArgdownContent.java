package rejoinder.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import rejoinder.exchange.ArgdownGraph.Subject;
import rejoinder.exchange.Problem.Rule;
import rejoinder.maps.Citation;
import rejoinder.maps.Content;
import rejoinder.maps.Import;
import rejoinder.maps.Passage;
import rejoinder.maps.Refusal;

/**
 * What the claims of a map say, as Argdown has it: the title of a statement is the claim's label, its text the text, and
 * its data in braces the rest. Data that are not ours are kept as extra, word for word. What a claim cannot hold is cut,
 * with a notice, so that every claim can be stored.
 */
final class ArgdownContent {

    /** The keys of our own in the data of a statement. */
    static final Set<String> KEYS = Set.of(
            "label",
            "text",
            "implicit",
            "evidence",
            "commonGround",
            "tags",
            "citations",
            "passages",
            "extra",
            "thesis",
            "opposes",
            "isCanonical",
            "argument");

    // What one column holds as JSON, with room for its quotes and commas.
    private static final int ROOM_FOR_TAGS = 3_500;
    private static final int ROOM_FOR_CITATIONS = 80_000;
    private static final int ROOM_FOR_PASSAGES = 160_000;
    private static final int ROOM_FOR_EXTRA = 80_000;

    private final ArgdownGraph graph;
    private final List<Import.Text> sources;
    private final boolean bare;
    private final Notices notices;
    private final Set<String> labels = new HashSet<>();
    private final Map<ArgdownNode, String> arguments;

    /** @param bare whether tags are taken out of the middle of a text as well as off its end */
    ArgdownContent(ArgdownGraph graph, List<Import.Text> sources, boolean bare, Notices notices) {
        this.graph = graph;
        this.sources = sources;
        this.bare = bare;
        this.notices = notices;
        this.arguments = argumentNames();
        graph.subjects.stream()
                .flatMap(subject -> subject.occurrences.stream())
                .filter(node -> node.emphasis)
                .findFirst()
                .ifPresent(node -> notices.add(Rule.EMPHASIS_LEFT_OUT, node.line, node.text));
    }

    /** The name of an argument is kept with its first premise, unless it is that premise's name. */
    private Map<ArgdownNode, String> argumentNames() {
        Map<ArgdownNode, String> names = new java.util.IdentityHashMap<>();
        for (Subject argument : graph.subjects) {
            if (argument.steps == null || argument.title == null) continue;
            ArgdownNode first = argument.steps.lines().get(0).node();
            if (!ArgdownText.isNamedAfter(argument.title, first.title)) names.put(first, argument.title);
        }
        return names;
    }

    Content of(Subject subject) {
        Map<String, Object> data = subject.data();
        ArgdownNode canonical = subject.canonical();
        int line = canonical == null ? subject.first().line : canonical.line;
        Map<String, String> extra = extra(data, subject);
        List<Passage> passages = passages(data.get("passages"), line, extra);
        return new Content(
                text(subject, data, line),
                label(subject, data, line),
                Boolean.TRUE.equals(data.get("implicit")),
                Boolean.TRUE.equals(data.get("evidence")),
                Boolean.TRUE.equals(data.get("commonGround")),
                tags(subject, data, line),
                citations(subject, data, line),
                passages,
                fitting(extra, line));
    }

    private String text(Subject subject, Map<String, Object> data, int line) {
        ArgdownNode canonical = subject.canonical();
        String text = canonical == null ? "" : bare ? canonical.bareText : canonical.text;
        if (data.get("text") instanceof String exact) text = exact;
        if (text.length() > Content.MAX_TEXT) notices.add(Rule.TEXT_CUT, line, text);
        for (ArgdownNode node : subject.occurrences) {
            if (!node.isReference() && node != canonical && !node.text.isEmpty() && !node.text.equals(canonical.text))
                notices.add(Rule.SECOND_TEXT, node.line, node.text);
        }
        text = storable(text);
        if (!text.isEmpty()) return text;
        String title = subject.title == null ? "" : Words.line(subject.title);
        return title.isEmpty() ? ArgdownText.NOTHING : Words.cut(title, Content.MAX_TEXT);
    }

    /** Without what no claim can store. */
    private static String storable(String text) {
        String said = Words.cut(text, Content.MAX_TEXT);
        try {
            return Content.of(said).checked().text();
        } catch (Refusal nothingLeft) {
            return "";
        }
    }

    private String label(Subject subject, Map<String, Object> data, int line) {
        String label = subject.title == null || Words.isNumber(subject.title) ? "" : Words.line(subject.title);
        if (data.get("label") instanceof String exact) label = exact;
        String whole = storable(label).replace('\n', ' ').replace('\t', ' ');
        if (whole.length() > Content.MAX_LABEL) notices.add(Rule.TITLE_CUT, line, whole);
        String unique = Words.cut(whole, Content.MAX_LABEL);
        for (int i = 2; !unique.isEmpty() && !labels.add(unique); i++)
            unique = Words.cut(whole, Content.MAX_LABEL - 12) + " (" + i + ")";
        return unique.isEmpty() ? null : unique;
    }

    private List<String> tags(Subject subject, Map<String, Object> data, int line) {
        Set<String> tags = new java.util.LinkedHashSet<>();
        Room room = new Room(ROOM_FOR_TAGS);
        List<Object> said = new ArrayList<>(subject.tags());
        said.addAll(list(data.get("tags")));
        for (Object tag : said) {
            String word = tag instanceof String text
                    ? storable(text).replace('\n', ' ').replace('\t', ' ')
                    : "";
            if (word.isEmpty() || tags.contains(word)) continue;
            if (room.takes(word)) tags.add(word);
            else notices.add(Rule.DATA_CUT, line, word);
        }
        return List.copyOf(tags);
    }

    private List<Citation> citations(Subject subject, Map<String, Object> data, int line) {
        List<Citation> said = new ArrayList<>();
        for (Object one : list(data.get("citations"))) {
            if (one instanceof String text) said.add(new Citation(text, null));
            else if (one instanceof Map<?, ?> map)
                said.add(new Citation(string(map.get("text")), string(map.get("url"))));
        }
        for (ArgdownNode node : subject.occurrences) {
            for (Citation link : node.links) {
                if (link.url().startsWith("http://") || link.url().startsWith("https://")) said.add(link);
                else notices.add(Rule.LINK_LEFT_OUT, node.line, link.url());
            }
        }
        Room room = new Room(ROOM_FOR_CITATIONS);
        List<Citation> citations = new ArrayList<>();
        for (Citation one : said) {
            checked(one, line)
                    .filter(citation -> room.takes(citation.text() + citation.url()))
                    .ifPresentOrElse(citations::add, () -> notices.add(Rule.DATA_CUT, line, one.text()));
        }
        return citations;
    }

    private Optional<Citation> checked(Citation citation, int line) {
        try {
            return Optional.of(citation.checked())
                    .filter(checked -> !checked.text().isEmpty());
        } catch (Refusal refusal) {
            if (refusal.rule() != Refusal.Rule.CITATION_ADDRESS) return Optional.empty();
            notices.add(Rule.ADDRESS_LEFT_OUT, line, citation.url());
            return checked(new Citation(citation.text().isBlank() ? citation.url() : citation.text(), null), line);
        }
    }

    // ── passages ──────────────────────────────────────────────────────────

    private List<Passage> passages(Object said, int line, Map<String, String> extra) {
        List<Passage> passages = new ArrayList<>();
        List<Object> homeless = new ArrayList<>();
        Room room = new Room(ROOM_FOR_PASSAGES);
        for (Object one : list(said)) {
            Object words = one instanceof Map<?, ?> map ? map.get("quote") : one;
            if (!(words instanceof String quote) || !room.takes(quote)) {
                notices.add(Rule.DATA_CUT, line, "passages");
                continue;
            }
            Passage passage = one instanceof Map<?, ?> map ? exact(quote, map).orElse(null) : null;
            if (passage == null) {
                passage = quoted(quote, sources);
                if (passage.lost()) notices.add(Rule.WORDS_NOT_FOUND, line, quote);
            }
            if (sources.isEmpty()) homeless.add(quote);
            else passages.add(passage);
        }
        if (!homeless.isEmpty()) extra.putIfAbsent("passages", ArgdownText.flow(homeless));
        return passages;
    }

    /** The first place in the sources where the words stand; where they stand nowhere, lost from the first source. */
    static Passage quoted(String quote, List<Import.Text> sources) {
        for (int i = 0; i < sources.size(); i++) {
            Passage found = Passage.quoting(quote, i, sources.get(i).text());
            if (!found.lost()) return found;
        }
        return new Passage(0, 1, 0, 0, quote, true);
    }

    private Optional<Passage> exact(String quote, Map<?, ?> map) {
        int source = number(map.get("source"), 1) - 1;
        int start = number(map.get("start"), 0);
        int end = number(map.get("end"), start + quote.length());
        int version = number(map.get("version"), 1);
        boolean lost = Boolean.TRUE.equals(map.get("lost"));
        if (source < 0 || source >= sources.size() || start < 0 || end < start || version < 1) return Optional.empty();
        Passage passage = new Passage(source, version, start, end, quote, lost);
        String text = sources.get(source).text();
        boolean stands = end <= text.length() && text.substring(start, end).equals(quote);
        return lost || version > 1 || stands ? Optional.of(passage) : Optional.empty();
    }

    private static int number(Object value, int otherwise) {
        if (value == null) return otherwise;
        String digits = String.valueOf(value);
        if (digits.length() > 9 || digits.isEmpty() || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) return -1;
        return Integer.parseInt(digits);
    }

    // ── the rest ──────────────────────────────────────────────────────────

    private Map<String, String> extra(Map<String, Object> data, Subject subject) {
        Map<String, String> extra = new LinkedHashMap<>();
        data.forEach((key, value) -> {
            boolean flag = Set.of("implicit", "evidence", "commonGround", "thesis", "opposes", "isCanonical")
                    .contains(key);
            boolean ours = key.equals("extra") && value instanceof Map
                    || KEYS.contains(key) && (!flag || value instanceof Boolean) && !key.equals("argument");
            if (!ours) extra.put(key, ArgdownText.flow(value));
        });
        if (data.get("extra") instanceof Map<?, ?> map)
            map.forEach((key, value) -> extra.put((String) key, ArgdownText.flow(value)));
        for (ArgdownNode node : subject.occurrences) {
            String name = arguments.get(node);
            if (name != null) extra.putIfAbsent("argument", name);
        }
        return extra;
    }

    private Map<String, String> fitting(Map<String, String> extra, int line) {
        Room room = new Room(ROOM_FOR_EXTRA);
        Map<String, String> fitting = new LinkedHashMap<>();
        extra.forEach((key, value) -> {
            if (room.takes(key + value)) fitting.put(key, value);
            else notices.add(Rule.DATA_CUT, line, key);
        });
        return fitting;
    }

    private static List<Object> list(Object value) {
        if (value instanceof List<?> list) return new ArrayList<>(list);
        return value == null || "".equals(value) ? List.of() : List.of(value);
    }

    private static String string(Object value) {
        return value instanceof String text ? text : "";
    }

    /** How much more fits into a column. */
    private static final class Room {
        private int left;

        Room(int left) {
            this.left = left;
        }

        boolean takes(String words) {
            int size = 80;
            for (int i = 0; i < words.length(); i++) {
                char c = words.charAt(i);
                size += c < ' ' ? 6 : c == '"' || c == '\\' ? 2 : 1;
            }
            if (size > left) return false;
            left -= size;
            return true;
        }
    }
}
