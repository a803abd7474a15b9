package rejoinder.voting;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import rejoinder.maps.ArgumentMap;
import rejoinder.maps.Kept;
import rejoinder.maps.Outline;
import rejoinder.people.Viewer;

/**
 * The votes of a map as one person may see them: their own; others' on what they have voted on, or have made alone;
 * and all of them for whoever teaches the course of the map. What is deleted has no votes until it is back, and nobody's vote counts on
 * what they made themselves.
 */
public final class Ballots {

    private static final Ballots NONE = new Ballots(null, List.of(), null, false);
    private static final int BYTES_PER_VOTE = 120;

    private final Long me;
    private final boolean all;
    private final Map<Item, List<Cast>> counted = new HashMap<>();
    private final Map<Item, Cast> mine = new HashMap<>();
    private final Map<Lens, Weights> weights = new EnumMap<>(Lens.class);

    /**
     * @param me who looks, by their id; null for nobody
     * @param all whether they see votes without voting
     */
    Ballots(Outline outline, List<Cast> votes, Long me, boolean all) {
        this.me = me;
        this.all = all;
        Map<Item, List<Cast>> byItem = new HashMap<>();
        for (Cast vote : votes)
            byItem.computeIfAbsent(vote.item(), item -> new ArrayList<>()).add(vote);
        byItem.forEach((item, cast) -> {
            if (item.isIn(outline)) count(item, cast, item.authors(outline));
        });
        for (Lens lens : Lens.values()) weights.put(lens, Weights.of(tallies(lens)));
    }

    private void count(Item item, List<Cast> cast, Set<Long> authors) {
        List<Cast> others =
                cast.stream().filter(vote -> !authors.contains(vote.person())).toList();
        Optional<Cast> own = others.stream()
                .filter(vote -> Long.valueOf(vote.person()).equals(me))
                .findFirst();
        own.ifPresent(vote -> mine.put(item, vote));
        if (!others.isEmpty() && (all || own.isPresent() || isAlone(authors))) counted.put(item, others);
    }

    /** Whoever made it with others might take their share back, and vote knowing what the others said. */
    private boolean isAlone(Set<Long> authors) {
        return authors.size() == 1 && authors.contains(me);
    }

    /** As this viewer, who looked the map up, may see them; none where nobody votes, or nobody knows who looks. */
    public static Ballots of(ArgumentMap map, Viewer viewer) {
        if (!map.poll().isOpen() || !viewer.isSignedIn()) return NONE;
        String what = "votes " + map.poll().revision() + " for " + viewer.id() + (map.isTaught() ? " of all" : "");
        return Kept.pieces()
                .get(
                        map.id(),
                        map.revision(),
                        what,
                        Ballots::bytes,
                        () -> new Ballots(map.outline(), Vote.kept(map), viewer.id(), map.isTaught()));
    }

    private int bytes() {
        return BYTES_PER_VOTE * (1 + 2 * counted.size() + mine.size());
    }

    private Map<Item, Tally> tallies(Lens lens) {
        Map<Item, Tally> tallies = new HashMap<>();
        if (lens == Lens.MINE) mine.forEach((item, vote) -> tallies.put(item, Tally.of(List.of(vote))));
        if (lens == Lens.CLASS) counted.forEach((item, votes) -> tallies.put(item, Tally.of(votes)));
        return tallies;
    }

    /** The person's own vote. */
    Optional<Cast> mine(Item item) {
        return Optional.ofNullable(mine.get(item));
    }

    /** All votes on it that count; empty where there are none to see. */
    Optional<Tally> tally(Item item) {
        return Optional.ofNullable(counted.get(item)).map(Tally::of);
    }

    /** Whether the person sees others' votes without voting. */
    boolean overseen() {
        return all;
    }

    public Weights weights(Lens lens) {
        return weights.get(lens);
    }

    /** The ways in which the person can see the map; one alone where no votes count for them. */
    public List<Lens> lenses() {
        return Stream.of(Lens.values())
                .filter(lens -> lens == Lens.NONE || !weights(lens).isEmpty())
                .toList();
    }

    /** The way that somebody asks for, by its word; the usual one where that is not there for them. */
    public Lens lens(String asked) {
        List<Lens> there = lenses();
        return there.stream()
                .filter(lens -> lens.word().equals(asked))
                .findFirst()
                .orElse(there.contains(Lens.CLASS) ? Lens.CLASS : Lens.NONE);
    }
}
