package rejoinder.diagrams;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import rejoinder.maps.Content;
import rejoinder.maps.Outline;
import rejoinder.maps.Stance;

class SvgTest {

    private static final List<String> HOSTILE = List.of(
            "<script>alert(1)</script>",
            "</text></a><script>alert(1)</script>",
            "\"/><rect onload='alert(1)'/>",
            "]]> <![CDATA[ <!-- --> <?xml ?> <!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]> &e;",
            "javascript:alert(1)",
            "</style><style>*{background:url(//example.org)}</style>",
            "\u0000\u0001\u0008\u000b\u001f\u007f\u0085\ufffe\uffff",
            "half \ud83d and \udc00 of a pair",
            "\u202e reversed \u2028 and \u2029 parted",
            "&lt;script&gt; &amp;amp; &#x3c;");

    private static Outline hostile() {
        List<Outline.ClaimRow> claims = new ArrayList<>();
        List<Outline.ReasonRow> reasons = new ArrayList<>();
        for (int i = 0; i < HOSTILE.size(); i++) {
            long id = i + 1;
            String place = "i%08d1".formatted(i);
            Stance stance = Stance.values()[i % 2];
            if (i > 0) reasons.add(new Outline.ReasonRow(id, 1L, null, stance, place));
            claims.add(new Outline.ClaimRow(
                    id, i == 0 ? null : id, place, null, 1, null, null, Content.of(HOSTILE.get(i))));
        }
        return Outline.of(new Outline.Head(1, 1, HOSTILE.get(1), null, "en\" onload=\"alert(1)"), claims, reasons);
    }

    /** Every way in which a map is written. */
    private static List<String> drawings(Outline map) {
        Notes notes =
                new Notes(Samples.WORDS, claim -> 50, claim -> List.of(new Marks.Mark(Marks.Kind.SOURCE, "<i>&</i>")));
        List<String> drawings = new ArrayList<>();
        for (Orientation way : Orientation.values()) {
            for (Set<Long> folded : List.of(Set.<Long>of(), Set.of(1L))) {
                Layout layout = Layout.of(map, View.WHOLE.facing(way).folding(folded), notes);
                Svg svg = Samples.svg(map);
                drawings.addAll(List.of(
                        svg.element(layout),
                        svg.file(layout, Samples.plate(map, layout), true),
                        svg.carved(layout, Samples.plate(map, layout), true)));
                drawings.add(new Minimap(136, 300, HOSTILE.get(2)).element(layout));
            }
        }
        SunburstSvg sunburst = new SunburstSvg(claim -> "/maps/1", HOSTILE.get(2), "en", notes);
        drawings.add(sunburst.element(Sunburst.of(map)));
        drawings.add(sunburst.file(Sunburst.of(map), Samples.plate(map, Sunburst.of(map)), true));
        return drawings;
    }

    private static Document parsed(String svg) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
        } catch (Exception e) {
            throw new AssertionError(svg.length() > 2000 ? svg.substring(0, 2000) : svg, e);
        }
    }

    private static Stream<Element> elements(Document document) {
        NodeList all = document.getElementsByTagName("*");
        return Stream.iterate(0, i -> i < all.getLength(), i -> i + 1).map(i -> (Element) all.item(i));
    }

    @Test
    void whatever_claims_say_nothing_in_a_drawing_runs_or_asks_elsewhere() {
        for (String drawing : drawings(hostile())) {
            elements(parsed(drawing)).forEach(element -> {
                assertThat(element.getTagName())
                        .isIn(
                                "svg", "g", "a", "path", "rect", "circle", "text", "tspan", "title", "style", "defs",
                                "use", "pattern");
                for (int i = 0; i < element.getAttributes().getLength(); i++) {
                    String name = element.getAttributes().item(i).getNodeName().toLowerCase(Locale.ROOT);
                    String value = element.getAttributes().item(i).getNodeValue();
                    assertThat(name).doesNotStartWith("on");
                    if (name.endsWith("href")) assertThat(value).matches("/maps/1(/claims/\\d+)?|#l\\d+");
                }
                if (element.getTagName().equals("style"))
                    assertThat(element.getTextContent().replace("url(data:font/woff2;base64,", ""))
                            .doesNotContain("url(", "@import", "example.org");
            });
        }
    }

    @Test
    void a_drawing_of_any_map_is_well_formed() {
        for (int seed = 0; seed < 40; seed++)
            for (String drawing : drawings(RandomTree.of(seed, 30, 300)))
                assertThat(parsed(drawing).getDocumentElement().getTagName()).isEqualTo("svg");
    }

    @Test
    void the_words_come_in_the_order_of_the_outline() {
        Outline map = Samples.seeded();
        Notes notes = new Notes(Samples.WORDS, claim -> 62, Marks.NONE);
        Document drawing = parsed(Samples.svg(map).element(Layout.of(map, View.WHOLE, notes)));
        List<String> said = elements(drawing)
                .filter(element -> element.getTagName().equals("a"))
                .map(element -> element.getTextContent().strip().replaceAll("\\s+", " "))
                .toList();
        List<String> outline =
                map.claims().stream().map(SvgTest::asTheOutlineSays).toList();
        assertThat(said).isEqualTo(outline);
    }

    private static String asTheOutlineSays(Outline.Claim claim) {
        Content content = claim.content();
        StringBuilder line = new StringBuilder();
        if (!claim.isThesis()) {
            line.append(claim.number()).append(' ').append(Samples.WORDS.of(claim));
            if (content.implicit()) line.append(" implied");
            if (claim.isLink()) line.append(" = ").append(claim.original().number());
            line.append(' ').append(claim.text()).append(" 0.62");
        } else
            line.append(claim.text()).append(" thesis ").append(claim.number()).append(" stands at 0.62");
        if (content.evidence()) line.append(" evidence");
        if (content.commonGround()) line.append(" common ground");
        return line.toString().replaceAll("\\s+", " ");
    }

    @Test
    void a_stance_is_told_by_word_and_mark_as_well_as_by_colour() {
        Outline map = Samples.seeded();
        String drawing = Samples.svg(map).element(Layout.of(map, View.WHOLE, Samples.NOTES));
        assertThat(drawing)
                .contains("data-stance=\"thesis\"", "data-stance=\"support\"", "data-stance=\"rebut\"")
                .contains("head head-support", "head head-rebut", "head head-undercut", "class=\"bracket\"")
                .contains("node-implicit", "node-linked");
    }

    @Test
    void what_is_folded_away_is_counted_in_a_chip_that_says_so() {
        Outline map = Samples.seeded();
        long first = map.theses().get(0).id();
        Layout layout = Layout.of(map, View.WHOLE.folding(Set.of(first)), Samples.NOTES);
        int below = map.theses().get(0).size() - 1;
        assertThat(layout.boxes().get(0).chip().hidden()).isEqualTo(below);
        assertThat(Samples.svg(map).element(layout))
                .contains("<title>1: " + below + " more claims</title>", ">+" + below + "</text>");
    }
}
