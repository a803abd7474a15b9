package rejoinder.exchange;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rejoinder.maps.Citation;
import rejoinder.maps.Content;
import rejoinder.maps.Import;
import rejoinder.maps.Outline;
import rejoinder.maps.Outline.Claim;
import rejoinder.maps.Outline.Reason;
import rejoinder.maps.Passage;
import rejoinder.maps.Stance;

/**
 * Writes a map as Argdown, from which {@link ArgdownReader} makes the same map again.
 *
 * <p>A claim is a statement, with its label as the title, or its number where it has none. A step with one premise that
 * nothing undercuts is a line below the claim that it bears on. Any other step is an argument: named below that claim,
 * with its undercuts under its name, and spelled out in a block of its own. A link is its original's title again. What
 * Argdown has no sign for stands as data in braces.
 */
public final class ArgdownWriter {

    private record Same(Claim premise, Object target, Stance stance) {}

    private record Line(int depth, Reason step) {}

    private final Outline outline;
    private final List<Import.Text> sources;
    private final StringBuilder out = new StringBuilder();
    private final Map<Claim, String> titles = new HashMap<>();
    private final Set<String> takenTitles = new HashSet<>();
    private final Map<Reason, String> names = new HashMap<>();
    private final Set<String> takenNames = new HashSet<>();
    private final Set<Same> written = new HashSet<>();

    private ArgdownWriter(Import map) {
        this.outline = map.outline();
        this.sources = map.texts();
    }

    /** @param map its passages count in its texts */
    public static String write(Import map) {
        ArgdownWriter writer = new ArgdownWriter(map);
        writer.document();
        return writer.out.toString();
    }

    private void document() {
        for (Claim claim : outline.claims()) if (!claim.isLink()) titles.put(claim, titleFor(claim));
        frontMatter();
        for (Claim thesis : outline.theses()) blocks(thesis);
    }

    private void frontMatter() {
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("title", outline.head().title());
        if (outline.head().question() != null)
            settings.put("question", outline.head().question());
        if (outline.head().language() != null)
            settings.put("language", outline.head().language());
        if (outline.claims().stream().anyMatch(claim -> !claim.content().tags().isEmpty()))
            settings.put("model", Map.of("removeTagsFromText", true));
        out.append("===\n");
        settings.forEach((key, value) ->
                out.append(key).append(": ").append(ArgdownText.written(value)).append('\n'));
        if (!sources.isEmpty()) out.append("sources:\n");
        for (Import.Text source : sources) {
            out.append("  - title: ")
                    .append(ArgdownText.written(source.title()))
                    .append('\n');
            if (source.citation() != null)
                out.append("    citation: ")
                        .append(ArgdownText.written(source.citation()))
                        .append('\n');
            if (source.language() != null)
                out.append("    language: ")
                        .append(ArgdownText.written(source.language()))
                        .append('\n');
            out.append("    text: ").append(ArgdownText.written(source.text())).append('\n');
        }
        out.append("===\n");
    }

    // ── blocks ────────────────────────────────────────────────────────────

    /** A thesis with what is below it, each step that is spelled out following the block that names it. */
    private void blocks(Claim thesis) {
        out.append('\n');
        List<Reason> named = new ArrayList<>();
        statement(thesis);
        below(thesis, named);
        ArrayDeque<Reason> open = new ArrayDeque<>(named);
        while (!open.isEmpty()) {
            Reason step = open.pop();
            named.clear();
            spellOut(step, named);
            for (int i = named.size() - 1; i >= 0; i--) open.push(named.get(i));
        }
    }

    private void spellOut(Reason step, List<Reason> named) {
        out.append("\n<").append(names.get(step)).append(">\n\n");
        int number = 1;
        for (Claim premise : step.premises()) {
            out.append('(').append(number++).append(") ");
            statement(premise);
            below(premise, named);
        }
        out.append("----\n(").append(number).append(") ");
        switch (step.stance()) {
            case SUPPORT -> out.append('[').append(titles.get(step.claim())).append(']');
            case REBUT -> opposed("Not so: " + titles.get(step.claim()));
            case UNDERCUT -> opposed("That does not follow: " + names.get(step.target()));
        }
        out.append('\n');
    }

    private void opposed(String what) {
        out.append(ArgdownText.text(what)).append(" {opposes: true}");
    }

    private void below(Claim claim, List<Reason> named) {
        if (claim.isLink()) return;
        ArrayDeque<Line> open = new ArrayDeque<>();
        push(open, 1, claim.reasons());
        while (!open.isEmpty()) {
            Line line = open.pop();
            Reason step = line.step;
            out.append("    ".repeat(line.depth)).append(sign(step.stance())).append(' ');
            if (isPlain(step)) {
                statement(step.first());
                if (!step.first().isLink())
                    push(open, line.depth + 1, step.first().reasons());
            } else {
                names.put(step, nameFor(step));
                out.append('<').append(names.get(step)).append(">\n");
                named.add(step);
                push(open, line.depth + 1, step.undercuts());
            }
        }
    }

    private static void push(ArrayDeque<Line> open, int depth, List<Reason> steps) {
        for (int i = steps.size() - 1; i >= 0; i--) open.push(new Line(depth, steps.get(i)));
    }

    private static char sign(Stance stance) {
        return switch (stance) {
            case SUPPORT -> '+';
            case REBUT -> '-';
            case UNDERCUT -> '_';
        };
    }

