package rejoinder.maps;

import io.quarkus.qute.RawString;

/**
 * What is different between two states of a map, shown in its outline.
 *
 * @param head what the later one says of itself
 * @param outline the claims of both, each that differs with what became of it
 * @param count how many differ
 */
public record Changes(Outline.Head head, RawString outline, int count) {}
