package rejoinder.standing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a case says that each claim or edge does for one claim, found with the engine. */
final class Attribution {

    static final Set<String> MEASURES = Set.of(
            "gradient", "removal", "intrinsicRemoval", "removalRelations", "shapleyArguments", "shapleyRelations");

    private final JsonNode expected;
    private final CaseGraph of;
    private final Semantics semantics;
    private final int topic;

    Attribution(JsonNode one, JsonNode expected, Semantics semantics) {
        this.expected = expected;
        this.of = CaseGraph.ofBipolar(one);
        this.semantics = semantics;
        this.topic = of.claims.get(expected.path("topic").asText());
    }

    List<String> differences() {
        Map<String, Double> found = found();
        List<String> differences = new ArrayList<>();
        Numbers.compare("computed", expected.path("computed"), Numbers.COMPUTED, found, differences);
        Numbers.compare(
                "published",
                expected.path("published"),
                expected.path("publishedTolerance").asDouble(),
                found,
                differences);
        return differences;
    }

    private Map<String, Double> found() {
        Standings standings = Standings.of(of.graph, semantics);
        Gradients gradients = Gradients.of(standings, topic);
        Removals removals = Removals.of(standings, topic);
        return switch (expected.path("measure").asText()) {
            case "gradient" ->
                CaseGraph.named(of.claims, claim -> gradients.ofBase(claim).orElse(Double.NaN));
            case "removal" ->
                CaseGraph.named(of.claims, claim -> removals.effect(claim).orElse(Double.NaN));
            case "intrinsicRemoval" -> CaseGraph.named(of.claims, this::intrinsicRemoval);
            case "removalRelations" ->
                CaseGraph.named(
                        of.reasons, reason -> removals.effectOfReason(reason).orElse(Double.NaN));
            case "shapleyArguments" -> shapley(without(of.claims, topic), true);
            default -> shapley(of.reasons, false);
        };
    }

    /** What a claim does by itself: after all that bears on it is cut. */
    private double intrinsicRemoval(int claim) {
        ArgumentGraph alone = of.graph;
        for (int reason : alone.supports(claim)) alone = alone.withoutReason(reason);
        for (int reason : alone.rebuttals(claim)) alone = alone.withoutReason(reason);
        return claim == topic ? Double.NaN : standing(alone) - standing(alone.without(claim));
    }

    private double standing(ArgumentGraph graph) {
        return Standings.of(graph, semantics).of(topic).orElse(Double.NaN);
    }

    private static Map<String, Integer> without(Map<String, Integer> numbers, int one) {
        Map<String, Integer> others = new LinkedHashMap<>(numbers);
        others.values().removeIf(number -> number == one);
        return others;
    }

    /** With the claims or the reasons as the players, and what is left of the graph as the game. */
    private Map<String, Double> shapley(Map<String, Integer> players, boolean claims) {
        List<String> names = new ArrayList<>(players.keySet());
        double[] share = Shapley.of(new Game() {
            @Override
            public int players() {
                return names.size();
            }

            @Override
            public double worth(boolean[] members) {
                ArgumentGraph left = of.graph;
                for (int i = 0; i < members.length; i++) {
                    if (members[i]) continue;
                    int number = players.get(names.get(i));
                    left = claims ? left.without(number) : left.withoutReason(number);
                }
                return standing(left);
            }
        });
        Map<String, Double> shares = new LinkedHashMap<>();
        for (int i = 0; i < share.length; i++) shares.put(names.get(i), share[i]);
        return shares;
    }
}
