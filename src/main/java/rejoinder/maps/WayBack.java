package rejoinder.maps;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import rejoinder.web.LocalPath;

/**
 * The view of a map that a form was asked for from, and to which its work leads back.
 *
 * <p>A form carries it as a path, which anybody can write: what is not a view of the same map counts as none, and that
 * leads to the outline.
 */
public final class WayBack {

    private WayBack() {}

    /** The path as it was asked for, or null where it leads to no view of this map that stands beside the outline. */
    public static String of(ArgumentMap map, String asked) {
        String local = LocalPath.of(asked, null);
        return local != null && tab(map, URI.create(local)).isPresent() ? local : null;
    }

    /** The same for a link to a form: a query that says it; empty for none. */
    public static String query(String back) {
        return back == null ? "" : "?back=" + URLEncoder.encode(back, StandardCharsets.UTF_8);
    }

    /**
     * Where it leads.
     *
     * @param claim that is to be in sight; null for none
     */
    static String at(ArgumentMap map, String asked, Long claim) {
        String back = of(map, asked);
        if (back == null) return After.at(map.id(), claim);
        URI view = URI.create(back);
        String kept = view.getRawQuery() == null
                ? ""
                : Arrays.stream(view.getRawQuery().split("&"))
                        .filter(part -> !part.startsWith("show="))
                        .collect(Collectors.joining("&"));
        if (claim == null) return view.getRawPath() + (kept.isEmpty() ? "" : "?" + kept);
        return view.getRawPath() + "?" + (kept.isEmpty() ? "" : kept + "&") + "show=" + claim + "#"
                + tab(map, view).orElseThrow().anchor() + claim;
    }

    private static Optional<MapTab.Tab> tab(ArgumentMap map, URI view) {
        return MapTabs.of(map, false).stream()
                .filter(MapTab.Tab::whole)
                .filter(tab -> ("/maps/" + map.id() + "/" + tab.path()).equals(view.getRawPath()))
                .findFirst();
    }
}
