package rejoinder.bench;

import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import rejoinder.standing.ArgumentGraph;
import rejoinder.standing.ArgumentGraphBuilder;
import rejoinder.standing.CriticalStrengths;
import rejoinder.standing.Gradients;
import rejoinder.standing.Labelling;
import rejoinder.standing.Removals;
import rejoinder.standing.Stance;
import rejoinder.standing.Standings;

/** How long the standings of a tree take, and each explanation of its thesis, by the number of claims. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class Standing {

    @Param({"10000", "100000"})
    int claims;

    private ArgumentGraph graph;
    private Standings standings;

    @Setup
    public void grow() {
        graph = tree(new Random(1), claims);
        standings = Standings.of(graph);
    }

    private record Step(Stance stance, int target, int[] premises) {}

    /** At random, about as deep as real maps are; some steps have two premises, and some are undercut. */
    private static ArgumentGraph tree(Random random, int size) {
        List<Step> steps = new ArrayList<>();
        int claims = 1;
        while (claims < size) {
            boolean undercut = !steps.isEmpty() && random.nextInt(10) == 0;
            int target = random.nextInt(undercut ? steps.size() : claims);
            int[] premises = new int[random.nextInt(10) == 0 ? 2 : 1];
            for (int i = 0; i < premises.length; i++) premises[i] = claims++;
            Stance stance = undercut ? Stance.UNDERCUT : random.nextBoolean() ? Stance.SUPPORT : Stance.REBUT;
            steps.add(new Step(stance, target, premises));
        }
        return inOutlineOrder(steps, claims, random);
    }

    /** Numbered as an outline is: each claim before all that is below it. */
    private static ArgumentGraph inOutlineOrder(List<Step> steps, int claims, Random random) {
        Map<Integer, List<Integer>> onClaim = new HashMap<>();
        Map<Integer, List<Integer>> onStep = new HashMap<>();
        for (int s = 0; s < steps.size(); s++)
            (steps.get(s).stance == Stance.UNDERCUT ? onStep : onClaim)
                    .computeIfAbsent(steps.get(s).target, target -> new ArrayList<>())
                    .add(s);
        int[] claimNumber = new int[claims];
        int[] stepNumber = new int[steps.size()];
        List<Step> numbered = new ArrayList<>();
        ArgumentGraphBuilder builder = new ArgumentGraphBuilder();
        claimNumber[0] = builder.claim(random.nextDouble());
        ArrayDeque<Integer> open = new ArrayDeque<>(onClaim.get(0));
        while (!open.isEmpty()) {
            int s = open.pop();
            Step step = steps.get(s);
            stepNumber[s] = numbered.size();
            numbered.add(step);
            onStep.getOrDefault(s, List.of()).forEach(open::push);
            for (int premise : step.premises) {
                claimNumber[premise] = builder.claim(random.nextDouble());
                onClaim.getOrDefault(premise, List.of()).forEach(open::push);
            }
        }
        for (Step step : numbered)
            builder.reason(
                    step.stance,
                    step.stance == Stance.UNDERCUT ? stepNumber[step.target] : claimNumber[step.target],
                    random.nextDouble(),
                    Arrays.stream(step.premises)
                            .map(premise -> claimNumber[premise])
                            .toArray());
        return builder.build();
    }

    @Benchmark
    public Standings forward() {
        return Standings.of(graph);
    }

    @Benchmark
    public Gradients gradients() {
        return Gradients.of(standings, 0);
    }

    @Benchmark
    public CriticalStrengths criticalStrengths() {
        return CriticalStrengths.of(standings, 0);
    }

    @Benchmark
    public Labelling labels() {
        return Labelling.of(graph, 0);
    }

    @Benchmark
    public Removals removals() {
        return Removals.of(standings, 0);
    }

    @Benchmark
    public ArgumentGraph withoutOneClaim() {
        return graph.without(claims / 2);
    }

    /** The processes that measure are started with the class path of this one, which Maven keeps in a loader of its own. */
    public static void main(String... args) throws Exception {
        if (Standing.class.getClassLoader() instanceof URLClassLoader loader)
            System.setProperty(
                    "java.class.path",
                    Arrays.stream(loader.getURLs()).map(URL::getPath).collect(Collectors.joining(File.pathSeparator)));
        new Runner(new OptionsBuilder()
                        .include("\\b" + Standing.class.getName() + "\\b")
                        .shouldFailOnError(true)
                        .build())
                .run();
    }
}
