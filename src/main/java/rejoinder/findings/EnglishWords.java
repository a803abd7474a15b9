package rejoinder.findings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.WordlistLoader;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * English words by Porter's stemmer (Porter 1980). The stop words are Snowball's, where Lucene's own English list has
 * only 33, and those that in arguments carry no topic: how sure one is, how much, and what follows from what.
 */
final class EnglishWords extends Analyzer {

    private static final CharArraySet STOP = stopWords();

    @Override
    protected TokenStreamComponents createComponents(String field) {
        StandardTokenizer words = new StandardTokenizer();
        TokenStream stream = new LowerCaseFilter(new EnglishPossessiveFilter(words));
        return new TokenStreamComponents(words, new PorterStemFilter(new StopFilter(stream, STOP)));
    }

    private static CharArraySet stopWords() {
        CharArraySet stop = new CharArraySet(300, true);
        try {
            stop.addAll(
                    WordlistLoader.getSnowballWordSet(SnowballFilter.class.getResourceAsStream("english_stop.txt")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        stop.addAll(List.of(
                ("may might can must will shall also even however therefore thus hence still yet just always never perhaps"
                                + " maybe possibly probably likely certainly clearly obviously really quite rather almost"
                                + " often sometimes usually many much several every either neither one ones another"
                                + " make makes made making get gets got getting let lets go goes going come comes"
                                + " thing things way ways lot lots whether since without within upon towards toward"
                                + " like unless although though already away back less least enough else ever")
                        .split(" ")));
        return stop;
    }
}
