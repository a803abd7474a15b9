package rejoinder.maps;

import java.util.List;

/** The form to edit what a claim says. */
record EditPage(MapPage frame, Outline.Claim claim, List<Passage> passages, ContentForm form, String problem) {}
