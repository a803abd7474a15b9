package rejoinder.maps;

/**
 * What a claim is to say instead.
 *
 * @param base the claim's revision that the editor saw
 */
record Edit(Claim claim, Content to, long base) {

    void make(Act act) {
        if (claim.isLink()) throw new Refusal(Refusal.Rule.LINK_HAS_NO_TEXT);
        if (claim.isRedacted()) throw new Refusal(Refusal.Rule.REDACTED);
        Content checked = to.checked();
        if (checked.equals(claim.content())) return;
        if (claim.revision() > base) throw new EditConflict(claim, checked);
        claim.map().change(act, Change.Kind.EDIT, change -> {
            claim.say(change, checked);
            return claim;
        });
    }
}
