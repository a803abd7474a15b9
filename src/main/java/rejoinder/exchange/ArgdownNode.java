package rejoinder.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rejoinder.maps.Citation;

/**
 * One occurrence of a statement or an argument in an Argdown text, with the relations that are written below it.
 *
 * <p>A title stands for the same statement wherever it occurs; arguments have titles of their own. What has no title
 * occurs once.
 */
final class ArgdownNode {

    /** Something that is written below something else, and what the sign before it says. */
    record Relation(String sign, ArgdownNode node, int line) {

        /** Whether what stands above acts on what stands below, instead of the reverse. */
        boolean turned() {
            return sign.endsWith(">") && !sign.equals("><");
        }

        boolean supports() {
            return sign.contains("+");
        }

        boolean undercuts() {
            return sign.contains("_");
        }
    }

    final boolean argument;
    /** Null for what has no title. */
    final String title;

    final int line;
    final int column;
    /** Its number in the text, counted from the top. */
    int order;
    /** The text with tags taken off its end; null in a reference. */
    String text;
    /** The same with every tag taken out, and with every tag left in. */
    String bareText;

    String wholeText;

    boolean emphasis;
    final List<String> tags = new ArrayList<>();
    final List<Citation> links = new ArrayList<>();
    Map<String, Object> data = new LinkedHashMap<>();
    final List<Relation> relations = new ArrayList<>();

    ArgdownNode(boolean argument, String title, int line, int column) {
        this.argument = argument;
        this.title = title;
        this.line = line;
        this.column = column;
    }

    boolean isReference() {
        return text == null;
    }

    boolean says(String key) {
        return Boolean.TRUE.equals(data.get(key));
    }
}
