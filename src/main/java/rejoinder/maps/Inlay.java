package rejoinder.maps;

import io.quarkus.qute.RawString;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/**
 * A large piece of a page, encoded when it is drawn and set as bytes into each page that is rendered around it: a large
 * page costs less to make than its letters cost to copy and to encode.
 *
 * @param html in UTF-8
 * @param gaps where something may stand beside a claim, in the order of the claims
 */
record Inlay(byte[] html, List<Gap> gaps) {

    /** Where it goes; no text that people type has a tag. */
    static final RawString PLACE = new RawString("<!-- inlay -->");

    /** @param at so many bytes stand before it */
    record Gap(long claim, int at) {}

    static Inlay of(String drawn) {
        ByteArrayOutputStream html = new ByteArrayOutputStream(drawn.length() + 1000);
        List<Gap> gaps = new ArrayList<>();
        Matcher mark = Margins.MARK.matcher(drawn);
        int from = 0;
        while (mark.find()) {
            html.writeBytes(drawn.substring(from, mark.start()).getBytes(StandardCharsets.UTF_8));
            gaps.add(new Gap(Long.parseLong(mark.group(1)), html.size()));
            from = mark.end();
        }
        html.writeBytes(drawn.substring(from).getBytes(StandardCharsets.UTF_8));
        return new Inlay(html.toByteArray(), gaps);
    }

    int size() {
        return html.length + 40 * gaps.size();
    }

    /** The page with the piece in its place, and what stands beside the claims in theirs. */
    byte[] in(String page, Margins margins) {
        int at = page.indexOf(PLACE.getValue());
        byte[] above = page.substring(0, at).getBytes(StandardCharsets.UTF_8);
        byte[] below = page.substring(at + PLACE.getValue().length()).getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream whole = new ByteArrayOutputStream(above.length + html.length + below.length);
        whole.writeBytes(above);
        int from = 0;
        if (!margins.beside().isEmpty())
            for (Gap gap : gaps) {
                String beside = margins.of(gap.claim).getValue();
                if (beside.isEmpty()) continue;
                whole.write(html, from, gap.at - from);
                whole.writeBytes(beside.getBytes(StandardCharsets.UTF_8));
                from = gap.at;
            }
        whole.write(html, from, html.length - from);
        whole.writeBytes(below);
        return whole.toByteArray();
    }
}
