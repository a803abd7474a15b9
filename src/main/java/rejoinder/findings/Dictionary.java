package rejoinder.findings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.IStemmer;
import morfologik.stemming.WordData;

/**
 * What an English word can be, by LanguageTool's dictionary (about 350,000 forms with Penn Treebank tags). It knows no
 * context: "names" is both a plural and a verb. Not for use by two threads at once.
 */
final class Dictionary {

    static final int SINGULAR = 1;
    static final int PLURAL = 2;
    static final int ADJECTIVE = 4;
    static final int ADVERB = 8;
    static final int BASE = 16;
    static final int PRESENT = 32;
    static final int THIRD = 64;
    static final int PAST = 128;
    static final int PARTICIPLE = 256;
    static final int GERUND = 512;
    static final int PREPOSITION = 1024;
    static final int NUMBER = 2048;

    private static final String PLACE = "/org/languagetool/resource/en/english.";

    private static final ThreadLocal<Dictionary> OF_THREAD = ThreadLocal.withInitial(Dictionary::new);

    private static final int MOST_KNOWN = 20_000;

    /** What was looked up before, by any thread, as a few words make up most of any text. */
    private static final Map<String, Integer> KNOWN = new ConcurrentHashMap<>();

    private final IStemmer lookup = new DictionaryLookup(Held.ENGLISH);

    private Dictionary() {}

    /** The one of this thread, as it takes longer to make than to ask. */
    static Dictionary english() {
        return OF_THREAD.get();
    }

    private static final class Held {
        static final morfologik.stemming.Dictionary ENGLISH = read();

        private static morfologik.stemming.Dictionary read() {
            try (InputStream words = Dictionary.class.getResourceAsStream(PLACE + "dict");
                    InputStream about = Dictionary.class.getResourceAsStream(PLACE + "info")) {
                return morfologik.stemming.Dictionary.read(words, about);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The tags that a word can have, as a sum of the numbers above; 0 where it is not known. */
    int tags(String word) {
        Integer seen = KNOWN.get(word);
        if (seen != null) return seen;
        if (KNOWN.size() >= MOST_KNOWN) KNOWN.clear();
        int tags = allTags(word);
        KNOWN.put(word, tags);
        return tags;
    }

    /** Drops what was looked up. */
    static void forget() {
        KNOWN.clear();
    }

    /** Whether a word was looked up and not dropped since. */
    static boolean remembers(String word) {
        return KNOWN.containsKey(word);
    }

    private int allTags(String word) {
        int tags = lookUp(word);
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.equals(word) ? tags : tags | lookUp(lower);
    }

    private int lookUp(String word) {
        int tags = 0;
        for (WordData form : lookup.lookup(word)) tags |= tag(form.getTag());
        return tags;
    }

    private static int tag(CharSequence tag) {
        String name = tag == null ? "" : tag.toString();
        if (name.startsWith("NNS") || name.startsWith("NNPS")) return PLURAL;
        if (name.startsWith("NN")) return SINGULAR;
        if (name.startsWith("JJ")) return ADJECTIVE;
        if (name.startsWith("RB")) return ADVERB;
        if (name.equals("IN")) return PREPOSITION;
        if (name.equals("CD")) return NUMBER;
        return switch (name) {
            case "VB" -> BASE;
            case "VBP" -> PRESENT;
            case "VBZ" -> THIRD;
            case "VBD" -> PAST;
            case "VBN" -> PARTICIPLE;
            case "VBG" -> GERUND;
            default -> 0;
        };
    }
}
