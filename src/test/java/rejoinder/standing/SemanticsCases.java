package rejoinder.standing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Graphs with their published and recomputed numbers, each as a check with a name. As a program, it checks another file
 * of the same shape: {@code mvn test-compile exec:java@run -Drun=standing.SemanticsCases -Dexec.args=FILE}.
 */
public final class SemanticsCases {

    /** Says nothing when all is as expected, else what is not; {@code built} is false where there is nothing to check with. */
    record Check(String name, boolean built, java.util.function.Supplier<List<String>> differences) {}

    private final List<Check> checks = new ArrayList<>();

    private SemanticsCases() {}

    static List<Check> in(Path file) {
        SemanticsCases cases = new SemanticsCases();
        JsonNode root;
        try {
            root = new ObjectMapper().readTree(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        root.path("cases").forEach(cases::strengths);
        root.path("extendedMapCases").forEach(cases::map);
        root.path("groundedCases").forEach(cases::grounded);
        root.path("mapLabellingCases").forEach(cases::labels);
        return cases.checks;
    }

    private void strengths(JsonNode one) {
        String id = one.path("id").asText();
        one.path("expected").fields().forEachRemaining(expected -> {
            String semantics = expected.getKey();
            JsonNode numbers = expected.getValue();
            add(id + " by " + semantics, semantics, by -> {
                CaseGraph graph = CaseGraph.ofBipolar(one);
                Standings standings = Standings.of(graph.graph, by);
                List<String> differences = new ArrayList<>();
                double tolerance = one.path("cyclic").asBoolean() ? Numbers.CYCLIC : Numbers.COMPUTED;
                Numbers.compare(
                        "computed", numbers.path("computed"), tolerance, graph.strengths(standings), differences);
                Numbers.compare(
                        "published",
                        numbers.path("published"),
                        numbers.path("publishedTolerance").asDouble(),
                        graph.strengths(standings),
                        differences);
                return differences;
            });
        });
        for (JsonNode attribution : one.path("attributions")) {
            String semantics = attribution.path("semantics").asText();
            String measure = attribution.path("measure").asText();
            String name =
                    id + " " + measure + " on " + attribution.path("topic").asText() + " by " + semantics;
            if (!Attribution.MEASURES.contains(measure)) checks.add(new Check(name, false, List::of));
            else add(name, semantics, by -> new Attribution(one, attribution, by).differences());
        }
    }

    private void map(JsonNode one) {
        String id = one.path("id").asText();
        one.path("computed")
                .fieldNames()
                .forEachRemaining(semantics -> add(id + " by " + semantics, semantics, by -> {
                    CaseGraph graph = CaseGraph.ofMap(one);
                    Conjunction conjunction = one.path("linkFunction").asText().equals("product")
                            ? Conjunction.PRODUCT
                            : Conjunction.MINIMUM;
                    Standings standings = Standings.of(graph.graph, by, conjunction);
                    JsonNode computed = one.path("computed").path(semantics);
                    List<String> differences = new ArrayList<>();
                    Numbers.compare(
                            "strength",
                            computed.path("strengths"),
                            Numbers.COMPUTED,
                            graph.strengths(standings),
                            differences);
                    Numbers.compare(
                            "weight",
                            computed.path("relationStrength"),
                            Numbers.COMPUTED,
                            graph.weights(standings),
                            differences);
                    Numbers.compare(
                            "contribution",
                            computed.path("contribution"),
                            Numbers.COMPUTED,
                            graph.contributions(standings),
                            differences);
                    JsonNode published = one.path("published");
                    Numbers.compare(
                            "published",
                            published.path("values").path(semantics),
                            published.path("tol").asDouble(),
                            graph.strengths(standings),
                            differences);
                    return differences;
                }));
    }

    private void grounded(JsonNode one) {
        checks.add(new Check(one.path("id").asText() + " labels", true, () -> {
            CaseGraph graph = CaseGraph.ofAttacks(one);
            return graph.differences(one.path("labels"), Labelling.of(graph.graph, new boolean[graph.graph.claims()]));
        }));
    }

    private void labels(JsonNode one) {
        checks.add(new Check(one.path("id").asText() + " labels", true, () -> {
            CaseGraph graph = CaseGraph.ofMap(one);
            boolean[] needs = new boolean[graph.graph.claims()];
            one.path("needsSupport").forEach(claim -> needs[graph.claims.get(claim.asText())] = true);
            return graph.differences(one.path("labels"), Labelling.of(graph.graph, needs));
        }));
    }

    private void add(String name, String semantics, java.util.function.Function<Semantics, List<String>> check) {
        Semantics by = CaseGraph.semantics(semantics);
        checks.add(new Check(name, by != null, () -> by == null ? List.of() : check.apply(by)));
    }

    public static void main(String... args) {
        Path file = Path.of(args.length > 0 ? args[0] : "src/test/resources/standing/semantics-cases.json");
        int failed = 0;
        List<Check> all = in(file);
        for (Check check : all) {
            List<String> differences = check.differences.get();
            if (!differences.isEmpty()) failed++;
            System.out.println((!check.built ? "not built  " : differences.isEmpty() ? "same       " : "different  ")
                    + check.name);
            differences.forEach(difference -> System.out.println("             " + difference));
        }
        long notBuilt = all.stream().filter(check -> !check.built).count();
        System.out.printf("%d checks, %d different, %d not built%n", all.size(), failed, notBuilt);
        if (failed > 0) throw new IllegalStateException(failed + " of " + all.size() + " are different");
    }
}
