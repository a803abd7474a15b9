package rejoinder.maps;

import java.util.function.Consumer;

/** The beginning of a map: who begins it, and whose it will be. */
public final class Opening {

    private final Act act;
    private final Holding holding;

    private Opening(Act act, Holding holding) {
        this.act = act;
        this.holding = holding;
    }

    /** Of a map of one's own, seen by nobody else. */
    public static Opening of(Act act) {
        return new Opening(act, Holding.of(act.by()));
    }

    public static Opening of(Act act, Holding holding) {
        return new Opening(act, holding);
    }

    /** A new map about a question, with no thesis yet. */
    public ArgumentMap ask(String title, String question, String language) {
        if (question == null || question.isBlank()) throw new Refusal(Refusal.Rule.QUESTION_NEEDED);
        return with(settings(title, question, language), Change.Kind.START, change -> {});
    }

    /** A new map about one thesis, which it keeps. */
    public ArgumentMap claim(String title, Content thesis, String language) {
        return claim(settings(title, null, language), thesis);
    }

    /** A new map with a question, a thesis, or both. */
    public ArgumentMap begin(String title, String question, String thesis, String language) {
        boolean holds = thesis != null && !thesis.isBlank();
        return holds ? claim(settings(title, question, language), Content.of(thesis)) : ask(title, question, language);
    }

    private ArgumentMap claim(MapState settings, Content thesis) {
        return with(settings, Change.Kind.START, change -> Claim.thesis(change, thesis));
    }

    private MapState settings(String title, String question, String language) {
        return new MapState(title, question, language, holding.visibility());
    }

    /** @param first what else belongs to the change that begins the map */
    ArgumentMap with(MapState settings, Change.Kind kind, Consumer<Change> first) {
        Change.refuseRepeat(act);
        ArgumentMap map = new ArgumentMap(holding, settings);
        map.persist();
        return map.change(act, kind, change -> {
            change.touch(map);
            first.accept(change);
            return map;
        });
    }
}
