package rejoinder.maps;

/** A view of a map that a package above has, beside outline, text and history. Each is a bean. */
public interface MapTab {

    /**
     * @param path below the address of the map
     * @param count how many things there are to see, 0 for none or where it does not say
     */
    record Tab(String path, String label, int count) {}

    /** @param counted whether to count, which may take a query */
    Tab of(ArgumentMap map, boolean counted);
}
