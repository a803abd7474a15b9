package rejoinder.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import rejoinder.maps.Language;

/** Collects what a reader has to say, as far as anybody would read it. */
final class Notices {

    static final int MAX = 500;
    private static final int MAX_ABOUT = 80;

    private final List<Problem> problems = new ArrayList<>();

    void add(Problem.Rule rule, int line, String about) {
        String said = about == null ? "" : about.strip();
        if (said.length() > MAX_ABOUT) said = said.substring(0, MAX_ABOUT - 1) + "…";
        if (problems.size() < MAX) problems.add(new Problem(rule, line, 0, said));
    }

    /** The tag of a language; null where none is given, and where none has this name, which is told. */
    String language(String typed, int line) {
        if (typed == null) return null;
        String tag = Language.tag(typed).orElse(null);
        if (tag == null) add(Problem.Rule.SETTING_LEFT_OUT, line, "language");
        return tag;
    }

    /** In the order of the lines. */
    List<Problem> all() {
        return problems.stream().sorted(Comparator.comparingInt(Problem::line)).toList();
    }
}
