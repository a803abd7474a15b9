package rejoinder.maps;

/**
 * A change has touched the texts of a map. Whoever keeps maps that work from the same texts hears of it in the
 * transaction of the change, while the map is locked.
 */
public record TextsChanged(ArgumentMap map, Act act) {}
