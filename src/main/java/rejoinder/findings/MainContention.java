package rejoinder.findings;

import java.util.List;
import java.util.function.Consumer;
import rejoinder.maps.Outline;

/**
 * S1: a map has one main contention, and that can be true or false.
 *
 * <p>Several theses are in place only where the map asks a question, which they answer. Each thesis is held to the same as
 * every claim is by {@link Sentence}. Source: Rationale's tutorials on the main contention; Austhink. Limit: whether
 * a sentence can be true is judged by its form only.
 */
final class MainContention implements Rule {

    @Override
    public void look(Subject map, Consumer<Finding> found) {
        List<Outline.Claim> theses = map.outline().theses();
        String question = map.outline().head().question();
        if (theses.size() > 1 && (question == null || question.isBlank()))
            found.accept(Finding.of(Kind.SEVERAL_THESES, theses, null, List.of(String.valueOf(theses.size()))));
        for (Outline.Claim thesis : theses) {
            if (thesis.isLink() || thesis.text().isBlank()) continue;
            Sentence.Fault fault = map.statement(thesis).fault();
            if (fault != null) found.accept(Finding.of(kind(fault), thesis));
        }
    }

    private static Kind kind(Sentence.Fault fault) {
        return switch (fault) {
            case ASKS -> Kind.THESIS_ASKS;
            case COMMANDS -> Kind.THESIS_COMMANDS;
            case NO_VERB, TOO_SHORT -> Kind.THESIS_IS_NO_SENTENCE;
        };
    }
}
