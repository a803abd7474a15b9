package rejoinder.maps;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rejoinder.people.Viewer;

/**
 * Claims that hold all the words that somebody looks for.
 *
 * @param frame null where all maps are searched
 * @param cut whether there are more than are shown
 */
record SearchPage(MapPage frame, String words, List<Hit> hits, List<ArgumentMap> maps, boolean cut) {

    static final int MOST = 100;

    record Hit(long map, String mapTitle, long claim, String number, List<Part> text, String under) {}

    /** A run of text, that is one of the words or is not. */
    record Part(String text, boolean found) {}

    static SearchPage in(ArgumentMap map, Viewer viewer, String words) {
        Sought sought = Sought.of(words);
        List<Outline.Claim> fit = sought.in(map.outline());
        List<Hit> hits = fit.stream()
                .limit(MOST)
                .map(claim -> new Hit(
                        map.id(),
                        map.title(),
                        claim.id(),
                        claim.number(),
                        marked(claim.text(), sought.words()),
                        claim.parent() == null ? null : claim.parent().text()))
                .toList();
        return new SearchPage(MapPage.of(map, MapPage.View.OUTLINE, viewer), words, hits, List.of(), fit.size() > MOST);
    }

    static SearchPage everywhere(Viewer viewer, String words) {
        List<String> wanted = Sought.of(words).words();
        if (wanted.isEmpty()) return new SearchPage(null, words, List.of(), List.of(), false);
        List<Claim> fit = MapAccess.claims(wanted, viewer, MOST + 1);
        List<Hit> hits = fit.stream()
                .limit(MOST)
                .map(claim -> new Hit(
                        claim.map().id(),
                        claim.map().title(),
                        claim.id(),
                        null,
                        marked(claim.content().text(), wanted),
                        null))
                .toList();
        return new SearchPage(null, words, hits, MapAccess.about(wanted, viewer), fit.size() > MOST);
    }

    private static List<Part> marked(String text, List<String> wanted) {
        Pattern any = Pattern.compile(
                String.join("|", wanted.stream().map(Pattern::quote).toList()),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        List<Part> parts = new ArrayList<>();
        Matcher found = any.matcher(text);
        int at = 0;
        while (found.find()) {
            if (found.start() > at) parts.add(new Part(text.substring(at, found.start()), false));
            parts.add(new Part(found.group(), true));
            at = found.end();
        }
        if (at < text.length()) parts.add(new Part(text.substring(at), false));
        return parts;
    }
}
