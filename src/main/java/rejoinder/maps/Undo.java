package rejoinder.maps;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import rejoinder.people.Person;

/**
 * Undoing is a change of its own: it restores the fields that still hold what the undone change set, or is refused.
 *
 * <p>A person undoes their own changes of a map, newest first, and redoes what they have undone, until they change
 * something anew.
 */
public final class Undo {

    private Undo() {}

    /** Undoes the newest change of this person that is not undone yet. */
    public static Change last(ArgumentMap map, Act act) {
        return of(map, act, toUndo(map, act.by()).orElseThrow(() -> new Refusal(Refusal.Rule.NOTHING_TO_UNDO)));
    }

    /** Redoes the change that this person undid last. */
    public static Change again(ArgumentMap map, Act act) {
        return of(map, act, toRedo(map, act.by()).orElseThrow(() -> new Refusal(Refusal.Rule.NOTHING_TO_REDO)));
    }

    /** Undoes one change, whoever made it; an undo is undone by doing again what it had undone. */
    public static Change of(ArgumentMap map, Act act, Change undone) {
        if (undone.isFinal()) throw new Refusal(Refusal.Rule.CANNOT_BE_UNDONE);
        Change.Kind kind = undone.kind() == Change.Kind.UNDO ? Change.Kind.REDO : Change.Kind.UNDO;
        Outline before = map.outline();
        return map.change(act, kind, change -> {
            change.of(undone.first());
            List<ChangeEntry> entries = undone.entries();
            Set<Long> made = new HashSet<>();
            for (ChangeEntry entry : entries) {
                if (entry.item() == Item.Type.CLAIM && entry.before().isEmpty()) made.add(entry.itemId());
            }
            refuseRepliesBelow(before, made);
            for (ChangeEntry entry : entries) revert(change, entry);
            ArgumentMap.flush();
            refuseBrokenTree(change, before);
            return change;
        });
    }

    // ── which change is next ──────────────────────────────────────────────

    /** The newest change of theirs that holds: one that was not undone, or was done again. */
    private static Optional<Change> toUndo(ArgumentMap map, Person person) {
        Set<Long> seen = new HashSet<>();
        return Change.by(person, map)
                .filter(change -> seen.add(change.first()))
                .filter(change -> change.kind() != Change.Kind.UNDO && !change.isFinal())
                .findFirst();
    }

    /** The oldest of the changes that they have undone since they last changed something anew. */
    private static Optional<Change> toRedo(ArgumentMap map, Person person) {
        Set<Long> seen = new HashSet<>();
        return Change.by(person, map)
                .takeWhile(change -> change.of() != null || change.isFinal())
                .filter(change -> seen.add(change.first()))
                .filter(change -> change.kind() == Change.Kind.UNDO)
                .min(Comparator.comparing(Change::first));
    }

    // ── one item ──────────────────────────────────────────────────────────

    private static void revert(Change change, ChangeEntry entry) {
        Optional<ChangeEntry> before = entry.before();
        switch (entry.item()) {
            case CLAIM -> {
                Claim claim = Claim.findById(entry.itemId());
                if (claim.isRedacted()) throw new Refusal(Refusal.Rule.REDACTED);
                boolean made = before.isEmpty();
                if (made && !claim.state().content().equals(entry.claim().content()))
                    throw new Refusal(Refusal.Rule.EDITED_SINCE);
                ObjectNode was = before.map(ChangeEntry::tree)
                        .orElseGet(() -> entry.tree().put("deleted", change.revision()));
                ClaimState state = Json.value(merge(was, entry.tree(), Json.tree(claim.state())), ClaimState.class);
                boolean reworded = !state.content().equals(claim.state().content());
                claim.put(reworded ? state.editedAt(change.revision()) : state);
                change.touch(claim);
            }
            case REASON -> {
                // A step that the undone change made goes by itself, once it has no premises.
                if (before.isEmpty()) return;
                Reason reason = Reason.findById(entry.itemId());
                reason.put(Json.value(
                        merge(before.get().tree(), entry.tree(), Json.tree(reason.state())), ReasonState.class));
                change.touch(reason);
            }
            case SOURCE -> {
                Source source = Source.findById(entry.itemId());
                ObjectNode was = before.map(ChangeEntry::tree)
                        .orElseGet(() -> entry.tree().put("deleted", change.revision()));
                source.put(Json.value(merge(was, entry.tree(), Json.tree(source.state())), SourceState.class));
                Anchoring.again(change, source, source.text());
                change.touch(source);
            }
            case MAP -> {
                if (before.isEmpty()) return;
                ArgumentMap map = change.map();
                map.put(Json.value(merge(before.get().tree(), entry.tree(), Json.tree(map.state())), MapState.class));
                if (map.question() == null && Claim.theses(map).size() > 1)
                    throw new Refusal(Refusal.Rule.QUESTION_NEEDED);
                change.touch(map);
            }
        }
    }

    /**
     * The state now, with each field that the undone change set as it was before.
     *
     * @throws Refusal if such a field has been set again since
     */
    private static ObjectNode merge(ObjectNode before, ObjectNode after, ObjectNode now) {
        for (String field : fields(before, after)) {
            JsonNode was = before.get(field);
            JsonNode set = after.get(field);
            if (Objects.equals(was, set) || field.equals("revision")) continue;
            if (was instanceof ObjectNode w && set instanceof ObjectNode s && now.get(field) instanceof ObjectNode n) {
                merge(w, s, n);
                continue;
            }
            if (!Objects.equals(now.get(field), set)) throw new Refusal(Refusal.Rule.EDITED_SINCE);
            if (was == null) now.remove(field);
            else now.set(field, was);
        }
        return now;
    }

    private static Set<String> fields(ObjectNode a, ObjectNode b) {
        Set<String> fields = new TreeSet<>();
        for (Iterator<String> names = a.fieldNames(); names.hasNext(); ) fields.add(names.next());
        for (Iterator<String> names = b.fieldNames(); names.hasNext(); ) fields.add(names.next());
        return fields;
    }

    // ── what would break ──────────────────────────────────────────────────

    /** What the change made goes again, unless it was edited, or something else hangs below it or is linked to it. */
    private static void refuseRepliesBelow(Outline now, Set<Long> made) {
        for (long id : made) {
            Optional<Outline.Claim> claim = now.claim(id);
            if (claim.isEmpty()) continue;
            boolean replied = claim.get().children().stream().anyMatch(child -> !made.contains(child.id()));
            boolean linked = claim.get().links().stream().anyMatch(link -> !made.contains(link.id()));
            if (replied || linked) throw new Refusal(Refusal.Rule.REPLIED_BELOW);
        }
    }

    /** Restored places must still form a tree, in which nothing is lost but what this change takes away. */
    private static void refuseBrokenTree(Change change, Outline before) {
        ArgumentMap map = change.map();
        Outline after = map.outline();
        Set<Long> taken = new HashSet<>();
        for (Item item : change.touched()) {
            if (!(item instanceof Claim claim)) continue;
            if (claim.isDeleted())
                before.claim(claim.id()).ifPresent(was -> was.branch().forEach(c -> taken.add(c.id())));
            else if (after.claim(claim.id()).isEmpty()) throw new Refusal(Refusal.Rule.NO_PLACE_THERE);
        }
        boolean lost = before.claims().stream()
                .anyMatch(claim -> after.claim(claim.id()).isEmpty() && !taken.contains(claim.id()));
        if (lost) throw new Refusal(Refusal.Rule.NO_PLACE_THERE);
        if (map.question() == null && after.theses().size() != 1) throw new Refusal(Refusal.Rule.ONE_THESIS_ONLY);
    }
}
