package rejoinder.maps;

/** A view of a map that a package above has, beside outline, text and history. Each is a bean. */
public interface MapTab {

    /**
     * @param path below the address of the map
     * @param count how many things there are to see, 0 for none or where it does not say
     * @param whole whether it shows the whole map, as the outline does, and stands beside that
     */
    record Tab(String path, String label, int count, boolean whole) {

        public Tab(String path, String label, int count) {
            this(path, label, count, false);
        }
    }

    /** @param counted whether to count, which may take a query */
    Tab of(ArgumentMap map, boolean counted);
}
