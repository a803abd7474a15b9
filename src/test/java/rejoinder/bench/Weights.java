package rejoinder.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rejoinder.Member;
import rejoinder.Packaged;

/** How many bytes the home page, its style and all scripts take on the wire. */
public final class Weights {

    private static final Pattern STYLE = Pattern.compile("<link rel=\"stylesheet\" href=\"([^\"]+)\"");
    private static final Pattern SCRIPT = Pattern.compile("<script src=\"([^\"]+)\"");

    private Weights() {}

    public static void main(String... args) throws Exception {
        Path data = Files.createTempDirectory(Files.createDirectories(Path.of("target", "bench")), "weights-")
                .toAbsolutePath();
        try (Packaged app = Packaged.start("quarkus-app", data, Map.of())) {
            Member member = Member.first(app);
            String home = member.get("/").body();
            System.out.printf("home page: %d bytes compressed%n", member.compressed("/").length);
            System.out.printf("its style: %d bytes compressed%n", sum(member, STYLE, home));
            System.out.printf("scripts in all: %d bytes compressed%n", sum(member, SCRIPT, home));
        }
    }

    private static long sum(Member member, Pattern files, String page) throws Exception {
        long bytes = 0;
        for (Matcher file = files.matcher(page); file.find(); ) bytes += member.compressed(file.group(1)).length;
        if (bytes == 0) throw new IllegalStateException("No " + files);
        return bytes;
    }
}
