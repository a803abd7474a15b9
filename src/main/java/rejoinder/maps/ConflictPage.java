package rejoinder.maps;

import rejoinder.people.Viewer;

/** Two edits of one claim, to choose from: what it says now, and what the second editor wanted it to say. */
record ConflictPage(MapPage frame, long claim, String now, ContentForm yours) {

    static ConflictPage of(EditConflict conflict, Viewer viewer) {
        // The edit was undone with its transaction, so the claim is looked up anew.
        Claim claim = Claim.editableBy(
                viewer, conflict.claim().map().id(), conflict.claim().id());
        return new ConflictPage(
                MapPage.of(claim.map(), MapPage.View.CLAIM, viewer),
                claim.id(),
                claim.content().text(),
                ContentForm.of(conflict.yours(), claim.revision()));
    }
}
