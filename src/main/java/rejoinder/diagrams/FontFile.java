package rejoinder.diagrams;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * One served file of a face at one weight: the glyphs of its characters and how wide they are.
 *
 * <p>Source: OpenType 1.9.1, tables cmap, head, hhea and hmtx.
 */
final class FontFile {

    private final Woff2 font;
    private final Map<Integer, Integer> glyphs = new HashMap<>();
    private final float[] advances;
    private final Variation variation;
    private Outlines outlines;
    private Deltas deltas;

    /** @param weight from 1 to 1000, as in CSS */
    FontFile(Woff2 font, int weight) {
        this.font = font;
        ByteBuffer cmap = font.table("cmap");
        for (int i = 0; i < cmap.getShort(2); i++) characters(cmap, cmap.getInt(8 + 8 * i));
        this.variation = new Variation(font, weight);
        this.advances = advances();
    }

    /** 0 where the file has no glyph for the character. */
    int glyph(int codePoint) {
        return glyphs.getOrDefault(codePoint, 0);
    }

    /** In ems. */
    float advance(int glyph) {
        return advances[glyph];
    }

    /** Adds the curves of a glyph, in thousandths of an em and with y down, to a path. */
    synchronized void draw(int glyph, Glyph.Path path) {
        if (outlines == null) {
            outlines = new Outlines(font);
            deltas = new Deltas(font, variation.place());
        }
        float scale = 1000f / (font.table("head").getShort(18) & 0xFFFF);
        draw(glyph, new float[] {scale, 0, 0, -scale, 0, 0}, path);
    }

    /** @param to how x and y become x, how they become y, and what is added to each */
    private void draw(int glyph, float[] to, Glyph.Path path) {
        Outlines.Shape shape = outlines.of(glyph);
        float[][] moved = deltas.of(glyph, shape);
        int count = shape.x().length;
        float[] x = new float[count];
        float[] y = new float[count];
        for (int i = 0; i < count; i++) {
            float ownX = shape.x()[i] + moved[0][i];
            float ownY = shape.y()[i] + moved[1][i];
            x[i] = to[0] * ownX + to[1] * ownY + to[4];
            y[i] = to[2] * ownX + to[3] * ownY + to[5];
        }
        if (shape.parts() != null) {
            for (int i = 0; i < count; i++) draw(shape.parts()[i], turned(to, shape.turns()[i], x[i], y[i]), path);
            return;
        }
        int start = 0;
        for (int end : shape.ends()) {
            path.contour(
                    Arrays.copyOfRange(x, start, end + 1),
                    Arrays.copyOfRange(y, start, end + 1),
                    Arrays.copyOfRange(shape.on(), start, end + 1));
            start = end + 1;
        }
    }

    private static float[] turned(float[] to, float[] turn, float x, float y) {
        return new float[] {
            to[0] * turn[0] + to[1] * turn[2],
            to[0] * turn[1] + to[1] * turn[3],
            to[2] * turn[0] + to[3] * turn[2],
            to[2] * turn[1] + to[3] * turn[3],
            x,
            y
        };
    }

    private float[] advances() {
        ByteBuffer hmtx = font.table("hmtx");
        int glyphs = font.table("maxp").getShort(4) & 0xFFFF;
        int measured = font.table("hhea").getShort(34) & 0xFFFF;
        float em = font.table("head").getShort(18) & 0xFFFF;
        float[] advances = new float[glyphs];
        for (int i = 0; i < glyphs; i++) {
            int own = hmtx.getShort(4 * Math.min(i, measured - 1)) & 0xFFFF;
            advances[i] = (own + Math.round(variation.advance(i))) / em;
        }
        return advances;
    }

    private void characters(ByteBuffer cmap, int at) {
        switch (cmap.getShort(at)) {
            case 4 -> segments(cmap, at);
            case 12 -> {
                for (int i = 0; i < cmap.getInt(at + 12); i++) {
                    int group = at + 16 + 12 * i;
                    int first = cmap.getInt(group);
                    for (int c = first; c <= cmap.getInt(group + 4); c++)
                        glyphs.put(c, cmap.getInt(group + 8) + c - first);
                }
            }
            default -> {}
        }
    }

    private void segments(ByteBuffer cmap, int at) {
        int twice = cmap.getShort(at + 6);
        for (int i = 0; i < twice; i += 2) {
            int end = cmap.getShort(at + 14 + i) & 0xFFFF;
            int start = cmap.getShort(at + 16 + twice + i) & 0xFFFF;
            int delta = cmap.getShort(at + 16 + 2 * twice + i);
            int range = at + 16 + 3 * twice + i;
            int offset = cmap.getShort(range) & 0xFFFF;
            for (int c = start; c <= end && c != 0xFFFF; c++) {
                int glyph = offset == 0 ? c : cmap.getShort(range + offset + 2 * (c - start)) & 0xFFFF;
                if (offset == 0 || glyph != 0) glyph = glyph + delta & 0xFFFF;
                if (glyph != 0) glyphs.put(c, glyph);
            }
        }
    }
}
