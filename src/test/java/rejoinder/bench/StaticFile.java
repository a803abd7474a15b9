package rejoinder.bench;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

/**
 * A copy of the packaged app in which one of its static files has other bytes: what the server itself can do with an
 * answer of that size. Which files there are is fixed when the app is built; what is in them is not.
 */
final class StaticFile {

    static final String PATH = "/css/help.css";

    private StaticFile() {}

    /** Gives the name of the copy, as {@link rejoinder.Packaged} takes it. */
    static String of(byte[] bytes) throws IOException {
        Path original = Path.of("target", "quarkus-app");
        Path copy = Path.of("target", "bench", "quarkus-app");
        try (Stream<Path> files = Files.walk(original)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path to = copy.resolve(original.relativize(file));
                if (Files.isDirectory(file)) Files.createDirectories(to);
                else Files.copy(file, to, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        try (Stream<Path> jars = Files.list(copy.resolve("app"))) {
            Path jar = jars.findFirst().orElseThrow();
            try (FileSystem inside = FileSystems.newFileSystem(jar)) {
                Files.write(inside.getPath("META-INF/resources" + PATH), bytes);
            }
        }
        return "bench/quarkus-app";
    }
}
