package rejoinder.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import rejoinder.exchange.ArgdownGraph.Bearing;
import rejoinder.exchange.ArgdownGraph.Edge;
import rejoinder.exchange.ArgdownGraph.Subject;

/**
 * What the reference implementation makes of the files of a folder ({@code REFERENCE.json.gz} there), and how far our
 * graph of a file is the same: its statements with their texts, its arguments and its relations.
 */
final class Reference {

    private final JsonNode files;

    private Reference(JsonNode files) {
        this.files = files;
    }

    static Reference in(Path folder) throws IOException {
        Path file = folder.resolve("REFERENCE.json.gz");
        ObjectMapper json = new ObjectMapper();
        if (!Files.exists(file)) return new Reference(json.createObjectNode());
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return new Reference(json.readTree(in));
        }
    }

    boolean knows(String file) {
        return files.has(file);
    }

    boolean refuses(String file) {
        return files.path(file).has("errors");
    }

    /** What is in one graph and not in the other, ours with a plus. */
    Set<String> differences(String file, String text) {
        ArgdownDocument document = ArgdownParser.parse(text);
        Set<String> ours = ours(ArgdownGraph.of(document), document);
        Set<String> theirs = theirs(files.get(file));
        Set<String> differences = new TreeSet<>();
        ours.stream().filter(fact -> !theirs.contains(fact)).forEach(fact -> differences.add("+ " + fact));
        theirs.stream().filter(fact -> !ours.contains(fact)).forEach(fact -> differences.add("- " + fact));
        return differences;
    }

    private static Set<String> theirs(JsonNode file) {
        Set<String> facts = new HashSet<>();
        Map<String, String> statements = new HashMap<>();
        file.path("statements").fields().forEachRemaining(entry -> {
            String text = Words.line(entry.getValue().path("text").asText(""));
            statements.put(entry.getKey(), name(entry.getKey(), text));
            facts.add("statement " + name(entry.getKey(), text) + ": " + text);
        });
        file.path("arguments").fieldNames().forEachRemaining(title -> facts.add("argument " + name(title, "")));
        for (JsonNode relation : file.path("relations")) {
            facts.add(relation(
                    relation.path("relationType").asText(),
                    theirEnd(relation, "from", statements),
                    theirEnd(relation, "to", statements)));
        }
        return facts;
    }

    private static String theirEnd(JsonNode relation, String end, Map<String, String> statements) {
        String type = relation.path(end + "Type").asText();
        String title = relation.path(end).asText();
        return type.equals("equivalence-class")
                ? "[" + statements.getOrDefault(title, title) + "]"
                : (type.equals("inference") ? "inference of " : "") + "<" + name(title, "") + ">";
    }

    private static Set<String> ours(ArgdownGraph graph, ArgdownDocument document) {
        boolean bare = document.settings().get("model") instanceof Map<?, ?> model
                && Boolean.TRUE.equals(model.get("removeTagsFromText"));
        boolean strict =
                document.settings().get("model") instanceof Map<?, ?> model && "strict".equals(model.get("mode"));
        Set<String> facts = new HashSet<>();
        for (Subject subject : graph.subjects) {
            if (subject.argument) facts.add("argument " + (subject.title == null ? "untitled" : subject.title));
            else facts.add("statement " + name(subject, bare) + ": " + said(subject, bare));
        }
        Set<String> attacks = new HashSet<>();
        for (Edge edge : graph.edges) {
            Subject from = graph.subject(edge.from());
            Subject to = graph.subject(edge.to());
            if (from.steps != null) from = graph.subject(last(from));
            if (from == to && graph.subject(edge.from()).steps != null) continue;
            String a = end(from, bare);
            String b = end(to, bare);
            boolean both = !from.argument && !to.argument;
            switch (edge.bearing()) {
                case SUPPORT -> facts.add(relation(both && strict ? "entails" : "support", a, b));
                case CONTRADICTION -> facts.add(relation("contradictory", a, b));
                case UNDERCUT -> facts.add(relation("undercut", a, (to.steps == null ? "" : "inference of ") + b));
                case ATTACK -> {
                    List<Subject> parts = new ArrayList<>();
                    if (to.steps != null)
                        to.steps.lines().stream()
                                .filter(line -> line.inference() == null)
                                .forEach(line -> parts.add(graph.subject(line.node())));
                    Subject attacker = from;
                    boolean known =
                            parts.stream().anyMatch(part -> attacks.contains(end(attacker, bare) + end(part, bare)));
                    if (!known) facts.add(relation(both && strict ? "contrary" : "attack", a, b));
                }
            }
            if (edge.bearing() == Bearing.ATTACK || edge.bearing() == Bearing.CONTRADICTION) {
                attacks.add(a + b);
                if (edge.bearing() == Bearing.CONTRADICTION || strict) attacks.add(b + a);
            }
        }
        return facts;
    }

    private static ArgdownNode last(Subject argument) {
        return argument.steps.lines().get(argument.steps.lines().size() - 1).node();
    }

    private static String end(Subject subject, boolean bare) {
        return subject.argument
                ? "<" + (subject.title == null ? "untitled" : subject.title) + ">"
                : "[" + name(subject, bare) + "]";
    }

    private static String name(Subject subject, boolean bare) {
        return subject.title == null ? "untitled " + said(subject, bare) : subject.title;
    }

    private static String name(String title, String text) {
        return title.matches("Untitled \\d+") ? ("untitled " + text).strip() : title;
    }

    private static String said(Subject subject, boolean bare) {
        ArgdownNode canonical = subject.canonical();
        return canonical == null ? "" : Words.line(bare ? canonical.bareText : canonical.wholeText);
    }

    private static String relation(String type, String from, String to) {
        boolean turn = (type.equals("contradictory") || type.equals("contrary")) && from.compareTo(to) > 0;
        return turn ? to + " " + type + " " + from : from + " " + type + " " + to;
    }
}
