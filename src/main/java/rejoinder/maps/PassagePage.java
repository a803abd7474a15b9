package rejoinder.maps;

/** The form to make a claim of a passage. */
record PassagePage(MapPage frame, Source source, Reading reading, Places places, PassageForm form, String problem) {}
