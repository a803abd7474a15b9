package rejoinder.exchange;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rejoinder.exchange.ArgdownDocument.Inference;
import rejoinder.exchange.ArgdownDocument.Line;
import rejoinder.exchange.ArgdownGraph.Bearing;
import rejoinder.exchange.ArgdownGraph.Edge;
import rejoinder.exchange.ArgdownGraph.Subject;
import rejoinder.exchange.Problem.Rule;
import rejoinder.maps.Stance;

/**
 * The steps of an Argdown text, each from its premises to a claim or to another step.
 *
 * <p>A statement, or an argument that is not spelled out, is a claim. A relation from it is a step with one premise. An
 * argument that is spelled out is a step from its premises to its conclusion, or several, where it concludes more than
 * once on the way.
 *
 * <p>A conclusion without a title that is marked {@code opposes: true} says only that the argument speaks against what
 * its relation names: the argument is then one step, a rebuttal or an undercut.
 */
final class ArgdownSteps {

    static final class Step {
        final List<ArgdownNode> premises = new ArrayList<>();
        final boolean spelledOut;
        Stance stance;
        Subject claim;
        Step step;
        int order;

        Step(boolean spelledOut, int order) {
            this.spelledOut = spelledOut;
            this.order = order;
        }

        void on(Subject target, Stance how) {
            claim = target;
            stance = how;
        }

        void on(Step target) {
            step = target;
            stance = Stance.UNDERCUT;
        }

        boolean isOpen() {
            return stance == null;
        }

        Subject root() {
            Step step = this;
            for (int i = 0; step.claim == null; i++) {
                if (step.step == null || i > ArgdownParser.MAX_DEPTH * 2) return null;
                step = step.step;
            }
            return step.claim;
        }
    }

    private record Same(Subject premise, Object target, Stance stance) {}

    /** Sorted as they come in the text. */
    final List<Step> all = new ArrayList<>();
    /** The conclusions that only oppose, and are no claims. */
    final Set<Subject> conclusionsOnly = identitySet();

    private final ArgdownGraph graph;
    private final Notices notices;
    private final Map<Subject, List<Step>> spelledOut = new IdentityHashMap<>();
    private final Map<Inference, Step> inferences = new IdentityHashMap<>();
    private final Map<ArgdownNode, Step> taken = new IdentityHashMap<>();
    private final Map<ArgdownNode, Subject> concluded = new IdentityHashMap<>();
    private final Map<Same, Step> known = new HashMap<>();
    private final Map<Subject, Set<Subject>> attacked = new IdentityHashMap<>();
    private final Map<Subject, Set<Subject>> premises = new IdentityHashMap<>();
    private final Map<Subject, Step> firstFrom = new IdentityHashMap<>();
    private final Set<Subject> opposing = identitySet();

    ArgdownSteps(ArgdownGraph graph, Notices notices) {
        this.graph = graph;
        this.notices = notices;
        takeSteps();
        all.sort(Comparator.comparingInt(step -> step.order));
    }

    /** The claim that an occurrence is about; for an argument that is spelled out, what it concludes. */
    Subject subject(ArgdownNode node) {
        Subject byArgument = concluded.get(node);
        return byArgument != null ? byArgument : graph.subject(node);
    }

    private void takeSteps() {
        for (Subject subject : graph.subjects) if (subject.steps != null) spellOut(subject);
        for (Edge edge : graph.edges) if (edge.bearing() != Bearing.UNDERCUT) take(edge);
        all.stream().sorted(Comparator.comparingInt(step -> step.order)).forEach(this::noteFirst);
        for (Edge edge : graph.edges) if (edge.bearing() == Bearing.UNDERCUT) undercut(edge);
        for (Subject subject : opposing) {
            if (main(subject).isOpen()) main(subject).on(conclusion(subject), Stance.SUPPORT);
            else conclusionsOnly.add(conclusion(subject));
        }
        all.removeIf(step -> {
            boolean hangs = step.root() != null && !conclusionsOnly.contains(step.root());
            if (!hangs)
                notices.add(Rule.RELATION_LEFT_OUT, step.premises.get(0).line, title(subject(step.premises.get(0))));
            return !hangs;
        });
    }

    private void spellOut(Subject argument) {
        List<Line> lines = argument.steps.lines();
        List<Step> made = new ArrayList<>();
        Set<Subject> from = identitySet();
        Step step = new Step(true, argument.first().order);
        for (Line line : lines) {
            if (line.inference() == null) {
                step.premises.add(line.node());
                from.add(subject(line.node()));
                continue;
            }
            noteInference(line.inference());
            inferences.put(line.inference(), step);
            boolean last = line == lines.get(lines.size() - 1);
            if (last && line.node().title == null && line.node().says("opposes")) opposing.add(argument);
            else step.on(subject(line.node()), Stance.SUPPORT);
            made.add(step);
            all.add(step);
            // What was concluded on the way is a premise of what comes next.
            step = new Step(true, line.node().order);
            step.premises.add(line.node());
        }
        spelledOut.put(argument, made);
        premises.put(argument, from);
        noteArgument(argument);
    }

    private void noteFirst(Step step) {
        for (ArgdownNode premise : step.premises) firstFrom.putIfAbsent(subject(premise), step);
    }

