package rejoinder.maps;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the paragraphs of a map's sources begin. A paragraph ends at a blank line.
 *
 * @param starts for each source by its id, the offset of the first character of each paragraph, ascending
 */
public record Paragraphs(Map<Long, int[]> starts) {

    private static final Pattern GAP = Pattern.compile("\\n[ \\t]*\\n\\s*");

    private static final String READ = "paragraphs";

    static final Paragraphs NONE = new Paragraphs(Map.of());

    /** Of a map's sources as they are now; each version of a text is read once. */
    public static Paragraphs of(ArgumentMap map) {
        return of(map, sources(map));
    }

    /** A map's sources as they are now; who asks for the first time reads their words in the same query. */
    static List<Source> sources(ArgumentMap map) {
        if (Kept.pieces().has(map.id(), READ)) return Source.of(map);
        Map<Source, String> texts = SourceText.newest(map);
        texts.forEach((source, text) -> Kept.pieces().piece(map.id(), what(source), () -> startsIn(text)));
        Kept.pieces().piece(map.id(), READ, () -> true);
        return List.copyOf(texts.keySet());
    }

    private static String what(Source source) {
        return "paragraphs of " + source.id() + " " + source.version();
    }

    static Paragraphs of(ArgumentMap map, List<Source> sources) {
        Map<Long, int[]> starts = new HashMap<>();
        Map<Source, String> texts = new HashMap<>();
        for (Source source : sources) {
            starts.put(source.id(), Kept.pieces().piece(map.id(), what(source), () -> {
                if (texts.isEmpty()) texts.putAll(SourceText.newest(sources));
                return startsIn(texts.get(source));
            }));
        }
        return new Paragraphs(starts);
    }

    public static Paragraphs of(List<SourceVersion> sources) {
        Map<Long, int[]> starts = new HashMap<>();
        for (SourceVersion source : sources) starts.put(source.id(), startsIn(source.text()));
        return new Paragraphs(starts);
    }

    /** The paragraph in which a passage begins, from 1; 0 where its words are lost or its source is gone. */
    public int of(Passage passage) {
        int[] of = starts.get(passage.source());
        return passage.lost() || of == null ? 0 : at(passage.start(), of);
    }

    /** The paragraph, from 1, in which a character lies. */
    static int at(int offset, int[] starts) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    static int[] startsIn(String text) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        Matcher gap = GAP.matcher(text);
        while (gap.find()) if (gap.end() < text.length()) starts.add(gap.end());
        return starts.stream().mapToInt(Integer::intValue).toArray();
    }
}
