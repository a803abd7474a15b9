package rejoinder.maps;

import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;

/** What a new map begins with: a question, a thesis, or both. */
public record MapForm(
        @RestForm String question,
        @RestForm String thesis,
        @RestForm String title,
        @RestForm String language,
        @RestForm String key) {

    static MapForm empty() {
        return new MapForm("", "", "", "en", UUID.randomUUID().toString());
    }

    public MapForm again() {
        return new MapForm(
                question,
                thesis,
                title,
                language,
                key == null ? UUID.randomUUID().toString() : key);
    }

    public ArgumentMap start(Act act) {
        boolean asks = question != null && !question.isBlank();
        boolean holds = thesis != null && !thesis.isBlank();
        if (!asks && !holds) throw new Refusal(Refusal.Rule.NOTHING_TO_START);
        if (!asks) return Opening.of(act).claim(name(thesis), Content.of(thesis), language);
        ArgumentMap map = Opening.of(act).ask(name(question), question, language);
        if (holds) map.addThesis(Act.of(act.by()), Content.of(thesis));
        return map;
    }

    /** The title as typed, else the beginning of what the map is about. */
    private String name(String about) {
        String name = title == null || title.isBlank() ? about : title;
        if (title != null && !title.isBlank() || name.length() <= ArgumentMap.MAX_TITLE) return name.replace('\n', ' ');
        return name.substring(0, ArgumentMap.MAX_TITLE - 1).replace('\n', ' ') + "…";
    }
}
