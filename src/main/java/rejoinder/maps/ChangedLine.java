package rejoinder.maps;

/** A claim as the outline shows it, with what became of it; null where nothing did. */
record ChangedLine(Line line, Difference.Item item) {}
