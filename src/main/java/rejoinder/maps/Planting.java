package rejoinder.maps;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import rejoinder.people.Person;

/** Puts an outline, or a branch of one, into a map: what a paste, a copy and an import have in common. */
final class Planting {

    private static final Content PLACEHOLDER = Content.of("…");

    private final Change change;
    private final boolean keepsOrigin;
    private final UnaryOperator<Content> rewrite;
    private final Set<String> labels;
    private final Map<Long, Claim> planted = new HashMap<>();
    private final Map<Outline.Claim, Claim> links = new HashMap<>();
    private Predicate<Outline.Claim> wanted = claim -> true;

    /**
     * @param keepsOrigin whether the claims remember which claim of which map they were copied from
     * @param rewrite what becomes of each content on the way, as of the sources that passages name
     */
    Planting(Change change, boolean keepsOrigin, UnaryOperator<Content> rewrite) {
        this.change = change;
        this.keepsOrigin = keepsOrigin;
        this.rewrite = rewrite;
        this.labels = Claim.<Claim>list("map = ?1 and content.label is not null", change.map()).stream()
                .map(claim -> claim.content().label())
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** Passes over claims that are not wanted, and lets links stand for claims that are in the map already. */
    Planting amid(Map<Long, Claim> there, Predicate<Outline.Claim> wanted) {
        planted.putAll(there);
        this.wanted = wanted;
        return this;
    }

    /** Adds claims, with all below them, as the last theses of the map. */
    void theses(List<Outline.Claim> roots, Outline from) {
        String position =
                Claim.theses(change.map()).stream().map(Claim::position).reduce(null, (a, b) -> b);
        for (Outline.Claim root : roots) {
            position = Position.between(position, null);
            below(root, claim(root, null, position, from), from);
        }
        tieLinks(from);
    }

    /** Adds the reasons of a claim of the outline to a claim of the map. */
    void reasons(Outline.Claim of, Claim target, Outline from) {
        Place answer = null;
        Place undercut = null;
        for (Outline.Reason reason : of.reasons()) {
            // What is there already is asked for once, as a list may have thousands of lines.
            if (reason.stance() == Stance.UNDERCUT)
                step(reason, undercut = behind(undercut, target, Stance.UNDERCUT), from);
            else step(reason, answer = behind(answer, target, reason.stance()), from);
        }
        tieLinks(from);
    }

    private static Place behind(Place last, Claim target, Stance stance) {
        return last == null ? Place.under(target, stance, null) : last.next(stance);
    }

    /** Adds one claim, with all below it, as an answer to a claim of the map. */
    Claim answer(Outline.Claim root, Claim target, Stance stance, Outline from) {
        Claim claim =
                claim(root, new Reason(change, Place.under(target, stance, null)), Position.between(null, null), from);
        below(root, claim, from);
        tieLinks(from);
        return claim;
    }

    /** Adds one claim that is new in a file, beside its co-premises where the map knows one of them. */
    void beside(Outline.Claim root, Claim parent, Map<String, Claim> known, Outline from) {
        if (planted.containsKey(root.id())) return;
        if (parent == null) {
            theses(List.of(root), from);
            return;
        }
        Reason step = root.reason().premises().stream()
                .filter(premise -> !premise.isLink())
                .map(premise -> known.get(premise.content().label()))
                .filter(premise -> premise != null && !premise.isDeleted() && premise.reason() != null)
                .map(Claim::reason)
                .findFirst()
                .orElse(null);
        if (step == null) step(root.reason(), Place.under(parent, root.stance(), null), from);
        else {
            String last = step.premises().stream().map(Claim::position).reduce(null, (a, b) -> b);
            below(root, claim(root, step, Position.between(last, null), from), from);
        }
        tieLinks(from);
    }

    private void below(Outline.Claim of, Claim claim, Outline from) {
        String position = null;
        for (Outline.Reason reason : of.reasons()) {
            position = Position.between(position, null);
            step(reason, new Place(reason.stance(), claim, null, position), from);
        }
    }

    private void step(Outline.Reason of, Place place, Outline from) {
        List<Outline.Claim> premises = of.premises().stream().filter(wanted).toList();
        if (premises.isEmpty()) return;
        Reason step = new Reason(change, place);
        String position = null;
        for (Outline.Claim premise : premises) {
            position = Position.between(position, null);
            below(premise, claim(premise, step, position, from), from);
        }
        position = null;
        for (Outline.Reason undercut : of.undercuts()) {
            position = Position.between(position, null);
            step(undercut, new Place(Stance.UNDERCUT, null, step, position), from);
        }
    }

    private Claim claim(Outline.Claim from, Reason step, String position, Outline outline) {
        // What was taken out for good comes along as a mark.
        boolean takenOut = from.text().isEmpty();
        Content content = takenOut ? PLACEHOLDER : unique(rewrite.apply(from.content()), from.isLink());
        // A link is made with its original's words, and turned into a link once its original is there.
        Claim claim = new Claim(change, step, position, content, null);
        if (takenOut) claim.takeOut(change);
        if (keepsOrigin) {
            claim.comesFrom(
                    new Copied(outline.head().map(), from.id(), outline.head().revision()));
            claim.writtenBy(from.author() == null ? null : Person.findById(from.author()));
        }
        planted.put(from.id(), claim);
        if (from.isLink()) links.put(from, claim);
        return claim;
    }

    /** A link whose original stayed behind keeps the words, as a claim proper; a second one links to the first. */
    private void tieLinks(Outline from) {
        for (Outline.Claim old : from.claims()) {
            Claim link = links.remove(old);
            if (link == null) continue;
            Claim original = planted.putIfAbsent(old.original().id(), link);
            if (original != null) link.standFor(original);
        }
    }

    private Content unique(Content content, boolean link) {
        if (content.label() == null || link) return content.withLabel(null);
        String label = content.label();
        for (int i = 2; !labels.add(label); i++) label = content.label() + " (" + i + ")";
        return content.withLabel(label);
    }
}
