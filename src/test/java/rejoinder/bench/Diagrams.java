package rejoinder.bench;

import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Arrays;
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
import rejoinder.diagrams.Layout;
import rejoinder.diagrams.Notes;
import rejoinder.diagrams.Samples;
import rejoinder.diagrams.Svg;
import rejoinder.diagrams.View;
import rejoinder.maps.Outline;

/** How long it takes to place the boxes of a map, to write them as SVG, and both, by the number of claims. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx3g")
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class Diagrams {

    @Param({"1000", "10000", "100000"})
    int claims;

    private Outline map;
    private Notes notes;
    private Svg svg;
    private Layout placed;

    @Setup
    public void draw() {
        map = Inspector.map(claims);
        notes = new Notes(Samples.WORDS, claim -> (int) (claim.id() % 101), claim -> java.util.List.of());
        svg = Samples.svg(map);
        placed = layout();
    }

    @Benchmark
    public Layout layout() {
        return Layout.of(map, View.WHOLE, notes);
    }

    @Benchmark
    public String svg() {
        return svg.element(placed);
    }

    @Benchmark
    public String both() {
        return svg.element(layout());
    }

    /** The processes that measure are started with the class path of this one, which Maven keeps in a loader of its own. */
    public static void main(String... args) throws Exception {
        if (Diagrams.class.getClassLoader() instanceof URLClassLoader loader)
            System.setProperty(
                    "java.class.path",
                    Arrays.stream(loader.getURLs()).map(URL::getPath).collect(Collectors.joining(File.pathSeparator)));
        new Runner(new OptionsBuilder()
                        .include("\\b" + Diagrams.class.getName() + "\\b")
                        .shouldFailOnError(true)
                        .build())
                .run();
    }
}
