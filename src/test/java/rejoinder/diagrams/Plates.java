package rejoinder.diagrams;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rejoinder.maps.Content;
import rejoinder.maps.Outline;
import rejoinder.maps.Stance;

/** Writes drawings of the map that the app brings along to target/diagrams, to be looked at. */
public final class Plates {

    private static final Path FOLDER = Path.of("target", "diagrams");

    private Plates() {}

    public static void main(String... args) throws IOException {
        Files.createDirectories(FOLDER);
        Outline map = Samples.seeded();
        long first = map.theses().get(0).id();
        plate(map, "whole", View.WHOLE);
        plate(map, "down", View.WHOLE.folding(View.levels(map, 1, null)).facing(Orientation.DOWN));
        plate(map, "folded", View.WHOLE.folding(View.levels(map, 2, null)));
        plate(
                map,
                "branch",
                View.WHOLE.of(map.claim(first)
                        .get()
                        .children()
                        .get(0)
                        .children()
                        .get(0)
                        .id()));
        plate(steps(), "steps", View.WHOLE);
        plate(steps(), "steps-down", View.WHOLE.facing(Orientation.DOWN));
        Sunburst sunburst = Sunburst.of(map);
        SunburstSvg svg = new SunburstSvg(claim -> "/maps/1/claims/" + claim.id(), "Sunburst", "en", Samples.NOTES);
        Files.writeString(FOLDER.resolve("sunburst.svg"), svg.file(sunburst, Samples.plate(map, sunburst), true));
        System.out.println(sunburst.radius() + " " + sunburst.tooSmall() + " " + ShapeSummary.of(map, 3));
    }

    /** Steps of every kind: taken together, struck, and the strikes struck in turn; and some other scripts. */
    private static Outline steps() {
        String[][] rows = {
            // claim, step, kind of step, what the step answers, text
            {"1", null, null, null, "The thesis of this map is short."},
            {"2", "1", "SUPPORT", "c1", "One premise of the first step."},
            {"3", "1", "SUPPORT", "c1", "Another premise of the first step."},
            {"4", "2", "UNDERCUT", "r1", "An undercut of the first step."},
            {"5", "3", "UNDERCUT", "r2", "An undercut of the undercut."},
            {"6", "4", "UNDERCUT", "r3", "One premise of an undercut of the undercut of the undercut."},
            {"7", "4", "UNDERCUT", "r3", "Its other premise."},
            {"8", "5", "UNDERCUT", "r1", "A second undercut of the first step."},
            {"9", "6", "REBUT", "c1", "ليس هناك دليل كاف على أن الطريق سيبنى في العام المقبل"},
            {"10", "7", "SUPPORT", "c4", "经由阿富汗的道路可以把俄罗斯与南亚连接起来，因此这条路线很重要。"},
            {"11", "8", "SUPPORT", "c9", "Дорога через Афганистан соединила бы Россию с Южной Азией."},
            {"12", "9", "UNDERCUT", "r6", "Ένα επιχείρημα εναντίον του βήματος."},
            {"13", "10", "SUPPORT", "c5", "A reason for the undercut of the undercut."},
        };
        List<Outline.ClaimRow> claims = new ArrayList<>();
        Map<String, Outline.ReasonRow> reasons = new LinkedHashMap<>();
        for (String[] row : rows) {
            String place = "i%08d1".formatted(Integer.parseInt(row[0]));
            Long step = row[1] == null ? null : Long.valueOf(row[1]);
            if (step != null) {
                Long target = Long.valueOf(row[3].substring(1));
                boolean onClaim = row[3].startsWith("c");
                reasons.putIfAbsent(
                        row[1],
                        new Outline.ReasonRow(
                                step, onClaim ? target : null, onClaim ? null : target, Stance.valueOf(row[2]), place));
            }
            claims.add(
                    new Outline.ClaimRow(Long.parseLong(row[0]), step, place, null, 1, null, null, Content.of(row[4])));
        }
        return Outline.of(new Outline.Head(1, 1, "Steps", null, "en"), claims, List.copyOf(reasons.values()));
    }

    private static void plate(Outline map, String name, View view) throws IOException {
        Layout layout = Layout.of(map, view, Samples.NOTES);
        Files.writeString(
                FOLDER.resolve(name + ".svg"), Samples.svg(map).file(layout, Samples.plate(map, layout), true));
        Files.writeString(
                FOLDER.resolve(name + "-carved.svg"),
                Samples.svg(map).carved(layout, Samples.plate(map, layout), true));
        System.out.println(name + " " + layout.width() + " " + layout.height());
    }
}
