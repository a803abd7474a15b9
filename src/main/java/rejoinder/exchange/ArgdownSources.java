package rejoinder.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import rejoinder.exchange.Problem.Rule;
import rejoinder.maps.Import;
import rejoinder.maps.Source;

/**
 * The texts that a map works from, as front matter lists them under {@code sources}: each with {@code title},
 * {@code citation} and {@code language}, and its words either under {@code text} or in a {@code file}.
 */
record ArgdownSources(Object listed, int line, Notices notices) {

    private static final int MAX_TITLE = 300;
    private static final int MAX_CITATION = 2000;
    private static final int MAX_SOURCES = 50;

    List<Import.Text> texts(Function<String, Optional<String>> files) {
        List<Import.Text> texts = new ArrayList<>();
        if (listed == null || "".equals(listed)) return texts;
        if (!(listed instanceof List<?> list)) {
            notices.add(Rule.SETTING_LEFT_OUT, line, "sources");
            return texts;
        }
        for (Object one : list) {
            if (one instanceof Map<?, ?> source && texts.size() < MAX_SOURCES) add(source, files, texts);
            else notices.add(Rule.SETTING_LEFT_OUT, line, "sources");
        }
        return texts;
    }

    private void add(Map<?, ?> source, Function<String, Optional<String>> files, List<Import.Text> texts) {
        String file = string(source, "file");
        Optional<String> words =
                source.get("text") instanceof String text ? Optional.of(text) : files.apply(file == null ? "" : file);
        String title = string(source, "title");
        if (title == null) title = file == null ? "Text" : file;
        Import.Text text = new Import.Text(
                Words.cut(Words.line(title), MAX_TITLE),
                source.get("citation") instanceof String citation ? Words.cut(citation, MAX_CITATION) : null,
                notices.language(string(source, "language"), line),
                words.orElse(""));
        if (text.text().isEmpty() || text.text().length() > Source.MAX_TEXT)
            notices.add(Rule.SOURCE_MISSING, line, file == null ? title : file);
        else texts.add(text);
    }

    private static String string(Map<?, ?> source, String key) {
        return source.get(key) instanceof String text && !Words.line(text).isEmpty() ? text : null;
    }
}
