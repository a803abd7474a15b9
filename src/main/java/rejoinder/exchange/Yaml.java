package rejoinder.exchange;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads YAML 1.2 as nothing but texts, truth values, lists and maps: numbers and dates stay the words that they are
 * written in. Aliases, repeated keys and deep nesting are refused.
 */
final class Yaml {

    private static final int MAX_DEPTH = 20;
    private static final int MAX_KEY = 100;

    private static final LoadSettings SETTINGS =
            LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();

    private final int line;
    private final ArrayDeque<Object> open = new ArrayDeque<>();
    private final ArrayDeque<String> keys = new ArrayDeque<>();
    private Object root;

    private Yaml(int line) {
        this.line = line;
    }

    /** The data in braces behind a statement. After a line break behind the brace they are lines of their own. */
    static Map<String, Object> data(ArgdownToken token) {
        String text = token.text();
        boolean lines = text.length() > 1 && (text.charAt(1) == '\n' || text.charAt(1) == '\r');
        return map(lines ? text.substring(1, text.length() - 1) : text, token.line());
    }

    /**
     * @param line where the text begins in its file
     * @return keys and values; empty for an empty text
     * @throws Unreadable where it is no YAML, or no map
     */
    static Map<String, Object> map(String text, int line) {
        Yaml yaml = new Yaml(line);
        try {
            for (Event event : new Parse(SETTINGS).parseString(text)) yaml.take(event);
        } catch (MarkedYamlEngineException e) {
            throw broken(line + e.getProblemMark().map(Mark::getLine).orElse(0), e.getProblem());
        } catch (YamlEngineException | IllegalArgumentException | IndexOutOfBoundsException e) {
            // The library lets some of its own slips through on bad escapes.
            throw broken(line, "");
        }
        if (yaml.root == null || "".equals(yaml.root)) return new LinkedHashMap<>();
        if (!(yaml.root instanceof Map<?, ?> map)) throw broken(line, "");
        @SuppressWarnings("unchecked")
        Map<String, Object> values = (Map<String, Object>) map;
        return values;
    }

    private static Unreadable broken(int line, String why) {
        return new Unreadable(Problem.Rule.DATA_BROKEN, line, 0, why == null ? "" : why);
    }

    private void take(Event event) {
        switch (event.getEventId()) {
            case Scalar -> put(value((ScalarEvent) event), event);
            case MappingStart -> start(new LinkedHashMap<String, Object>(), event);
            case SequenceStart -> start(new ArrayList<Object>(), event);
            case MappingEnd, SequenceEnd -> {
                open.pop();
                keys.pop();
            }
            case Alias -> throw broken(at(event), "*");
            default -> {}
        }
    }

    private void start(Object collection, Event event) {
        if (!open.isEmpty() && open.peek() instanceof Map && keys.peek().isEmpty()) throw broken(at(event), "?");
        put(collection, event);
        open.push(collection);
        keys.push("");
        if (open.size() > MAX_DEPTH) throw broken(at(event), "");
    }

    /** In a map, keys and values take turns; the key that waits for its value has a mark in front. */
    @SuppressWarnings("unchecked")
    private void put(Object value, Event event) {
        if (open.isEmpty()) root = value;
        else if (open.peek() instanceof List<?> list) ((List<Object>) list).add(value);
        else if (keys.peek().isEmpty()) {
            String key = ((ScalarEvent) event).getValue();
            if (key.length() > MAX_KEY || ((Map<String, Object>) open.peek()).containsKey(key))
                throw broken(at(event), key);
            keys.pop();
            keys.push(":" + key);
        } else {
            ((Map<String, Object>) open.peek()).put(keys.pop().substring(1), value);
            keys.push("");
        }
    }

    private int at(Event event) {
        return line + event.getStartMark().map(Mark::getLine).orElse(0);
    }

    private static Object value(ScalarEvent scalar) {
        String text = scalar.getValue();
        if (scalar.getScalarStyle() != ScalarStyle.PLAIN) return text;
        return switch (text) {
            case "true", "True", "TRUE" -> true;
            case "false", "False", "FALSE" -> false;
            case "", "~", "null", "Null", "NULL" -> "";
            default -> text;
        };
    }
}
