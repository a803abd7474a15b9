package rejoinder.exchange;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import rejoinder.exchange.ArgdownDocument.Inference;
import rejoinder.exchange.ArgdownDocument.Line;
import rejoinder.exchange.ArgdownGraph.Bearing;
import rejoinder.exchange.ArgdownGraph.Edge;
import rejoinder.exchange.ArgdownGraph.Subject;
import rejoinder.exchange.Problem.Rule;
import rejoinder.maps.ArgumentMap;
import rejoinder.maps.Content;
import rejoinder.maps.Outline;
import rejoinder.maps.Position;
import rejoinder.maps.Stance;

/**
 * Makes a tree of a graph: each statement gets one place, and stands as a link wherever else it is used.
 *
 * <p>A statement, or an argument that is not spelled out, is a claim. A relation from it is a step with one premise. An
 * argument that is spelled out is a step from its premises to its conclusion, or several, where it concludes more than
 * once on the way. Its own place is where its text stands; where that is no place, it is the first one.
 *
 * <p>A conclusion without a title that is marked {@code opposes: true} says only that the argument speaks against what
 * its relation names: the argument is then one step, a rebuttal or an undercut.
 */
final class ArgdownOutline {

    private static final class Step {
        final List<ArgdownNode> premises = new ArrayList<>();
        final boolean spelledOut;
        Stance stance;
        Subject claim;
        Step step;
        int order;
        long id;

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

    /** Where a claim can stand: as a premise of a step, or as a thesis where that is null. */
    private record Seat(Step step, int index, ArgdownNode node, int order) {}

    private record Same(Subject premise, Object target, Stance stance) {}

    private final ArgdownGraph graph;
    private final Notices notices;
    private final List<Step> steps = new ArrayList<>();
    private final Map<Subject, List<Step>> spelledOut = new IdentityHashMap<>();
    private final Map<Inference, Step> inferences = new IdentityHashMap<>();
    private final Map<ArgdownNode, Step> taken = new IdentityHashMap<>();
    private final Map<ArgdownNode, Subject> concluded = new IdentityHashMap<>();
    private final Map<Same, Step> known = new HashMap<>();
    private final Map<Subject, Set<Subject>> attacked = new IdentityHashMap<>();
    private final Map<Subject, Set<Subject>> premises = new IdentityHashMap<>();
    private final Map<Subject, Step> firstFrom = new IdentityHashMap<>();
    private final Set<Subject> opposing = identitySet();
    private final Map<Subject, List<Seat>> seats = new IdentityHashMap<>();
    private final Map<Subject, Seat> own = new IdentityHashMap<>();
    private final Set<Subject> conclusionsOnly = identitySet();

    private ArgdownOutline(ArgdownGraph graph, Notices notices) {
        this.graph = graph;
        this.notices = notices;
    }

    /** @param contents what each claim says */
    static Outline of(
            ArgdownGraph graph,
            Function<List<Outline.Claim>, Outline.Head> head,
            Function<Subject, Content> contents,
            Notices notices) {
        ArgdownOutline outline = new ArgdownOutline(graph, notices);
        outline.takeSteps();
        outline.seat();
        outline.openLoops();
        return outline.rows(head, contents);
    }

    // ── steps ─────────────────────────────────────────────────────────────

