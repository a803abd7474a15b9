package rejoinder.assignments;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Objects;

/**
 * What an assignment asks for, from when until when.
 *
 * @param dueAt when it is due for whoever has no extension; null for whenever they are ready
 * @param lateAllowed whether it can still be handed in after that
 */
@Embeddable
public record Terms(
        @Column(nullable = false, length = MAX_TITLE) String title,
        @Column(nullable = false, length = MAX_INSTRUCTIONS) String instructions,
        @Column(name = "opens_at", nullable = false) Instant opensAt,
        @Column(name = "due_at") Instant dueAt,
        @Column(name = "late_allowed", nullable = false) boolean lateAllowed) {

    static final int MAX_TITLE = 200;
    static final int MAX_INSTRUCTIONS = 10_000;

    /**
     * These, as they may be stored.
     *
     * @throws IllegalArgumentException if a form has let something pass
     */
    Terms checked() {
        if (title.isBlank() || title.length() > MAX_TITLE || instructions.length() > MAX_INSTRUCTIONS)
            throw new IllegalArgumentException("A title is missing, or something is too long");
        if (dueAt != null && !dueAt.isAfter(opensAt)) throw new IllegalArgumentException("Due before it opens");
        return this;
    }

    boolean isOpen() {
        return !opensAt.isAfter(Instant.now());
    }

    /** When it is due for whoever has this extension, or none; null for never. */
    Instant due(Extension extension) {
        if (dueAt == null || extension == null) return dueAt;
        return extension.dueAt().isAfter(dueAt) ? extension.dueAt() : dueAt;
    }

    /** Whether nothing can be handed in any more by whoever has it due then; null for never. */
    boolean isTooLate(Instant due) {
        return due != null && !lateAllowed && Instant.now().isAfter(due);
    }

    boolean asksTheSame(Terms before) {
        return title.equals(before.title) && instructions.equals(before.instructions);
    }

    boolean isDueAsBefore(Terms before) {
        return Objects.equals(dueAt, before.dueAt);
    }
}
