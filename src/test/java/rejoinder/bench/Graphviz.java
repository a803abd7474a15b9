package rejoinder.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import rejoinder.diagrams.Box;
import rejoinder.diagrams.Layout;
import rejoinder.diagrams.Notes;
import rejoinder.diagrams.Samples;
import rejoinder.diagrams.Text;
import rejoinder.diagrams.View;
import rejoinder.maps.Outline;

/**
 * How long a diagram takes beside {@code dot -Tsvg} of Graphviz, which gets the same boxes with the same lines: once with
 * plain edges from claim to claim, and once with a point for each step, so that it too shows which step an undercut strikes.
 *
 * <p>Our time is that of a server: from the outline to the last byte, after some rounds to warm up, and the first of all by
 * itself; the time of dot is that of its process, which has no first time to fear. Neither
 * drawing goes to a disk.
 */
public final class Graphviz {

    private static final int ROUNDS = Integer.getInteger("rounds", 15);
    private static final int WARM_UP = 3000;

    private Graphviz() {}

    public static void main(String... args) throws Exception {
        Path folder = Files.createDirectories(Path.of("target", "bench"));
        boolean there = run("dot", "-V") == 0;
        if (!there) System.out.println("Graphviz is not here (apt-get install graphviz), so nothing is compared.");
        for (int claims : new int[] {100, 300, 1000}) {
            Outline map = Inspector.map(claims);
            List<Double> ours = new ArrayList<>();
            long bytes = 0;
            for (int round = 0; round <= WARM_UP + ROUNDS; round++) {
                long begin = System.nanoTime();
                bytes += draw(map).getBytes(StandardCharsets.UTF_8).length;
                ours.add((System.nanoTime() - begin) / 1e6);
            }
            double warm = Figures.median(ours.subList(WARM_UP, ours.size()));
            System.out.printf(
                    "%d claims, %d kB: %.2f ms, the first time %.0f ms%n",
                    claims, bytes / ours.size() / 1000, warm, ours.get(0));
            if (!there) continue;
            Files.writeString(folder.resolve("claims.dot"), graph(map, false));
            Files.writeString(folder.resolve("steps.dot"), graph(map, true));
            compare(folder, "claims", warm);
            compare(folder, "steps", warm);
        }
    }

    private static void compare(Path folder, String name, double ours) throws InterruptedException {
        String graph = folder.resolve(name + ".dot").toString();
        List<Double> theirs = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            long begin = System.nanoTime();
            int end = run("dot", "-Tsvg", graph);
            if (end != 0) throw new IllegalStateException("dot ended with " + end);
            theirs.add((System.nanoTime() - begin) / 1e6);
        }
        System.out.printf(
                "dot, %s: %.0f ms (%s), %.0f times as long%n",
                name, Figures.median(theirs), Figures.range(theirs), Figures.median(theirs) / ours);
    }

    private static String draw(Outline map) {
        return Samples.svg(map).element(layout(map));
    }

    private static Layout layout(Outline map) {
        return Layout.of(map, View.WHOLE, Notes.of(Samples.WORDS));
    }

    /** @param steps whether a step has a point of its own, so that undercuts can lead to it; else they lead to a claim */
    private static String graph(Outline map, boolean steps) {
        StringBuilder graph =
                new StringBuilder("digraph { rankdir=RL; node [shape=box, fontname=serif, fontsize=11]\n");
        for (Box box : layout(map).boxes()) {
            Outline.Claim claim = box.claim();
            String label = box.texts().stream()
                    .map(Text::words)
                    .map(line -> line.replace("\\", "\\\\").replace("\"", "\\\""))
                    .collect(Collectors.joining("\\n"));
            graph.append('c')
                    .append(claim.id())
                    .append(" [label=\"")
                    .append(label)
                    .append("\"]\n");
            if (claim.isThesis()) continue;
            Outline.Reason step = claim.reason();
            graph.append('c').append(claim.id()).append(" -> ");
            if (!steps) {
                graph.append('c').append(claim.parent().id()).append('\n');
                continue;
            }
            graph.append('s').append(step.id()).append('\n');
            if (claim.joins()) continue;
            graph.append('s')
                    .append(step.id())
                    .append(" [shape=point]\ns")
                    .append(step.id())
                    .append(" -> ");
            if (step.claim() != null)
                graph.append('c').append(step.claim().id()).append('\n');
            else graph.append('s').append(step.target().id()).append('\n');
        }
        return graph.append("}\n").toString();
    }

    private static int run(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException absent) {
            return -1;
        }
    }
}
