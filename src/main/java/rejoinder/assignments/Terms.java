package rejoinder.assignments;

import java.time.Instant;

/**
 * What an assignment asks for, from when until when.
 *
 * @param dueAt null for whenever they are ready
 * @param lateAllowed whether it can still be handed in after that
 */
public record Terms(String title, String instructions, Instant opensAt, Instant dueAt, boolean lateAllowed) {

    static final int MAX_TITLE = 200;
    static final int MAX_INSTRUCTIONS = 10_000;

    public Terms {
        if (title.isBlank() || title.length() > MAX_TITLE || instructions.length() > MAX_INSTRUCTIONS)
            throw new IllegalArgumentException("A title is missing, or something is too long");
        if (dueAt != null && !dueAt.isAfter(opensAt)) throw new IllegalArgumentException("Due before it opens");
    }
}