    private void takeSteps() {
        for (Subject subject : graph.subjects) if (subject.steps != null) spellOut(subject);
        for (Edge edge : graph.edges) if (edge.bearing() != Bearing.UNDERCUT) take(edge);
        steps.stream().sorted(Comparator.comparingInt(step -> step.order)).forEach(this::noteFirst);
        for (Edge edge : graph.edges) if (edge.bearing() == Bearing.UNDERCUT) undercut(edge);
        for (Subject subject : opposing) {
            if (main(subject).isOpen()) main(subject).on(conclusion(subject), Stance.SUPPORT);
            else conclusionsOnly.add(conclusion(subject));
        }
        steps.removeIf(step -> {
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
            steps.add(step);
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
            steps.add(step);
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

    private Subject subject(ArgdownNode node) {
        Subject concludedByArgument = concluded.get(node);
        return concludedByArgument != null ? concludedByArgument : graph.subject(node);
    }

    private static String title(Subject subject) {
        return subject.title == null ? "" : subject.title;
    }

    // ── places ────────────────────────────────────────────────────────────

    private void seat() {
        steps.sort(Comparator.comparingInt(step -> step.order));
        for (Step step : steps) {
            for (int i = 0; i < step.premises.size(); i++) {
                ArgdownNode premise = step.premises.get(i);
                seat(subject(premise), new Seat(step, i, premise, step.order));
            }
        }
        for (ArgdownNode paragraph : graph.paragraphs)
            if (paragraph.says("thesis") && subject(paragraph).steps == null) thesis(subject(paragraph), paragraph);
        Set<Subject> answered = identitySet();
        for (Step step : steps) if (step.claim != null) answered.add(step.claim);
        List<Subject> alone = new ArrayList<>();
        for (Subject subject : graph.subjects) {
            if (subject.steps != null || conclusionsOnly.contains(subject) || seats.containsKey(subject)) continue;
            if (answered.contains(subject) || subject.title != null) thesis(subject, subject.first());
            else alone.add(subject);
        }
        // A text without any argument is still a text: its paragraphs are theses then.
        boolean nothingElse = seats.isEmpty();
        for (Subject subject : alone) {
            if (nothingElse) thesis(subject, subject.first());
            else notices.add(Rule.PARAGRAPH_LEFT_OUT, subject.first().line, subject.first().text);
        }
        seats.forEach((subject, places) -> own.put(
                subject,
                places.stream()
                        .sorted(Comparator.comparing((Seat seat) -> seat.node.isReference())
                                .thenComparing(Seat::order))
                        .findFirst()
                        .orElseThrow()));
    }

    private Seat thesis(Subject subject, ArgdownNode node) {
        Seat seat = new Seat(null, 0, node, node.order);
        seat(subject, seat);
        return seat;
    }

    private void seat(Subject subject, Seat seat) {
        seats.computeIfAbsent(subject, s -> new ArrayList<>()).add(seat);
    }

    /** Claims that support each other in a ring hang on nothing: one of them becomes a thesis, and a link in the ring. */
    private void openLoops() {
        Set<Subject> safe = identitySet();
        for (Subject subject : graph.subjects) {
            if (!own.containsKey(subject)) continue;
            Set<Subject> path = identitySet();
            Subject above = subject;
            while (above != null && !safe.contains(above) && path.add(above)) {
                Step step = own.get(above).step;
                above = step == null ? null : step.root();
            }
            if (above != null && !safe.contains(above)) {
                ArgdownNode node = above.first();
                notices.add(Rule.LOOP_OPENED, node.line, title(above));
                own.put(above, thesis(above, node));
            }
            safe.addAll(path);
        }
    }

    // ── rows ──────────────────────────────────────────────────────────────

    private Outline rows(Function<List<Outline.Claim>, Outline.Head> head, Function<Subject, Content> contents) {
        List<Outline.ReasonRow> reasons = new ArrayList<>();
        List<Outline.ClaimRow> claims = new ArrayList<>();
        Map<Long, Integer> lines = new HashMap<>();
        Map<Subject, Long> ids = new IdentityHashMap<>();
        List<Subject> placed = graph.subjects.stream().filter(own::containsKey).toList();
        for (Subject subject : placed) ids.put(subject, ids.size() + 1L);
        if (seats.values().stream().mapToInt(List::size).sum() > ArgumentMap.MAX_CLAIMS)
            throw new Unreadable(Rule.TOO_MANY_CLAIMS, 0, 0, String.valueOf(ArgumentMap.MAX_CLAIMS));
        long id = 0;
        for (Step step : steps) step.id = ++id;
        Map<Object, String> last = new IdentityHashMap<>();
        for (Step step : steps) {
            Object target = step.claim == null ? step.step : step.claim;
            String position = Position.between(last.get(target), null);
            last.put(target, position);
            Long claim = step.claim == null ? null : ids.get(step.claim);
            reasons.add(new Outline.ReasonRow(
                    step.id, claim, step.claim == null ? step.step.id : null, step.stance, position));
        }
        record Row(Subject subject, Seat seat) {}
        List<Row> rows = new ArrayList<>();
        for (Subject subject : placed) for (Seat seat : seats.get(subject)) rows.add(new Row(subject, seat));
        rows.sort(Comparator.comparingInt((Row row) -> row.seat.step == null ? row.seat.order : row.seat.step.order)
                .thenComparingInt(row -> row.seat.index));
        Object top = new Object();
        long links = ids.size();
        for (Row row : rows) {
            Object parent = row.seat.step == null ? top : row.seat.step.premises;
            String position = Position.between(last.get(parent), null);
            last.put(parent, position);
            boolean here = own.get(row.subject) == row.seat;
            long claim = here ? ids.get(row.subject) : ++links;
            lines.put(claim, row.seat.node.line);
            claims.add(new Outline.ClaimRow(
                    claim,
                    row.seat.step == null ? null : row.seat.step.id,
                    position,
                    here ? null : ids.get(row.subject),
                    0,
                    null,
                    null,
                    here ? contents.apply(row.subject) : Content.EMPTY));
        }
        Outline outline = Outline.of(new Outline.Head(0, 0, "", null, null), claims, reasons);
        return Outline.of(head.apply(outline.theses()), shallow(outline, claims, lines), reasons);
    }

    private List<Outline.ClaimRow> shallow(Outline outline, List<Outline.ClaimRow> rows, Map<Long, Integer> lines) {
        Set<Long> deep = new HashSet<>();
        for (Outline.Claim claim : outline.claims()) {
            if (claim.depth() <= ArgumentMap.MAX_DEPTH) continue;
            deep.add(claim.id());
            if (claim.depth() == ArgumentMap.MAX_DEPTH + 1)
                notices.add(Rule.BRANCH_CUT, lines.get(claim.id()), String.valueOf(ArgumentMap.MAX_DEPTH));
        }
        return deep.isEmpty()
                ? rows
                : rows.stream().filter(row -> !deep.contains(row.id())).toList();
    }

    private static <T> Set<T> identitySet() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }
}
