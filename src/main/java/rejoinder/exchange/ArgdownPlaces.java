package rejoinder.exchange;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rejoinder.exchange.ArgdownGraph.Subject;
import rejoinder.exchange.ArgdownSteps.Step;
import rejoinder.exchange.Problem.Rule;
import rejoinder.maps.ArgumentMap;

/**
 * The places of the claims in the tree that a graph becomes. Each claim has one place of its own: where its text
 * stands, or where that is no place, the first one. Wherever else it is used, it stands as a link.
 */
final class ArgdownPlaces {

    /** Where a claim can stand: as a premise of a step, or as a thesis where that is null. */
    record Seat(Subject subject, Step step, int index, ArgdownNode node, int order) {}

    private final ArgdownGraph graph;
    private final ArgdownSteps steps;
    private final Notices notices;
    private final Map<Subject, List<Seat>> seats = new IdentityHashMap<>();
    private final Map<Subject, Seat> own = new IdentityHashMap<>();
    private final Map<Step, Seat> lastOf = new IdentityHashMap<>();

    ArgdownPlaces(ArgdownGraph graph, ArgdownSteps steps, Notices notices) {
        this.graph = graph;
        this.steps = steps;
        this.notices = notices;
        seat();
        openLoops();
    }

    /** Every place that is not too deep in the tree, in the order of the text. */
    List<Seat> all() {
        int count = seats.values().stream().mapToInt(List::size).sum();
        if (count > ArgumentMap.MAX_CLAIMS)
            throw new Unreadable(Rule.TOO_MANY_CLAIMS, 0, 0, String.valueOf(ArgumentMap.MAX_CLAIMS));
        Map<Seat, Integer> depths = new IdentityHashMap<>();
        return graph.subjects.stream()
                .flatMap(subject -> seats.getOrDefault(subject, List.of()).stream())
                .filter(seat -> isShallow(seat, depths))
                .sorted(Comparator.comparingInt((Seat seat) -> seat.step == null ? seat.order : seat.step.order)
                        .thenComparingInt(Seat::index))
                .toList();
    }

    boolean isOwn(Seat seat) {
        return own.get(seat.subject) == seat;
    }

    private boolean isShallow(Seat seat, Map<Seat, Integer> depths) {
        ArrayDeque<Seat> path = new ArrayDeque<>();
        Seat above = seat;
        while (above != null && !depths.containsKey(above)) {
            path.push(above);
            above = above(above);
        }
        int depth = above == null ? -1 : depths.get(above);
        for (Seat below : path) depths.put(below, ++depth);
        depth = depths.get(seat);
        if (depth == ArgumentMap.MAX_DEPTH + 1)
            notices.add(Rule.BRANCH_CUT, seat.node.line, String.valueOf(ArgumentMap.MAX_DEPTH));
        return depth <= ArgumentMap.MAX_DEPTH;
    }

    /** The place below which a place is written: that of a claim answered, or of the last premise of a step undercut. */
    private Seat above(Seat seat) {
        if (seat.step == null) return null;
        return seat.step.claim == null ? lastOf.get(seat.step.step) : own.get(seat.step.claim);
    }

    private void seat() {
        for (Step step : steps.all) {
            for (int i = 0; i < step.premises.size(); i++) {
                ArgdownNode premise = step.premises.get(i);
                Seat seat = seat(new Seat(steps.subject(premise), step, i, premise, step.order));
                lastOf.put(step, seat);
            }
        }
        for (ArgdownNode paragraph : graph.paragraphs)
            if (paragraph.says("thesis") && steps.subject(paragraph).steps == null)
                thesis(steps.subject(paragraph), paragraph);
        Set<Subject> answered = ArgdownSteps.identitySet();
        for (Step step : steps.all) if (step.claim != null) answered.add(step.claim);
        List<Subject> alone = new ArrayList<>();
        for (Subject subject : graph.subjects) {
            if (subject.steps != null || steps.conclusionsOnly.contains(subject) || seats.containsKey(subject))
                continue;
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
        return seat(new Seat(subject, null, 0, node, node.order));
    }

    private Seat seat(Seat seat) {
        seats.computeIfAbsent(seat.subject, s -> new ArrayList<>()).add(seat);
        return seat;
    }

    /** Claims that support each other in a ring hang on nothing: one of them becomes a thesis, and a link in the ring. */
    private void openLoops() {
        Set<Subject> safe = ArgdownSteps.identitySet();
        for (Subject subject : graph.subjects) {
            if (!own.containsKey(subject)) continue;
            Set<Subject> path = ArgdownSteps.identitySet();
            Subject above = subject;
            while (above != null && !safe.contains(above) && path.add(above)) {
                Step step = own.get(above).step;
                above = step == null ? null : step.root();
            }
            if (above != null && !safe.contains(above)) {
                ArgdownNode node = above.first();
                notices.add(Rule.LOOP_OPENED, node.line, ArgdownSteps.title(above));
                own.put(above, thesis(above, node));
            }
            safe.addAll(path);
        }
    }
}
