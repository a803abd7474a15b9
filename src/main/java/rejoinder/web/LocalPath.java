package rejoinder.web;

import java.net.URI;
import java.net.URISyntaxException;

/** An address that a form or a link asks to be led to; it never leads out of this app. */
public final class LocalPath {

    private static final int MAX_LENGTH = 1000;

    private LocalPath() {}

    /** The path as asked for, or another one where it is none, or leads elsewhere. */
    public static String of(String asked, String otherwise) {
        return asked != null && asked.length() <= MAX_LENGTH && isLocal(asked) ? asked : otherwise;
    }

    private static boolean isLocal(String asked) {
        if (!asked.startsWith("/") || asked.startsWith("//")) return false;
        // Browsers read a backslash as a slash, and leave out control characters.
        if (asked.chars().anyMatch(c -> c <= ' ' || c == '\\' || c >= 127)) return false;
        try {
            URI uri = new URI(asked);
            return !uri.isAbsolute() && uri.getRawAuthority() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
