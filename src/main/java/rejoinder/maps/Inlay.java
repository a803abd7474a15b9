package rejoinder.maps;

import io.quarkus.qute.RawString;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * A large piece of a page, encoded when it is drawn and set as bytes into each page that is rendered around it: a large
 * page costs less to make than its letters cost to copy and to encode.
 *
 * @param html in UTF-8
 */
record Inlay(byte[] html) {

    /** Where it goes; no text that people type has a tag. */
    static final RawString PLACE = new RawString("<!-- inlay -->");

    static Inlay of(String html) {
        return new Inlay(html.getBytes(StandardCharsets.UTF_8));
    }

    int size() {
        return html.length;
    }

    /** The page with the piece in its place. */
    byte[] in(String page) {
        int at = page.indexOf(PLACE.getValue());
        byte[] above = page.substring(0, at).getBytes(StandardCharsets.UTF_8);
        byte[] below = page.substring(at + PLACE.getValue().length()).getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(above.length + html.length + below.length)
                .put(above)
                .put(html)
                .put(below)
                .array();
    }
}
