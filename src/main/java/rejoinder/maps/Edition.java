package rejoinder.maps;

import java.util.List;

/** A map as it was at a revision, with the texts that it worked from then. It never changes but by a redaction. */
public record Edition(Outline outline, List<SourceVersion> sources) {}
