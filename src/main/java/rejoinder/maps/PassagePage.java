package rejoinder.maps;

/** The form to make a claim of a passage. */
record PassagePage(MapPage frame, Source source, Reading reading, Places places, PassageForm form, String problem) {

    /** Whether there is a claim that another one could answer. */
    public boolean isAnswering() {
        return !places.claims().isEmpty();
    }
}
