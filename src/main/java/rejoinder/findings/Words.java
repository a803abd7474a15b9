package rejoinder.findings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * The significant words of texts in one language: in lower case, without stop words, each cut down to its stem.
 *
 * <p>This is the work of Lucene's analysers; for a language that has none, words are only put into lower case.
 */
final class Words {

    /** A word as it stands in the text, and the stem by which it is compared. */
    record Word(String stem, String written) {}

    private static final int ROOT = 6;
    private static final int SHORTEST_ROOT = 4;

    private static final Map<String, Words> KEPT = new ConcurrentHashMap<>();

    private static final Map<String, Supplier<Analyzer>> ANALYSERS = new HashMap<>();

    static {
        ANALYSERS.put("ar", org.apache.lucene.analysis.ar.ArabicAnalyzer::new);
        ANALYSERS.put("bg", org.apache.lucene.analysis.bg.BulgarianAnalyzer::new);
        ANALYSERS.put("bn", org.apache.lucene.analysis.bn.BengaliAnalyzer::new);
        ANALYSERS.put("ca", org.apache.lucene.analysis.ca.CatalanAnalyzer::new);
        ANALYSERS.put("ckb", org.apache.lucene.analysis.ckb.SoraniAnalyzer::new);
        ANALYSERS.put("cs", org.apache.lucene.analysis.cz.CzechAnalyzer::new);
        ANALYSERS.put("da", org.apache.lucene.analysis.da.DanishAnalyzer::new);
        ANALYSERS.put("de", org.apache.lucene.analysis.de.GermanAnalyzer::new);
        ANALYSERS.put("el", org.apache.lucene.analysis.el.GreekAnalyzer::new);
        ANALYSERS.put("en", EnglishWords::new);
        ANALYSERS.put("es", org.apache.lucene.analysis.es.SpanishAnalyzer::new);
        ANALYSERS.put("et", org.apache.lucene.analysis.et.EstonianAnalyzer::new);
        ANALYSERS.put("eu", org.apache.lucene.analysis.eu.BasqueAnalyzer::new);
        ANALYSERS.put("fa", org.apache.lucene.analysis.fa.PersianAnalyzer::new);
        ANALYSERS.put("fi", org.apache.lucene.analysis.fi.FinnishAnalyzer::new);
        ANALYSERS.put("fr", org.apache.lucene.analysis.fr.FrenchAnalyzer::new);
        ANALYSERS.put("ga", org.apache.lucene.analysis.ga.IrishAnalyzer::new);
        ANALYSERS.put("gl", org.apache.lucene.analysis.gl.GalicianAnalyzer::new);
        ANALYSERS.put("hi", org.apache.lucene.analysis.hi.HindiAnalyzer::new);
        ANALYSERS.put("hu", org.apache.lucene.analysis.hu.HungarianAnalyzer::new);
        ANALYSERS.put("hy", org.apache.lucene.analysis.hy.ArmenianAnalyzer::new);
        ANALYSERS.put("id", org.apache.lucene.analysis.id.IndonesianAnalyzer::new);
        ANALYSERS.put("it", org.apache.lucene.analysis.it.ItalianAnalyzer::new);
        ANALYSERS.put("ja", org.apache.lucene.analysis.cjk.CJKAnalyzer::new);
        ANALYSERS.put("ko", org.apache.lucene.analysis.cjk.CJKAnalyzer::new);
        ANALYSERS.put("lt", org.apache.lucene.analysis.lt.LithuanianAnalyzer::new);
        ANALYSERS.put("lv", org.apache.lucene.analysis.lv.LatvianAnalyzer::new);
        ANALYSERS.put("ne", org.apache.lucene.analysis.ne.NepaliAnalyzer::new);
        ANALYSERS.put("nl", org.apache.lucene.analysis.nl.DutchAnalyzer::new);
        ANALYSERS.put("no", org.apache.lucene.analysis.no.NorwegianAnalyzer::new);
        ANALYSERS.put("nb", org.apache.lucene.analysis.no.NorwegianAnalyzer::new);
        ANALYSERS.put("nn", org.apache.lucene.analysis.no.NorwegianAnalyzer::new);
        ANALYSERS.put("pt", org.apache.lucene.analysis.pt.PortugueseAnalyzer::new);
        ANALYSERS.put("ro", org.apache.lucene.analysis.ro.RomanianAnalyzer::new);
        ANALYSERS.put("ru", org.apache.lucene.analysis.ru.RussianAnalyzer::new);
        ANALYSERS.put("sr", org.apache.lucene.analysis.sr.SerbianAnalyzer::new);
        ANALYSERS.put("sv", org.apache.lucene.analysis.sv.SwedishAnalyzer::new);
        ANALYSERS.put("ta", org.apache.lucene.analysis.ta.TamilAnalyzer::new);
        ANALYSERS.put("te", org.apache.lucene.analysis.te.TeluguAnalyzer::new);
        ANALYSERS.put("th", org.apache.lucene.analysis.th.ThaiAnalyzer::new);
        ANALYSERS.put("tr", org.apache.lucene.analysis.tr.TurkishAnalyzer::new);
        ANALYSERS.put("zh", org.apache.lucene.analysis.cjk.CJKAnalyzer::new);
    }

    private final Analyzer analyser;
    private final boolean stems;

    private Words(Analyzer analyser, boolean stems) {
        this.analyser = analyser;
        this.stems = stems;
    }

    /** The words of a language, by its tag of BCP 47; other than by the language itself tags do not differ. */
    static Words in(String tag) {
        String language = Locale.forLanguageTag(tag == null ? "" : tag).getLanguage();
        Supplier<Analyzer> known = ANALYSERS.get(language);
        if (known == null)
            return KEPT.computeIfAbsent("", any -> new Words(new StandardAnalyzer(CharArraySet.EMPTY_SET), false));
        return KEPT.computeIfAbsent(language, any -> new Words(known.get(), true));
    }

    /** False for a language without an analyser: then no word is known to be insignificant, or another form of one. */
    boolean know() {
        return stems;
    }

    List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        try (TokenStream stream = analyser.tokenStream("text", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken())
                words.add(new Word(term.toString(), text.substring(offset.startOffset(), offset.endOffset())));
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    /** True for stems of one root, as far as letters can tell: Russia and Russian, Afghan and Afghanistan. */
    static boolean akin(String a, String b) {
        int common = 0;
        int shorter = Math.min(a.length(), b.length());
        while (common < shorter && a.charAt(common) == b.charAt(common)) common++;
        return common >= ROOT || (common == shorter && shorter >= SHORTEST_ROOT) || a.equals(b);
    }

    static boolean anyAkin(String stem, Set<String> stems) {
        if (stems.contains(stem)) return true;
        for (String other : stems) if (akin(stem, other)) return true;
        return false;
    }
}
