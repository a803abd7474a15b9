package rejoinder.maps;

/**
 * What a deletion has put out of sight.
 *
 * @param above the claim that was answered; null for a thesis
 * @param claims how many are gone: none where it was deleted already
 * @param revision that of the change, by which it is undone
 */
public record Deleted(Long above, int claims, long revision) {}
