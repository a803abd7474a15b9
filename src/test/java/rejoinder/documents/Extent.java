package rejoinder.documents;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** How far the letters of a file reach on its pages, in points from the left and the top. */
record Extent(float left, float top, float right, float bottom) {

    static Extent of(PDDocument file) throws IOException {
        float[] reach = {Float.MAX_VALUE, Float.MAX_VALUE, 0, 0};
        new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> letters) {
                for (TextPosition letter : letters) {
                    reach[0] = Math.min(reach[0], letter.getX());
                    reach[1] = Math.min(reach[1], letter.getY());
                    reach[2] = Math.max(reach[2], letter.getX() + letter.getWidth());
                    reach[3] = Math.max(reach[3], letter.getY());
                }
            }
        }.getText(file);
        return new Extent(reach[0], reach[1], reach[2], reach[3]);
    }
}
