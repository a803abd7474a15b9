package rejoinder.maps;

import java.util.Comparator;
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
                        .map(source -> new Text(source.title(), source.citation(), source.language(), source.text()))
                        .toList());
    }

    /** Makes a map of it, by whose label the same file is known again. */
    public ArgumentMap start(Act act, Visibility visibility, String label) {
        Outline.Head head = outline.head();
        MapState settings = new MapState(head.title(), head.question(), head.language(), visibility);
        return Opening.of(act).with(settings, Change.Kind.IMPORT, change -> {
            change.map().comesFrom(Provenance.of(label));
            List<Source> sources = texts.stream().map(text -> add(change, text)).toList();
            new Planting(change, false, pointingAt(sources)).theses(outline.theses(), outline);
        });
    }

    /**
     * Adds what is new in the file since the map was made, known by the label that it came with. What a person has
     * changed, moved or deleted stays as it is.
     *
     * @return how many claims were added
     */
    public int renew(Act act, ArgumentMap map) {
        Map<String, Claim> known = known(map);
        List<Outline.Claim> missing = outline.claims().stream()
                .filter(claim -> isNew(claim, known) && hasPlace(claim, known, map))
                .toList();
        if (missing.isEmpty()) return 0;
        return map.change(act, Change.Kind.IMPORT, change -> {
            Planting planting = new Planting(change, false, pointingInto(Source.of(map)))
                    .amid(inOutline(known), claim -> claim.isLink() ? !isGone(claim, known) : isNew(claim, known));
            for (Outline.Claim claim : missing)
                planting.beside(claim, parent(claim, known).orElse(null), known, outline);
            return change.made();
        });
    }

    /** Each label that a claim came with, whatever it is called now, and each that a claim has now. */
    private static Map<String, Claim> known(ArgumentMap map) {
        Map<Long, Claim> claims = new HashMap<>();
        Claim.<Claim>list("map", map).forEach(claim -> claims.put(claim.id(), claim));
        Map<String, Claim> known = new HashMap<>();
        claims.values().stream()
                .filter(claim -> !claim.isLink() && claim.content().label() != null)
                .sorted(Comparator.comparing(Claim::isDeleted))
                .forEach(claim -> known.putIfAbsent(claim.content().label(), claim));
        for (ChangeEntry entry : ChangeEntry.imported(map)) {
            String label = entry.claim().content().label();
            if (label != null) known.put(label, claims.get(entry.itemId()));
        }
        return known;
    }

    private static boolean isNew(Outline.Claim claim, Map<String, Claim> known) {
        String label = claim.content().label();
        return !claim.isLink() && label != null && !known.containsKey(label);
    }

    private static boolean isGone(Outline.Claim claim, Map<String, Claim> known) {
        Claim there = known.get(claim.content().label());
        return there != null && there.isDeleted();
    }

    private static boolean hasPlace(Outline.Claim claim, Map<String, Claim> known, ArgumentMap map) {
        if (claim.parent() == null) return map.question() != null;
        return !claim.parent().isLink() && parent(claim, known).isPresent();
    }

    private static Optional<Claim> parent(Outline.Claim claim, Map<String, Claim> known) {
        return Optional.ofNullable(claim.parent())
                .map(parent -> known.get(parent.content().label()))
                .filter(parent -> !parent.isDeleted());
    }

    private Map<Long, Claim> inOutline(Map<String, Claim> known) {
        Map<Long, Claim> there = new HashMap<>();
        for (Outline.Claim claim : outline.claims()) {
            Claim same = claim.isLink() ? null : known.get(claim.content().label());
            if (same != null && !same.isDeleted()) there.put(claim.id(), same);
        }
        return there;
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

    /** Finds the words again in what the sources say by now. A source is known by its title. */
    private UnaryOperator<Content> pointingInto(List<Source> sources) {
        Map<String, Source> titled = new HashMap<>();
        sources.forEach(source -> titled.putIfAbsent(source.title(), source));
        return content -> content.withPassages(content.passages().stream()
                .filter(passage -> passage.source() < texts.size())
                .flatMap(passage -> Optional.ofNullable(
                        titled.get(Plain.line(texts.get((int) passage.source()).title())))
                        .map(source -> Anchoring.find(passage.in(source.id()), source.version(), source.text()))
                        .stream())
                .toList());
    }
}
