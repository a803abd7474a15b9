package rejoinder.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import rejoinder.maps.ArgumentMap;
import rejoinder.maps.HistoryMessages;
import rejoinder.maps.MapMessages;
import rejoinder.people.Me;
import rejoinder.type.Paper;
import rejoinder.type.Typefaces;
import rejoinder.web.Problem;
import rejoinder.web.Settings;
import rejoinder.web.Visit;

/** Makes files that take a while, no more than two at a time, and one for each who asks, so that others stay quick. */
@ApplicationScoped
public class Bindery {

    private static final Logger LOG = Logger.getLogger(Bindery.class);

    private static final int AT_A_TIME = 2;
    private static final int WAITING_FOR_ONE = 4;
    private static final int WAITING_FOR_ALL = 16;
    private static final int PATIENCE_MILLIS = 20_000;

    private final Turns turns = new Turns(AT_A_TIME, WAITING_FOR_ONE, WAITING_FOR_ALL, PATIENCE_MILLIS);

    @Inject
    Me me;

    @Inject
    Visit visit;

    @Inject
    Settings settings;

    @Inject
    MapMessages maps;

    @Inject
    HistoryMessages history;

    @Inject
    DocumentMessages words;

    private volatile Typefaces typefaces;

    /** The document of a manuscript, with dates in a time zone. */
    public byte[] bind(Manuscript manuscript, ZoneId zone, Paper paper) {
        if (manuscript.isTooLarge())
            throw new Problem(
                    413,
                    words.tooLarge(
                            count(manuscript.claims().size()),
                            count(manuscript.letters()),
                            count(Manuscript.MOST_CLAIMS),
                            count(Manuscript.MOST_LETTERS)));
        Wording wording = wording(zone);
        return inTurn(() -> new OutlineDocument(manuscript, wording, typefaces(), paper).pdf());
    }

    Wording wording(ZoneId zone) {
        return new Wording(maps, history, words, zone);
    }

    /** The time that counts for a map: that of its course, or else of the server. */
    static ZoneId zone(ArgumentMap map) {
        return map.course() == null ? ZoneId.systemDefault() : map.course().zone();
    }

    /**
     * Does work that takes a while when it is the turn of whoever asks.
     *
     * @throws Problem if that is not soon
     */
    <T> T inTurn(Supplier<T> work) {
        String who = me.isSignedIn() ? "person " + me.viewer().id() : "address " + visit.address();
        return turns.of(who, work).orElseThrow(() -> new Problem(503, words.busy(), Duration.ofMinutes(1)));
    }

    /** Those that the app comes with, then those of the folder that whoever runs it has named, then the machine's. */
    Typefaces typefaces() {
        if (typefaces == null) {
            List<Path> folders = new ArrayList<>();
            settings.fonts().map(Path::of).ifPresent(folders::add);
            for (Path named : folders)
                if (!Files.isDirectory(named))
                    LOG.errorf("The folder of fonts %s cannot be read. Documents are set without it.", named);
            folders.addAll(Typefaces.ofMachine());
            typefaces = Typefaces.with(folders);
        }
        return typefaces;
    }

    static String count(long number) {
        return String.format(java.util.Locale.ENGLISH, "%,d", number);
    }
}
