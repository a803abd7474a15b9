package rejoinder.standing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** The graph of a case, with the names that the case gives to its claims and reasons. */
final class CaseGraph {

    final Map<String, Integer> claims = new LinkedHashMap<>();
    final Map<String, Integer> reasons = new LinkedHashMap<>();
    private final ArgumentGraphBuilder builder = new ArgumentGraphBuilder();
    ArgumentGraph graph;

    private CaseGraph() {}

    /** Null where the semantics is not built. */
    static Semantics semantics(String name) {
        return switch (name) {
            case "DFQuAD" -> Semantics.DF_QUAD;
            case "QE" -> Semantics.QUADRATIC_ENERGY;
            case "REB" -> Semantics.EULER_BASED;
            case "MLP" -> Semantics.MLP_AS_PUBLISHED;
            default -> null;
        };
    }

    /** Nodes, attacks and supports; every relevance is 1. */
    static CaseGraph ofBipolar(JsonNode one) {
        CaseGraph graph = new CaseGraph();
        one.path("nodes")
                .forEach(node ->
                        graph.claim(node.path("id").asText(), node.path("base").asDouble()));
        one.path("attacks").forEach(edge -> graph.edge("att:", Stance.REBUT, edge));
        one.path("supports").forEach(edge -> graph.edge("sup:", Stance.SUPPORT, edge));
        return graph.built();
    }

    static CaseGraph ofAttacks(JsonNode one) {
        CaseGraph graph = new CaseGraph();
        one.path("arguments").forEach(argument -> graph.claim(argument.asText(), 0.5));
        one.path("attacks").forEach(edge -> graph.edge("att:", Stance.REBUT, edge));
        return graph.built();
    }

    /** Claims and relations, some of them on other relations. */
    static CaseGraph ofMap(JsonNode one) {
        CaseGraph graph = new CaseGraph();
        for (JsonNode claim : one.path("claims"))
            graph.claim(
                    claim.isTextual() ? claim.asText() : claim.path("id").asText(),
                    claim.path("base").asDouble(0.5));
        int number = 0;
        for (JsonNode relation : one.path("relations"))
            graph.reasons.put(relation.path("id").asText(), number++);
        for (JsonNode relation : one.path("relations")) {
            String target = relation.path("target").asText();
            boolean undercut = !graph.claims.containsKey(target);
            Stance stance = undercut
                    ? Stance.UNDERCUT
                    : relation.path("kind").asText().equals("SUPPORT") ? Stance.SUPPORT : Stance.REBUT;
            List<Integer> premises = new ArrayList<>();
            relation.path("premises").forEach(premise -> premises.add(graph.claims.get(premise.asText())));
            graph.builder.reason(
                    stance,
                    undercut ? graph.reasons.get(target) : graph.claims.get(target),
                    relation.path("rho").asDouble(1),
                    premises.stream().mapToInt(Integer::intValue).toArray());
        }
        return graph.built();
    }

    private void claim(String name, double base) {
        claims.put(name, builder.claim(base));
    }

    private void edge(String prefix, Stance stance, JsonNode edge) {
        String from = edge.get(0).asText();
        String to = edge.get(1).asText();
        reasons.put(prefix + from + "->" + to, builder.reason(stance, claims.get(to), 1, claims.get(from)));
    }

    private CaseGraph built() {
        graph = builder.build();
        return this;
    }

    Map<String, Double> strengths(Standings standings) {
        return named(claims, claim -> standings.of(claim).orElse(Double.NaN));
    }

    Map<String, Double> weights(Standings standings) {
        return named(reasons, reason -> standings.weight(reason).orElse(Double.NaN));
    }

    Map<String, Double> contributions(Standings standings) {
        return named(reasons, reason -> standings.contribution(reason).orElse(Double.NaN));
    }

    static <T> Map<String, T> named(Map<String, Integer> numbers, IntFunction<T> of) {
        Map<String, T> named = new LinkedHashMap<>();
        numbers.forEach((name, number) -> named.put(name, of.apply(number)));
        return named;
    }

    List<String> differences(JsonNode expected, Labelling labelling) {
        Map<String, Label> found = named(claims, labelling::of);
        found.putAll(named(reasons, labelling::ofReason));
        List<String> differences = new ArrayList<>();
        expected.fields().forEachRemaining(entry -> {
            String label = entry.getValue().asText().equals("UNDEC")
                    ? "UNDECIDED"
                    : entry.getValue().asText();
            if (!label.equals(String.valueOf(found.get(entry.getKey()))))
                differences.add(entry.getKey() + ": " + found.get(entry.getKey()) + ", not " + label);
        });
        return differences;
    }
}
