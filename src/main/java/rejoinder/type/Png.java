package rejoinder.type;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * A picture as a PNG file. It is drawn and packed strip by strip, so that a large one takes no more memory than a small
 * one beside the file itself. See Portable Network Graphics, Second Edition, W3C Recommendation, 2003.
 */
public final class Png {

    /** As many pixels a picture may have on a side. */
    public static final int MOST_SIDE = 65_000;

    /** As many pixels a picture may have in all. */
    public static final long MOST_PIXELS = 150_000_000;

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int STRIP = 1 << 21;

    /** What is to be drawn. */
    public interface Drawing {
        /** Draws at least what lies between two heights, in the unit of the canvas. */
        void draw(Canvas canvas, float top, float bottom);
    }

    private Png() {}

    public static boolean isTooLarge(long width, long height) {
        return width > MOST_SIDE || height > MOST_SIDE || width * height > MOST_PIXELS;
    }

    /**
     * @param width of the picture in pixels, at least 1; height likewise
     * @param scale how many pixels one unit of the drawing is
     * @throws IllegalArgumentException if it is too large
     */
    public static byte[] of(int width, int height, float scale, String title, Drawing drawing) {
        if (isTooLarge(width, height)) throw new IllegalArgumentException("Too many pixels");
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            file.write(SIGNATURE);
            ByteBuffer head = ByteBuffer.allocate(13).putInt(width).putInt(height);
            chunk(file, "IHDR", head.put(new byte[] {8, 2, 0, 0, 0}).array());
            chunk(file, "iTXt", ("Title\0\0\0\0\0" + title.replace('\0', ' ')).getBytes(StandardCharsets.UTF_8));
            chunk(file, "pHYs", perMetre(scale));
            pixels(file, width, height, scale, drawing);
            chunk(file, "IEND", new byte[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    /** A unit of the drawing is a 96th of an inch, as on the web. */
    private static byte[] perMetre(float scale) {
        int pixels = Math.round(scale * 96 / 0.0254f);
        return ByteBuffer.allocate(9)
                .putInt(pixels)
                .putInt(pixels)
                .put((byte) 1)
                .array();
    }

    private static void pixels(ByteArrayOutputStream file, int width, int height, float scale, Drawing drawing)
            throws IOException {
        int rows = Math.max(1, Math.min(height, STRIP / width));
        BufferedImage strip = new BufferedImage(width, rows, BufferedImage.TYPE_INT_RGB);
        int[] rgb = ((DataBufferInt) strip.getRaster().getDataBuffer()).getData();
        byte[] row = new byte[1 + 3 * width];
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(6);
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, deflater, 1 << 14)) {
            for (int top = 0; top < height; top += rows) {
                paint(strip, top, scale, drawing);
                for (int y = 0; y < Math.min(rows, height - top); y++) {
                    for (int x = 0, at = 1; x < width; x++) {
                        int pixel = rgb[y * width + x];
                        row[at++] = (byte) (pixel >> 16);
                        row[at++] = (byte) (pixel >> 8);
                        row[at++] = (byte) pixel;
                    }
                    out.write(row);
                }
            }
        } finally {
            deflater.end();
        }
        chunk(file, "IDAT", packed.toByteArray());
    }

    private static void paint(BufferedImage strip, int top, float scale, Drawing drawing) {
        Graphics2D pen = strip.createGraphics();
        try {
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, strip.getWidth(), strip.getHeight());
            pen.translate(0, -top);
            pen.scale(scale, scale);
            drawing.draw(new Picture(pen), top / scale, (top + strip.getHeight()) / scale);
        } finally {
            pen.dispose();
        }
    }

    private static void chunk(ByteArrayOutputStream file, String type, byte[] data) throws IOException {
        DataOutputStream out = new DataOutputStream(file);
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 check = new CRC32();
        check.update(name);
        check.update(data);
        out.writeInt(data.length);
        out.write(name);
        out.write(data);
        out.writeInt((int) check.getValue());
    }
}
