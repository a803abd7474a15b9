package rejoinder.maps;

/** The form to move a claim. */
record PlacePage(MapPage frame, Outline.Claim claim, Places places, PlaceForm form, String problem) {

    /** How it bears on its target now, unless another way was chosen already. */
    public boolean chose(String kind) {
        if (form.as() != null) return form.chose(kind);
        return claim.isThesis()
                ? kind.equals("SUPPORT")
                : kind.equals(claim.stance().name());
    }
}
