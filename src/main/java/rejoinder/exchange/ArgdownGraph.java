package rejoinder.exchange;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rejoinder.exchange.ArgdownDocument.Heading;
import rejoinder.exchange.ArgdownDocument.Inference;
import rejoinder.exchange.ArgdownDocument.Line;
import rejoinder.exchange.ArgdownDocument.Paragraph;
import rejoinder.exchange.ArgdownDocument.Steps;
import rejoinder.exchange.ArgdownNode.Relation;
import rejoinder.exchange.Problem.Rule;

/**
 * What an Argdown text says, apart from where it says it: statements and arguments with all their occurrences, and the
 * relations between them in the order of the text.
 */
final class ArgdownGraph {

    enum Bearing {
        SUPPORT,
        ATTACK,
        UNDERCUT,
        CONTRADICTION
    }

    /**
     * One relation.
     *
     * @param inference the inference that is undercut where one is named, else null
     */
    record Edge(Bearing bearing, ArgdownNode from, ArgdownNode to, Inference inference, int order, int line) {}

    /** What the occurrences of one title stand for; a statement of this kind is called an equivalence class. */
    static final class Subject {
        final boolean argument;
        final String title;
        final List<ArgdownNode> occurrences = new ArrayList<>();
        /** The premises and conclusions of an argument that is spelled out; else null. */
        Steps steps;

        private Subject(boolean argument, String title) {
            this.argument = argument;
            this.title = title;
        }

        ArgdownNode first() {
            return occurrences.get(0);
        }

        /** The occurrence that says what it says: the last one with a text, unless another is marked as canonical. */
        ArgdownNode canonical() {
            ArgdownNode canonical = null;
            for (ArgdownNode node : occurrences) {
                if (node.isReference()) continue;
                if (node.says("isCanonical")) return node;
                canonical = node;
            }
            return canonical;
        }

        /** The data of all occurrences; the last one counts. */
        Map<String, Object> data() {
            Map<String, Object> data = new LinkedHashMap<>();
            for (ArgdownNode node : occurrences) data.putAll(node.data);
            return data;
        }

        List<String> tags() {
            return occurrences.stream()
                    .flatMap(node -> node.tags.stream())
                    .distinct()
                    .toList();
        }
    }

    final List<Subject> subjects = new ArrayList<>();
    final List<Edge> edges = new ArrayList<>();
    final List<ArgdownNode> paragraphs = new ArrayList<>();
    final List<Heading> headings = new ArrayList<>();
    private final Map<ArgdownNode, Subject> of = new IdentityHashMap<>();
    private final Map<String, Subject> statements = new HashMap<>();
    private final Map<String, Subject> arguments = new HashMap<>();
    private int order;

    /** @throws Unreadable if an argument is spelled out twice */
    static ArgdownGraph of(ArgdownDocument document) {
        ArgdownGraph graph = new ArgdownGraph();
        ArgdownNode before = null;
        for (ArgdownDocument.Block block : document.blocks()) {
            if (block instanceof Paragraph paragraph) graph.paragraph(paragraph.node());
            else if (block instanceof Steps steps) graph.steps(steps, before);
            else graph.headings.add((Heading) block);
            before = block instanceof Paragraph paragraph ? paragraph.node() : null;
        }
        return graph;
    }

    Subject subject(ArgdownNode node) {
        return of.get(node);
    }

    private void paragraph(ArgdownNode node) {
        paragraphs.add(node);
        meet(node);
        below(node);
    }

    private void steps(Steps steps, ArgdownNode before) {
        ArgdownNode named = before != null && before.argument ? before : null;
        if (named == null) {
            named = new ArgdownNode(true, null, steps.line(), 1);
            meet(named);
        }
        Subject argument = subject(named);
        if (argument.steps != null) throw new Unreadable(Rule.SECOND_STEPS, steps.line(), 1, argument.title);
        argument.steps = steps;
        for (Line line : steps.lines()) {
            if (line.inference() != null) {
                line.inference().undercuts().order = ++order;
                undercuts(line.inference(), named);
            }
            meet(line.node());
            below(line.node());
        }
    }

    private void undercuts(Inference inference, ArgdownNode argument) {
        for (Relation relation : inference.undercuts().relations) {
            meet(relation.node());
            edges.add(new Edge(
                    Bearing.UNDERCUT, relation.node(), argument, inference, relation.node().order, relation.line()));
            below(relation.node());
        }
    }

    /** Every relation below a node, in the order of the text. */
    private void below(ArgdownNode root) {
        record Open(ArgdownNode above, Relation relation) {}
        ArrayDeque<Open> open = new ArrayDeque<>();
        ArgdownNode node = root;
        while (true) {
            for (int i = node.relations.size() - 1; i >= 0; i--) open.push(new Open(node, node.relations.get(i)));
            if (open.isEmpty()) return;
            Open next = open.pop();
            node = next.relation.node();
            meet(node);
            edges.add(edge(next.above, next.relation));
        }
    }

    private static Edge edge(ArgdownNode above, Relation relation) {
        Bearing bearing = relation.sign().equals("><")
                ? Bearing.CONTRADICTION
                : relation.undercuts() ? Bearing.UNDERCUT : relation.supports() ? Bearing.SUPPORT : Bearing.ATTACK;
        ArgdownNode below = relation.node();
        return relation.turned()
                ? new Edge(bearing, above, below, null, below.order, relation.line())
                : new Edge(bearing, below, above, null, below.order, relation.line());
    }

    private void meet(ArgdownNode node) {
        node.order = ++order;
        Subject subject = node.title == null
                ? met(new Subject(node.argument, null))
                : (node.argument ? arguments : statements)
                        .computeIfAbsent(node.title, title -> met(new Subject(node.argument, title)));
        subject.occurrences.add(node);
        of.put(node, subject);
    }

    private Subject met(Subject subject) {
        subjects.add(subject);
        return subject;
    }
}