    private void noteInference(Inference inference) {
        if (!inference.rule().isEmpty() || !inference.data().isEmpty())
            notices.add(Rule.INFERENCE_LEFT_OUT, inference.line(), inference.rule());
    }

    private void noteArgument(Subject argument) {
        for (ArgdownNode node : argument.occurrences) {
            if (node.text != null || !node.data.isEmpty() || !node.tags.isEmpty())
                notices.add(Rule.ARGUMENT_LEFT_OUT, node.line, argument.title);
        }
    }

    private void take(Edge edge) {
        Subject from = graph.subject(edge.from());
        Subject to = graph.subject(edge.to());
        Stance stance = edge.bearing() == Bearing.SUPPORT ? Stance.SUPPORT : Stance.REBUT;
        if (edge.bearing() == Bearing.CONTRADICTION) notices.add(Rule.CONTRADICTION_ONE_WAY, edge.line(), title(to));
        if (opposing.contains(from)) {
            Step main = open(from, edge);
            if (main == null) return;
            if (to.steps == null) main.on(to, stance);
            else if (stance == Stance.REBUT) main.on(main(to));
            else main.on(subject(lastPremise(to)), stance);
            return;
        }
        Subject premise = from.steps == null ? from : conclusion(from);
        if (to.steps == null) {
            if (from.steps != null && premise == to && stance == Stance.SUPPORT) {
                Step main = main(from);
                main.order = Math.min(main.order, edge.order());
                taken.put(edge.from(), main);
                return;
            }
            if (stance == Stance.REBUT)
                attacked.computeIfAbsent(premise, s -> identitySet()).add(to);
            known(edge, premise, to, null, stance);
        } else if (stance == Stance.REBUT) {
            if (attacksPremise(premise, to)) return;
            notices.add(Rule.ATTACK_AS_UNDERCUT, edge.line(), title(to));
            known(edge, premise, null, main(to), Stance.UNDERCUT);
        } else if (!premises.get(to).contains(premise)) {
            notices.add(Rule.SUPPORT_OF_A_STEP, edge.line(), title(to));
            known(edge, premise, subject(lastPremise(to)), null, stance);
        }
    }

    private void undercut(Edge edge) {
        Subject from = graph.subject(edge.from());
        Subject to = graph.subject(edge.to());
        Step target = edge.inference() != null
                ? inferences.get(edge.inference())
                : to.steps != null ? main(to) : taken.getOrDefault(edge.to(), firstFrom.get(to));
        if (target == null) notices.add(Rule.UNDERCUT_AS_REBUTTAL, edge.line(), title(to));
        Stance stance = target == null ? Stance.REBUT : Stance.UNDERCUT;
        if (opposing.contains(from)) {
            Step main = open(from, edge);
            if (main == null) return;
            if (target == null) main.on(to, stance);
            else main.on(target);
        } else known(edge, from.steps == null ? from : conclusion(from), target == null ? to : null, target, stance);
    }

    /** The step of an argument that opposes what its relation names; null, with a notice, if one named it before. */
    private Step open(Subject argument, Edge edge) {
        Step main = main(argument);
        if (!main.isOpen()) {
            notices.add(Rule.RELATION_LEFT_OUT, edge.line(), title(argument));
            return null;
        }
        main.order = edge.order();
        taken.put(edge.from(), main);
        return main;
    }

    /** A step with one premise, or the one that says the same: a relation said twice is one relation. */
    private void known(Edge edge, Subject premise, Subject claim, Step target, Stance stance) {
        ArgdownNode node = edge.from();
        if (subject(node) != premise) {
            node = new ArgdownNode(false, premise.title, node.line, node.column);
            concluded.put(node, premise);
        }
        Step step = known.get(new Same(premise, claim == null ? target : claim, stance));
        if (step == null) {
            step = new Step(false, edge.order());
            step.premises.add(node);
            if (claim == null) step.on(target);
            else step.on(claim, stance);
            all.add(step);
            known.put(new Same(premise, claim == null ? target : claim, stance), step);
            firstFrom.putIfAbsent(premise, step);
        } else if (step.premises.get(0).isReference()) {
            // The place of a claim is where its text stands, were it only in the repetition.
            step.premises.set(0, node);
        }
        taken.putIfAbsent(edge.from(), step);
    }

    private boolean attacksPremise(Subject premise, Subject argument) {
        Set<Subject> victims = attacked.getOrDefault(premise, Set.of());
        Set<Subject> parts = premises.get(argument);
        return victims.size() < parts.size()
                ? victims.stream().anyMatch(parts::contains)
                : parts.stream().anyMatch(victims::contains);
    }

    private Step main(Subject argument) {
        List<Step> made = spelledOut.get(argument);
        return made.get(made.size() - 1);
    }

    private Subject conclusion(Subject argument) {
        List<Line> lines = argument.steps.lines();
        return subject(lines.get(lines.size() - 1).node());
    }

    private ArgdownNode lastPremise(Subject argument) {
        List<ArgdownNode> premises = main(argument).premises;
        return premises.get(premises.size() - 1);
    }

    static String title(Subject subject) {
        return subject.title == null ? "" : subject.title;
    }

    static <T> Set<T> identitySet() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }
}
