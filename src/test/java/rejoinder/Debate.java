package rejoinder;

import java.util.List;
import rejoinder.maps.Act;
import rejoinder.maps.ArgumentMap;
import rejoinder.maps.Claim;
import rejoinder.maps.Content;
import rejoinder.maps.Opening;
import rejoinder.maps.Passage;
import rejoinder.maps.Source;
import rejoinder.maps.Stance;
import rejoinder.maps.Undo;
import rejoinder.people.Person;

/**
 * A map with one of everything: about when school should start, drawn from a report.
 *
 * <pre>
 * 1 School should start at nine.
 *   1.1 because Teenagers need more sleep. [They need nine.]
 *   1.2     and A later start gives more sleep.
 *     1.2.1 that does not follow, since They would stay up longer.
 *   1.3 but Buses would run late.
 *     1.3.1 but = 1.1
 * 2 School should start at eight.
 * </pre>
 *
 * Below 1 there was "Mornings are cold.", which is deleted.
 */
public record Debate(
        long map,
        long thesis,
        long sleep,
        long later,
        long stayUp,
        long buses,
        long link,
        long deleted,
        long eight,
        long source,
        long revision) {

    public static final String QUESTION = "When should school start?";
    public static final String TEXT = "Pupils sleep seven hours. They need nine.\n\nBuses leave at eight.";

    /** Draws it, in a transaction of the caller's; both leave something to undo and something to redo. */
    static Debate of(Person owner, Person editor) {
        Act act = Act.of(owner);
        ArgumentMap map = Opening.of(act).ask("School", QUESTION, "en");
        Claim thesis = map.addThesis(act, Content.of("School should start at nine."));
        Source report = Source.add(map, act, "Report", "The school board, 2024", "en", TEXT);
        Passage nine = Passage.quoting("They need nine.", report.id(), TEXT);
        Claim sleep = thesis.reply(
                act,
                Stance.SUPPORT,
                Content.of("Teenagers need more sleep.").withLabel("Sleep").withPassages(List.of(nine)));
        Claim later = sleep.together(act, Content.of("A later start gives more sleep."));
        Claim stayUp = later.reply(act, Stance.UNDERCUT, Content.of("They would stay up longer."));
        Claim buses = thesis.reply(act, Stance.REBUT, Content.of("Buses would run late."));
        Claim link = buses.link(act, Stance.REBUT, sleep);
        Claim eight = map.addThesis(Act.of(editor), Content.of("School should start at eight."));
        Claim deleted = thesis.reply(act, Stance.SUPPORT, Content.of("Mornings are cold."));
        deleted.delete(act);
        long last = map.revision();
        for (Act one : List.of(act, Act.of(editor))) {
            if (one.by() == null) continue;
            eight.reply(one, Stance.REBUT, Content.of("It is dark at eight."));
            Undo.last(map, one);
        }
        return new Debate(
                map.id(),
                thesis.id(),
                sleep.id(),
                later.id(),
                stayUp.id(),
                buses.id(),
                link.id(),
                deleted.id(),
                eight.id(),
                report.id(),
                last);
    }
}
