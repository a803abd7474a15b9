package rejoinder.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import rejoinder.diagrams.Box;
import rejoinder.diagrams.Layout;
import rejoinder.diagrams.Notes;
import rejoinder.diagrams.RandomTree;
import rejoinder.diagrams.Samples;
import rejoinder.diagrams.Sunburst;
import rejoinder.maps.Outline;
import rejoinder.maps.Stance;

class DrawingPngTest {

    final Outline map = Samples.seeded();
    final Layout layout = Gallery.layout(map);

    private BufferedImage read(int scale) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(Gallery.png(Gallery.bare(layout), scale)));
    }

    @Test
    void a_picture_has_as_many_pixels_as_the_scale_says() throws IOException {
        for (int scale : new int[] {1, 2}) {
            BufferedImage picture = read(scale);
            assertThat(picture.getWidth()).isEqualTo(scale * layout.width());
            assertThat(picture.getHeight()).isEqualTo(scale * layout.height());
        }
    }

    @Test
    void every_box_has_its_frame_and_its_letters_on_every_strip() throws IOException {
        BufferedImage picture = read(1);
        for (Box box : layout.boxes()) {
            assertThat(dark(picture, box.x() - 1, box.y() + box.height() / 2, 3, 2))
                    .as("frame of " + box)
                    .isPositive();
            assertThat(dark(picture, box.x() + 6, box.y() + 6, box.width() - 12, box.height() - 12))
                    .as("letters of " + box)
                    .isGreaterThan(30);
        }
    }

    @Test
    void nothing_is_drawn_beyond_the_drawing() throws IOException {
        BufferedImage picture = read(1);
        assertThat(dark(picture, 0, 0, picture.getWidth(), Layout.MARGIN - 4)).isZero();
        assertThat(dark(picture, 0, 0, Layout.MARGIN - 4, picture.getHeight())).isZero();
    }

    @Test
    void rings_tell_stances_apart_by_their_pattern_alone() throws IOException {
        Outline one = RandomTree.of(4, 60, 40);
        Sunburst sunburst = Sunburst.of(one);
        Drawing bare = new SunburstDrawing(sunburst, Notes.of(Samples.WORDS), new Lettering(Shelf.TYPEFACES, "en"));
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(Gallery.png(bare, 2)));
        for (Sunburst.Arc arc : sunburst.arcs()) {
            if (arc.claim().stance() == null || arc.to() - arc.from() < 0.04) continue;
            Set<Integer> inks = new HashSet<>();
            // Away from its rims and its number.
            for (double part = 0.2; part < 0.8; part += 0.01) {
                double turn = 2 * Math.PI * (arc.from() + part * (arc.to() - arc.from()));
                for (double radius = arc.inner() + 6; radius < arc.inner() + 14; radius++) {
                    int x = (int) (sunburst.size() + 2 * radius * Math.sin(turn));
                    int y = (int) (sunburst.size() - 2 * radius * Math.cos(turn));
                    inks.add(picture.getRGB(x, y));
                }
            }
            Stance stance = arc.claim().stance();
            if (stance == Stance.SUPPORT) assertThat(inks).as(arc.toString()).hasSize(1);
            else
                assertThat(inks)
                        .contains(0xFFFFFFFF, 0xFF000000 | Looks.ink(stance).rgb());
        }
    }

    private static int dark(BufferedImage picture, int left, int top, int width, int height) {
        int dark = 0;
        for (int y = top; y < top + height; y++)
            for (int x = left; x < left + width; x++) if ((picture.getRGB(x, y) & 0xFF) < 0xC0) dark++;
        return dark;
    }

    @Test
    void what_would_have_too_many_pixels_is_refused_before_it_is_drawn() {
        Layout vast =
                new Layout(layout.orientation(), 40_000, 40_000, layout.boxes(), layout.wires(), java.util.Map.of());
        DrawingPng png = new DrawingPng(Gallery.bare(vast), "Map", 1);
        assertThat(png.isTooLarge()).isTrue();
        assertThatThrownBy(png::file).isInstanceOf(IllegalArgumentException.class);
    }
}
