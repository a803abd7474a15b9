package rejoinder.maps;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A map that comes from a file.
 *
 * @param outline its claims and reasons; the source of a passage is an index into {@code texts}
 * @param texts the sources that it works from
 */
public record Import(Outline outline, List<Text> texts) {

    /** A source as it will be stored: passages count their offsets in {@code text}. */
    public record Text(String title, String citation, String language, String text) {
        public Text {
            text = Plain.of(text);
        }
    }

    /** A map as a file can carry it: its claims as they are now, and the newest versions of its texts. */
    public static Import of(ArgumentMap map) {
        List<Source> sources = Source.of(map);
        Map<Long, Integer> index = new HashMap<>();
        for (Source source : sources) index.put(source.id(), index.size());
        Outline outline = map.outline()
                .with(content -> content.withPassages(content.passages().stream()
                        .filter(passage -> index.containsKey(passage.source()))
                        .map(passage -> passage.in(index.get(passage.source())))
                        .toList()));
        return new Import(
                outline,
                sources.stream()
                        .map(source ->
                                new Text(source.title(), source.citation(), source.language(), source.text()))
                        .toList());
    }

    /** Makes a map of it, by whose label the same file is known again. */
    public ArgumentMap start(Act act, Visibility visibility, String label) {
        Outline.Head head = outline.head();
        MapState settings = new MapState(head.title(), head.question(), head.language(), visibility);
        return ArgumentMap.start(act, settings, Change.Kind.IMPORT, change -> {
            change.map().label(label);
            List<Source> sources = texts.stream().map(text -> add(change, text)).toList();
            new Planting(change, false, pointingAt(sources)).theses(outline.theses(), outline);
        });
    }

    /**
     * Adds what is new in the file since the map was made, known by its label. What a person has changed, moved or
     * deleted stays as it is.
     *
     * @return how many claims were added
     */
    public int renew(Act act, ArgumentMap map) {
        Map<String, Claim> known = new HashMap<>();
        Claim.<Claim>list("map = ?1 and content.label is not null order by id desc", map)
                .forEach(claim -> known.put(claim.content().label(), claim));
        List<Outline.Claim> missing = new ArrayList<>();
        for (Outline.Claim claim : outline.claims()) {
            boolean isNew = !claim.isLink()
                    && claim.content().label() != null
                    && !known.containsKey(claim.content().label());
            boolean parentKnown = claim.parent() == null || parent(claim, known).isPresent();
            if (isNew && parentKnown) missing.add(claim);
        }
        if (missing.isEmpty()) return 0;
        return map.change(act, Change.Kind.IMPORT, change -> {
            UnaryOperator<Content> rewrite = pointingAt(Source.of(map));
            for (Outline.Claim claim : missing) {
                if (change.map().question() == null && claim.isThesis()) continue;
                new Planting(change, false, rewrite)
                        .beside(claim, parent(claim, known).orElse(null), known, outline);
            }
            return change.made();
        });
    }

    private static Optional<Claim> parent(Outline.Claim claim, Map<String, Claim> known) {
        return Optional.ofNullable(claim.parent())
                .map(parent -> known.get(parent.content().label()))
                .filter(parent -> !parent.isDeleted());
    }

    private static Source add(Change change, Text text) {
        return Source.add(change, text.title(), text.citation(), text.language(), text.text());
    }

    private static UnaryOperator<Content> pointingAt(List<Source> sources) {
        return content -> content.withPassages(content.passages().stream()
                .filter(passage -> passage.source() < sources.size())
                .map(passage -> passage.in(sources.get((int) passage.source()).id()))
                .toList());
    }
}
