package rejoinder.diagrams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import rejoinder.maps.Outline;

class SunburstTest {

    @Test
    void arcs_are_sized_by_their_branches_and_lie_within_those_that_they_answer() {
        for (int seed = 0; seed < 300; seed++) {
            Outline map = RandomTree.of(seed, 1 + seed % 80, 50);
            Map<Outline.Claim, Sunburst.Arc> arcs = new HashMap<>();
            double[] end = new double[100];
            for (Sunburst.Arc arc : Sunburst.of(map).arcs()) {
                arcs.put(arc.claim(), arc);
                assertThat(arc.from()).isGreaterThanOrEqualTo(end[arc.claim().depth()] - 1e-9);
                end[arc.claim().depth()] = arc.to();
                Outline.Claim parent = arc.claim().parent();
                double share = parent == null
                        ? (double) arc.claim().size() / map.size()
                        : (double) arc.claim().size()
                                / (parent.size() - 1)
                                * (arcs.get(parent).to() - arcs.get(parent).from());
                assertThat(arc.to() - arc.from()).isCloseTo(share, within(1e-9));
                if (parent == null) continue;
                assertThat(arc.from()).isGreaterThanOrEqualTo(arcs.get(parent).from() - 1e-9);
                assertThat(arc.to()).isLessThanOrEqualTo(arcs.get(parent).to() + 1e-9);
                assertThat(arc.inner()).isEqualTo(arcs.get(parent).outer(), within(1e-9));
            }
        }
    }

    @Test
    void what_is_too_small_to_see_is_counted() {
        Outline map = RandomTree.of(3, 10_000, 20);
        Sunburst sunburst = Sunburst.of(map);
        assertThat(sunburst.tooSmall())
                .isPositive()
                .isEqualTo(map.size() - sunburst.arcs().size());
        assertThat(sunburst.radius()).isLessThanOrEqualTo(300.5);
    }

    @Test
    void each_arc_is_a_link_whose_title_says_what_the_outline_says() {
        Outline map = Samples.seeded();
        String drawing =
                new SunburstSvg(claim -> "/c/" + claim.id(), "All", "en", Samples.NOTES).element(Sunburst.of(map));
        assertThat(List.of(drawing.split("<a href=\"/c/"))).hasSize(map.size() + 1);
        assertThat(drawing)
                .contains("<title>1.1.1.2 and, implied: A country under sanctions")
                .contains("fill=\"url(#sunburst-rebut)\"", "fill=\"url(#sunburst-undercut)\"");
    }

    @Test
    void a_drawing_whose_numbers_a_phone_makes_too_small_says_so() {
        SunburstSvg svg = new SunburstSvg(claim -> null, "All", "en", Samples.NOTES);
        assertThat(svg.element(Sunburst.of(Samples.seeded()))).contains("data-size=\"large\"");
        assertThat(svg.element(Sunburst.of(RandomTree.of(1, 2, 20)))).doesNotContain("data-size");
    }

    @Test
    void the_shape_is_told_in_numbers() {
        ShapeSummary shape = ShapeSummary.of(Samples.seeded(), 4);
        assertThat(shape.claims()).isEqualTo(95);
        assertThat(shape.theses()).isEqualTo(3);
        assertThat(shape.levels()).isEqualTo(5);
        assertThat(shape.claimsFor() + shape.claimsAgainst()).isEqualTo(92);
        assertThat(shape.unanswered()).isEqualTo(4);
    }
}
