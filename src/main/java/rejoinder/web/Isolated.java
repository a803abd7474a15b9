package rejoinder.web;

import io.quarkus.qute.TemplateExtension;
import java.text.Bidi;

/** Names in sentences that are text and nothing else; where a page can mark them up, {@code <bdi>} does the same. */
@TemplateExtension
public final class Isolated {

    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_ISOLATE = '\u2069';

    private Isolated() {}

    /** As it stands in a sentence, which a name that is written from right to left does not turn round. */
    public static String isolated(String name) {
        boolean plain = name == null || !Bidi.requiresBidi(name.toCharArray(), 0, name.length());
        return plain ? name : FIRST_STRONG_ISOLATE + name + POP_ISOLATE;
    }
}
