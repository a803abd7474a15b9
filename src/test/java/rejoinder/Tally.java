package rejoinder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Closes the build with how many tests ran, where, and the name of each that did not. */
public final class Tally {

    private static final class Row {
        private int run;
        private int failed;
        private int skipped;
    }

    private Tally() {}

    public static void main(String... args) throws Exception {
        Map<String, Row> rows = new TreeMap<>();
        List<String> missing = new ArrayList<>();
        for (Path report : reports(Path.of(args[0]))) read(report, rows, missing);
        List<String> lines = new ArrayList<>(List.of("Tests:"));
        rows.forEach((kind, row) ->
                lines.add("  %-20s %5d run %4d failed %4d not run".formatted(kind, row.run, row.failed, row.skipped)));
        list("These tests did not run:", missing.stream().filter(name -> !isBrowser(name)), lines);
        list(
                "These browser tests did not run, as no Chromium was found:",
                missing.stream().filter(Tally::isBrowser),
                lines);
        Files.write(Path.of(args[0], "tally.txt"), lines);
        lines.forEach(System.out::println);
    }

    private static boolean isBrowser(String name) {
        return name.contains("Journey");
    }

    private static void list(String heading, Stream<String> names, List<String> lines) {
        List<String> all = names.map(name -> "  " + name).toList();
        if (all.isEmpty()) return;
        lines.add(heading);
        lines.addAll(all);
    }

    private static List<Path> reports(Path target) throws IOException {
        List<Path> found = new ArrayList<>();
        for (String folder : List.of("surefire-reports", "failsafe-reports")) {
            if (!Files.isDirectory(target.resolve(folder))) continue;
            try (Stream<Path> files = Files.list(target.resolve(folder))) {
                files.filter(file -> file.getFileName().toString().matches("TEST-.*\\.xml"))
                        .sorted()
                        .forEach(found::add);
            }
        }
        return found;
    }

    private static void read(Path report, Map<String, Row> rows, List<String> missing) throws Exception {
        String file = report.getFileName().toString();
        NodeList cases = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(report.toFile())
                .getElementsByTagName("testcase");
        for (int i = 0; i < cases.getLength(); i++) {
            Element test = (Element) cases.item(i);
            Row row = rows.computeIfAbsent(kind(file), kind -> new Row());
            if (has(test, "skipped")) {
                row.skipped++;
                missing.add(test.getAttribute("classname") + " " + test.getAttribute("name"));
            } else {
                row.run++;
                if (has(test, "failure") || has(test, "error")) row.failed++;
            }
        }
    }

    private static String kind(String file) {
        if (file.contains("IT.xml")) return "packaged process";
        if (file.contains("Journey")) return "browser";
        if (file.contains("AppTest")) return file.endsWith("-postgresql.xml") ? "app on PostgreSQL" : "app on H2";
        return "plain";
    }

    private static boolean has(Element test, String child) {
        return test.getElementsByTagName(child).getLength() > 0;
    }
}
