package rejoinder.exchange;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import rejoinder.exchange.ArgdownGraph.Subject;
import rejoinder.exchange.ArgdownPlaces.Seat;
import rejoinder.exchange.ArgdownSteps.Step;
import rejoinder.maps.Content;
import rejoinder.maps.Outline;
import rejoinder.maps.Position;

/** Makes an outline of steps and places. */
final class ArgdownOutline {

    private final ArgdownSteps steps;
    private final ArgdownPlaces places;
    private final Map<Step, Long> stepIds = new IdentityHashMap<>();
    private final Map<Subject, Long> claimIds = new IdentityHashMap<>();
    private final Map<Object, String> last = new IdentityHashMap<>();

    private ArgdownOutline(ArgdownSteps steps, ArgdownPlaces places) {
        this.steps = steps;
        this.places = places;
    }

    /**
     * @param contents what each claim says
     * @param head what the map says of itself, from what its theses say
     */
    static Outline of(
            ArgdownGraph graph,
            Function<Subject, Content> contents,
            Function<List<Content>, Outline.Head> head,
            Notices notices) {
        ArgdownSteps steps = new ArgdownSteps(graph, notices);
        return new ArgdownOutline(steps, new ArgdownPlaces(graph, steps, notices)).rows(contents, head);
    }

    private Outline rows(Function<Subject, Content> contents, Function<List<Content>, Outline.Head> head) {
        List<Seat> seats = places.all();
        for (Seat seat : seats) if (places.isOwn(seat)) claimIds.put(seat.subject(), claimIds.size() + 1L);
        for (Step step : steps.all) stepIds.put(step, stepIds.size() + 1L);
        List<Outline.ClaimRow> claims = new ArrayList<>();
        Map<Subject, Content> said = new IdentityHashMap<>();
        long links = claimIds.size();
        for (Seat seat : seats) {
            boolean here = places.isOwn(seat);
            if (here) said.put(seat.subject(), contents.apply(seat.subject()));
            claims.add(new Outline.ClaimRow(
                    here ? claimIds.get(seat.subject()) : ++links,
                    stepIds.get(seat.step()),
                    next(seat.step() == null ? this : seat.step().premises),
                    here ? null : claimIds.getOrDefault(seat.subject(), 0L),
                    0,
                    null,
                    null,
                    here ? said.get(seat.subject()) : Content.EMPTY));
        }
        List<Content> theses = seats.stream()
                .filter(seat -> seat.step() == null)
                .map(seat -> said.getOrDefault(seat.subject(), Content.EMPTY))
                .toList();
        return Outline.of(head.apply(theses), claims, reasons());
    }

    private List<Outline.ReasonRow> reasons() {
        List<Outline.ReasonRow> reasons = new ArrayList<>();
        for (Step step : steps.all) {
            boolean undercut = step.claim == null;
            Long claim = undercut ? null : claimIds.getOrDefault(step.claim, 0L);
            Long target = undercut ? stepIds.get(step.step) : null;
            String position = next(undercut ? step.step : step.claim);
            reasons.add(new Outline.ReasonRow(stepIds.get(step), claim, target, step.stance, position));
        }
        return reasons;
    }

    private String next(Object among) {
        String position = Position.between(last.get(among), null);
        last.put(among, position);
        return position;
    }
}
