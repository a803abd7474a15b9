package rejoinder.maps;

/** A reason as the journal keeps it: its target is a claim, or for an undercut another reason. */
public record ReasonState(Stance stance, Long claim, Long reason, String position) {

    Outline.ReasonRow row(long id) {
        return new Outline.ReasonRow(id, claim, reason, stance, position);
    }
}
