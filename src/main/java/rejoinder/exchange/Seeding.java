package rejoinder.exchange;

import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import rejoinder.maps.Act;
import rejoinder.maps.ArgumentMap;
import rejoinder.maps.Refusal;
import rejoinder.maps.Visibility;
import rejoinder.web.DiskGate;
import rejoinder.web.Settings;

/**
 * Takes in the maps of the import folder at each start: every Argdown file becomes a public map that nobody owns, and
 * later adds to it what is new in the file. A file that cannot be read is told of in the log, and the app goes without.
 */
@ApplicationScoped
class Seeding {

    private static final Logger LOG = Logger.getLogger("rejoinder.import");
    private static final String ENDING = ".argdown";

    @Inject
    Settings settings;

    @Inject
    DiskGate gate;

    void atStart(@Observes StartupEvent start) throws Exception {
        takeIn(Path.of(settings.importFolder()));
    }

    void takeIn(Path folder) throws Exception {
        if (!Files.isDirectory(folder)) return;
        List<Path> files;
        try (Stream<Path> found = Files.list(folder)) {
            files = found.filter(file -> file.getFileName().toString().endsWith(ENDING))
                    .sorted()
                    .toList();
        }
        for (Path file : files) takeInFile(file);
    }

    private void takeInFile(Path file) throws Exception {
        ExchangeMessages words = MessageBundles.get(ExchangeMessages.class);
        Path name = file.getFileName();
        try {
            Reading reading = ArgdownReader.read(text(file), source -> beside(file, source));
            reading.notices().forEach(notice -> LOG.warnf("%s: %s", name, notice.in(words)));
            String label = name.toString().substring(0, name.toString().length() - ENDING.length());
            int added = gate.write(() -> plant(reading, label));
            if (added > 0) LOG.infof("%s: %d claims added", name, added);
        } catch (Unreadable broken) {
            LOG.errorf("%s is left out. %s", name, broken.problem().in(words));
        } catch (IOException unreadable) {
            LOG.errorf("%s is left out. It cannot be read as text: %s", name, unreadable);
        } catch (Refusal refusal) {
            LOG.errorf("%s is left out. No map can be made of it: %s", name, refusal.rule());
        }
    }

    private static int plant(Reading reading, String label) {
        Act act = Act.of(null);
        Optional<ArgumentMap> there = ArgumentMap.labelled(label);
        if (there.isEmpty())
            return reading.map().start(act, Visibility.PUBLIC, label).claimCount();
        return there.get().isDeleted() ? 0 : reading.map().renew(act, there.get());
    }

    private static String text(Path file) throws IOException {
        // Four bytes are the most that a character takes.
        if (Files.size(file) > 4L * ArgdownReader.MAX_SIZE)
            throw new Unreadable(Problem.Rule.TOO_LARGE, 0, 0, String.valueOf(ArgdownReader.MAX_SIZE));
        return Files.readString(file);
    }

    /** A source's text, which lies in the same folder as its map or is not found. */
    private static Optional<String> beside(Path file, String source) {
        if (!source.matches("[\\w. -]+") || source.startsWith(".")) return Optional.empty();
        try {
            Path text = file.resolveSibling(source);
            return Files.isRegularFile(text) ? Optional.of(text(text)) : Optional.empty();
        } catch (IOException notThere) {
            return Optional.empty();
        }
    }
}
