package rejoinder.maps;

import java.time.Instant;

/**
 * A claim as the journal keeps it: its place, what it says, and whether it is deleted.
 *
 * @param reason the step that it is a premise of; null for a thesis
 * @param original the claim that a link stands for; null for a claim proper
 * @param deleted the revision at which it was deleted; null while it is there
 * @param revision the revision of the last edit of the content
 */
public record ClaimState(
        Long reason,
        String position,
        Long original,
        Content content,
        Long deleted,
        boolean redacted,
        long revision,
        Long author,
        Instant created) {

    public ClaimState {
        content = content == null ? Content.EMPTY : content;
    }

    Outline.ClaimRow row(long id) {
        return new Outline.ClaimRow(id, reason, position, original, revision, author, created, content);
    }

    ClaimState restored() {
        return new ClaimState(reason, position, original, content, null, redacted, revision, author, created);
    }

    ClaimState editedAt(long revision) {
        return new ClaimState(reason, position, original, content, deleted, redacted, revision, author, created);
    }

    ClaimState redact() {
        return new ClaimState(reason, position, original, Content.EMPTY, deleted, true, revision, author, created);
    }
}
