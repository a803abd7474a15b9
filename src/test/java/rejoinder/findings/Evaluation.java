package rejoinder.findings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import rejoinder.inspection.EffectsOfStanding;
import rejoinder.maps.Outline;

/**
 * Holds the checks against what a person said who did not know them: reads labels, and says the precision and recall of
 * each check; with {@code -Dall} it writes out each item on which the two differ.
 *
 * <p>The labels are a table with a row for each claim: map (the name of a file in the folder {@code maps} beside it), item
 * (the claim's number), text, and a column for each check that holds 1 (a good teacher would raise this here), 0, or - (does
 * not apply). What a check finds about a pair of premises or twins counts at each of them.
 */
public final class Evaluation {

    private static final class Score {
        int both;
        int foundOnly;
        int labelledOnly;
        int neither;
    }

    private Evaluation() {}

    public static void main(String... arguments) throws IOException {
        Path labels = Path.of(
                arguments.length == 0
                        ? System.getProperty("labels", "src/test/resources/findings/labels.tsv")
                        : arguments[0]);
        List<String> lines = Files.readAllLines(labels).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        List<String> columns = List.of(lines.get(0).split("\t", -1));
        Map<String, Map<String, Set<Check>>> found = new HashMap<>();
        Map<Check, Score> scores = new EnumMap<>(Check.class);
        List<String> differences = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            String map = cells[columns.indexOf("map")];
            String item = cells[columns.indexOf("item")];
            if (!found.containsKey(map))
                found.put(map, found(labels.resolveSibling("maps").resolve(map)));
            if (!found.get(map).containsKey(item)) {
                System.out.printf("%s has no claim %s%n", map, item);
                continue;
            }
            for (Check check : Check.values()) {
                int column = columns.indexOf(check.name());
                if (column < 0
                        || column >= cells.length
                        || !cells[column].strip().matches("[01]")) continue;
                boolean labelled = cells[column].strip().equals("1");
                boolean finds = found.get(map).get(item).contains(check);
                Score score = scores.computeIfAbsent(check, any -> new Score());
                if (finds && labelled) score.both++;
                else if (finds) score.foundOnly++;
                else if (labelled) score.labelledOnly++;
                else score.neither++;
                if (finds != labelled)
                    differences.add("%s %s %s %s: %s"
                            .formatted(
                                    check,
                                    finds ? "only found" : "only labelled",
                                    map,
                                    item,
                                    cells[columns.indexOf("text")]));
            }
        }
        if (System.getProperty("all") != null) differences.stream().sorted().forEach(System.out::println);
        System.out.println("check\tweight\tlabelled\tfound\tboth\tprecision\trecall\titems");
        scores.forEach((check, score) -> System.out.printf(
                "%s\t%s\t%d\t%d\t%d\t%s\t%s\t%d%n",
                check,
                check.weight(),
                score.both + score.labelledOnly,
                score.both + score.foundOnly,
                score.both,
                share(score.both, score.both + score.foundOnly),
                share(score.both, score.both + score.labelledOnly),
                score.both + score.foundOnly + score.labelledOnly + score.neither));
    }

    /** By the number of each claim, the checks that find something there. */
    private static Map<String, Set<Check>> found(Path file) throws IOException {
        Outline map = Survey.read(file).orElseThrow();
        Map<String, Set<Check>> found = new HashMap<>();
        map.claims().forEach(claim -> found.put(claim.number(), new HashSet<>()));
        Subject subject = new Subject(map, Survey.language(map), EffectsOfStanding.of(map));
        for (Finding finding : Findings.everything(subject)) {
            for (long claim : at(finding)) found.get(number(map, claim)).add(finding.check());
            // A thesis that is no sentence is for S1 to say.
            if (finding.check() == Check.S1 && finding.kind() != Kind.SEVERAL_THESES)
                found.get(number(map, finding.claim())).add(Check.S3);
        }
        return found;
    }

    private static List<Long> at(Finding finding) {
        return switch (finding.kind()) {
            case RABBIT, PREMISE_MISSING ->
                finding.claims().subList(0, finding.claims().size() - 1);
            case TWIN, SEVERAL_THESES, CIRCLE -> finding.claims();
            case BOTH_SIDES -> finding.claims().stream().limit(2).collect(Collectors.toList());
            default -> List.of(finding.claim());
        };
    }

    private static String number(Outline map, long claim) {
        return map.claim(claim).orElseThrow().number();
    }

    private static String share(int part, int whole) {
        return whole == 0 ? "-" : "%.2f".formatted(part / (double) whole);
    }
}
