package rejoinder.web;

import io.quarkus.qute.TemplateExtension;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments as pages show them, in the time of the server; a script turns them into the reader's own. */
@TemplateExtension
final class Times {

    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH).withZone(ZoneId.systemDefault());

    private Times() {}

    static String shown(Instant moment) {
        return FORMAT.format(moment);
    }
}
