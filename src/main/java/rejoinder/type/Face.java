package rejoinder.type;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A typeface in one weight, as the app comes with it: Literata for claims, Source Sans for everything else. Each comes in
 * parts, one for each script, as on the web.
 */
public enum Face {
    SERIF("literata", "400-normal"),
    ITALIC("literata", "400-italic"),
    SANS("source-sans-3", "400-normal"),
    BOLD("source-sans-3", "600-normal");

    private static final List<String> SCRIPTS =
            List.of("latin", "latin-ext", "greek", "cyrillic", "vietnamese", "greek-ext", "cyrillic-ext");
    private static final List<String> OTHERS =
            List.of("noto-naskh-arabic-arabic-400-normal", "noto-sans-hebrew-hebrew-400-normal");

    private final String family;
    private final String weight;

    Face(String family, String weight) {
        this.family = family;
        this.weight = weight;
    }

    /** The names of the files in which a letter is looked for, in this order. */
    List<String> files() {
        Face stead = this == SERIF || this == ITALIC ? SANS : SERIF;
        List<String> files = new ArrayList<>(own().toList());
        files.addAll(OTHERS);
        stead.own().forEach(files::add);
        return files;
    }

    private Stream<String> own() {
        return SCRIPTS.stream().map(script -> family + "-" + script + "-" + weight);
    }
}
