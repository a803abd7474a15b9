package rejoinder.people;

import java.util.List;
import java.util.Optional;

/** A browser and a system, as a person knows them again: "Firefox on Windows". */
final class Device {

    // The first that is found counts: most browsers name others too.
    private static final List<String> BROWSERS = List.of(
            "Edg", "Edge", "OPR", "Opera", "Firefox", "Firefox", "FxiOS", "Firefox", "Chrome", "Chrome", "CriOS",
            "Chrome", "Safari", "Safari");
    private static final List<String> SYSTEMS = List.of(
            "Android",
            "Android",
            "iPhone",
            "iPhone",
            "iPad",
            "iPad",
            "CrOS",
            "Chromebook",
            "Windows",
            "Windows",
            "Mac OS X",
            "Mac",
            "Linux",
            "Linux");

    private Device() {}

    /** @return null where the browser says nothing that we know */
    static String of(String userAgent) {
        if (userAgent == null) return null;
        Optional<String> browser = first(BROWSERS, userAgent);
        Optional<String> system = first(SYSTEMS, userAgent);
        if (browser.isPresent() && system.isPresent()) return browser.get() + " on " + system.get();
        return browser.or(() -> system).orElse(null);
    }

    private static Optional<String> first(List<String> pairs, String userAgent) {
        for (int i = 0; i < pairs.size(); i += 2)
            if (userAgent.contains(pairs.get(i))) return Optional.of(pairs.get(i + 1));
        return Optional.empty();
    }
}