    /** Whether a line says all of a step. Argdown takes the same line twice for one, so the second is spelled out. */
    private boolean isPlain(Reason step) {
        if (step.premises().size() > 1 || !step.undercuts().isEmpty()) return false;
        Object target = step.claim() == null ? step.target() : step.claim();
        return written.add(new Same(original(step.first()), target, step.stance()));
    }

    // ── statements ────────────────────────────────────────────────────────

    private void statement(Claim claim) {
        String title = titles.get(original(claim));
        out.append('[').append(title).append(']');
        if (claim.isLink()) {
            if (claim.isThesis()) out.append(" {thesis: true}");
            out.append('\n');
            return;
        }
        Content content = claim.content();
        out.append(": ").append(ArgdownText.text(content.text()));
        boolean signs = content.tags().stream().allMatch(ArgdownWriter::isSign);
        if (signs)
            content.tags()
                    .forEach(tag ->
                            out.append(isWord(tag) ? " #" : " #(").append(tag).append(isWord(tag) ? "" : ")"));
        Map<String, Object> data = data(claim, title, signs);
        if (!data.isEmpty()) out.append(' ').append(ArgdownText.written(data));
        out.append('\n');
    }

    private Map<String, Object> data(Claim claim, String title, boolean tagged) {
        Content content = claim.content();
        Map<String, Object> data = new LinkedHashMap<>();
        boolean labelled = content.label() == null ? Words.isNumber(title) : title.equals(content.label());
        if (!labelled) data.put("label", content.label());
        if (!content.text().isEmpty() && !Words.line(content.text()).equals(content.text()))
            data.put("text", content.text());
        if (content.implicit()) data.put("implicit", true);
        if (content.evidence()) data.put("evidence", true);
        if (content.commonGround()) data.put("commonGround", true);
        if (claim.isThesis() && !claim.links().isEmpty()) data.put("thesis", true);
        if (!tagged) data.put("tags", content.tags());
        if (!content.citations().isEmpty())
            data.put(
                    "citations",
                    content.citations().stream().map(ArgdownWriter::citation).toList());
        if (!content.passages().isEmpty())
            data.put("passages", content.passages().stream().map(this::passage).toList());
        Map<String, Object> reserved = new LinkedHashMap<>();
        content.extra().entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(extra -> {
            if (extra.getKey().equals("argument") && isArgumentName(claim, title, extra.getValue())) return;
            boolean ours = ArgdownContent.KEYS.contains(extra.getKey());
            (ours ? reserved : data).put(extra.getKey(), value(extra.getValue()));
        });
        if (!reserved.isEmpty()) data.put("extra", reserved);
        return data;
    }

    /** Whether a name that a claim keeps for its argument stands there already. */
    private boolean isArgumentName(Claim claim, String title, String name) {
        return claim.reason() != null
                && claim.reason().first() == claim
                && name.equals(names.get(claim.reason()))
                && !ArgdownText.isNamedAfter(name, title);
    }

    /** Lists and maps that were kept word for word stand as such again. */
    private static Object value(String kept) {
        if (!kept.startsWith("[") && !kept.startsWith("{")) return kept;
        try {
            Object read = Yaml.map("{a: " + kept + "}", 1).get("a");
            return ArgdownText.flow(read).equals(kept) ? read : kept;
        } catch (Unreadable justWords) {
            return kept;
        }
    }

    private static Object citation(Citation citation) {
        if (citation.url() == null) return citation.text();
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("text", citation.text());
        map.put("url", citation.url());
        return map;
    }

    /** The words alone, where they are enough to find the place again. */
    private Object passage(Passage passage) {
        if (passage.equals(ArgdownContent.quoted(passage.quote(), sources)) && !passage.lost()) return passage.quote();
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("quote", passage.quote());
        map.put("source", String.valueOf(passage.source() + 1));
        map.put("start", String.valueOf(passage.start()));
        map.put("end", String.valueOf(passage.end()));
        if (passage.version() != 1) map.put("version", String.valueOf(passage.version()));
        if (passage.lost()) map.put("lost", true);
        return map;
    }

    private static boolean isSign(String tag) {
        return isWord(tag) || !tag.contains(")") && Words.line(tag).equals(tag);
    }

    private static boolean isWord(String tag) {
        return tag.chars()
                .allMatch(c -> c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-');
    }

    // ── titles and names ──────────────────────────────────────────────────

    private static Claim original(Claim claim) {
        return claim.isLink() ? claim.original() : claim;
    }

    private String titleFor(Claim claim) {
        String label = claim.content().label();
        String title = label == null ? claim.number() : ArgdownText.title(label);
        boolean taken = label != null && (Words.isNumber(title) || title.startsWith("Untitled "));
        return free(title.isEmpty() ? "(" + claim.number() + ")" : taken ? "(" + title + ")" : title, takenTitles);
    }

    private String nameFor(Reason step) {
        String named =
                step.first().isLink() ? null : step.first().content().extra().get("argument");
        String title = titles.get(original(step.first()));
        boolean usable = named != null
                && ArgdownText.name(named).equals(named)
                && !ArgdownText.isNamedAfter(named, title)
                && takenNames.add(named);
        return usable ? named : free(ArgdownText.name(title), takenNames);
    }

    private static String free(String title, Set<String> taken) {
        String free = title;
        for (int i = 2; !taken.add(free); i++) free = title + " (" + i + ")";
        return free;
    }
}
