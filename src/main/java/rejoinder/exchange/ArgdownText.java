package rejoinder.exchange;

import java.util.List;
import java.util.Map;

/**
 * Texts, titles and data as Argdown can carry them.
 *
 * <p>Argdown finds commands anywhere in a text: a backslash takes the meaning from the character behind it. A title has
 * no such escape; what would end it early is replaced.
 */
final class ArgdownText {

    /** Stands where a text is needed and there is none. */
    static final String NOTHING = "…";

    private ArgdownText() {}

    /** A text on one line, escaped so that Argdown reads it as nothing but text. */
    static String text(String text) {
        String line = Words.line(text);
        if (line.isEmpty()) return NOTHING;
        StringBuilder safe = new StringBuilder(line.length() + 16);
        int[] lastInWord = lastInWord(line);
        for (int i = 0; i < line.length(); i++) {
            if (needsEscape(line, i) || lastInWord[i] >= i + 2) safe.append('\\');
            safe.append(line.charAt(i));
        }
        return safe.toString();
    }

    private static boolean needsEscape(String line, int i) {
        return switch (line.charAt(i)) {
            case '\\', '*', '_', '[', ']', '<', '>', '{', '}', '@', '#' -> true;
            case '/' -> i + 1 < line.length() && (line.charAt(i + 1) == '/' || line.charAt(i + 1) == '*');
            case '=' ->
                line.startsWith("===", i)
                        || i > 0 && line.startsWith("===", i - 1)
                        || i > 1 && line.startsWith("===", i - 2);
            case '+', '-', '(' -> i == 0;
            default -> false;
        };
    }

    /** For each full stop and colon, the offset of the last one like it in the same word: they enclose shortcodes. */
    private static int[] lastInWord(String line) {
        int[] last = new int[line.length()];
        int stop = -1;
        int colon = -1;
        for (int i = line.length() - 1; i >= 0; i--) {
            char c = line.charAt(i);
            if (c == ' ') stop = colon = -1;
            if (c == '.') last[i] = stop = Math.max(stop, i);
            if (c == ':') last[i] = colon = Math.max(colon, i);
        }
        return last;
    }

    /** The nearest thing to a label that can stand between brackets; empty if nothing can. */
    static String title(String label) {
        String title = Words.line(label)
                .replace('[', '(')
                .replace(']', ')')
                .replace('<', '(')
                .replace('>', ')');
        return without("- ", title);
    }

    /** A title that can stand between angle brackets, where a sign in front makes a relation or a comment of them. */
    static String name(String title) {
        String name = without("-+_! ", title(title));
        return name.isEmpty() ? NOTHING : name;
    }

    private static String without(String signs, String title) {
        int start = 0;
        while (start < title.length() && signs.indexOf(title.charAt(start)) >= 0) start++;
        return title.substring(start);
    }

    /** Whether an argument has the name that it gets when nobody gives it one: that of its first premise. */
    static boolean isNamedAfter(String argument, String premise) {
        if (premise == null) return false;
        String name = name(premise);
        if (!argument.startsWith(name)) return false;
        String rest = argument.substring(name.length());
        return rest.isEmpty()
                || rest.startsWith(" (") && rest.endsWith(")") && Words.isNumber(rest.substring(2, rest.length() - 1));
    }

    /** A value in YAML's flow style; a text alone as it is. */
    static String flow(Object value) {
        return value instanceof String text ? text : flow(value, false);
    }

    /** A value in YAML's flow style, with nothing in its texts that Argdown could take for its own. */
    static String written(Object value) {
        return flow(value, true);
    }

    private static String flow(Object value, boolean safe) {
        StringBuilder flow = new StringBuilder();
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, one) -> flow.append(flow.isEmpty() ? "" : ", ")
                    .append(safe && isPlainKey((String) key) ? key : quoted((String) key, safe))
                    .append(": ")
                    .append(flow(one, safe)));
            return "{" + flow + "}";
        }
        if (value instanceof List<?> list) {
            list.forEach(one -> flow.append(flow.isEmpty() ? "" : ", ").append(flow(one, safe)));
            return "[" + flow + "]";
        }
        return value instanceof String text ? quoted(text, safe) : String.valueOf(value);
    }

    private static boolean isPlainKey(String key) {
        return key.length() > 1
                && key.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z')
                && !List.of("true", "false", "null", "yes", "no", "on", "off").contains(key.toLowerCase());
    }

    private static String quoted(String text, boolean safe) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') quoted.append('\\').append(c);
            else if (c == '\n') quoted.append("\\n");
            else if (c < ' ' || c == 0x7f || safe && (c > '~' && !isLetter(text, i) || "{}=".indexOf(c) >= 0))
                quoted.append(String.format("\\u%04x", (int) c));
            else quoted.append(c);
        }
        return quoted.append('"').toString();
    }

    /** Letters beyond ASCII stand as they are, so that people can read their quotations. */
    private static boolean isLetter(String text, int i) {
        char c = text.charAt(i);
        return Character.isLetter(c) || "’‘“”„–—…«»€£°§".indexOf(c) >= 0;
    }
}
