package rejoinder.maps;

/**
 * The form to move a claim or to link one.
 *
 * @param back the view that it was asked for from; null for the outline
 */
record PlacePage(MapPage frame, Outline.Claim claim, Places places, PlaceForm form, String problem, String back) {

    /** Where one goes who thinks better of it. */
    public String away() {
        return back == null ? "/maps/" + frame.id() + "/claims/" + claim.id() : back;
    }

    /** How it bears on its target now, unless another way was chosen already. */
    public boolean chose(String kind) {
        if (form.as() != null) return form.chose(kind);
        return claim.isThesis()
                ? kind.equals("SUPPORT")
                : kind.equals(claim.stance().name());
    }
}
