package rejoinder.inspection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is asked, of one claim or of several: what is asked alike is asked once. */
public record Question(String sentence, String rule, String why, List<Entry> entries) {

    static List<Question> of(List<Entry> entries) {
        Map<String, List<Entry>> bySentence = new LinkedHashMap<>();
        for (Entry entry : entries)
            bySentence
                    .computeIfAbsent(entry.sentence(), sentence -> new ArrayList<>())
                    .add(entry);
        return bySentence.values().stream()
                .map(same -> new Question(
                        same.get(0).sentence(), same.get(0).rule(), same.get(0).why(), same))
                .toList();
    }

    public String key() {
        return entries.get(0).finding().key();
    }
}
