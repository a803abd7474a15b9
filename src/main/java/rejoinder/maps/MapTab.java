package rejoinder.maps;

/** A view of a map that a package above has, beside outline, text and history. Each is a bean. */
public interface MapTab {

    /**
     * @param path below the address of the map
     * @param count how many things there are to see, 0 for none or where it does not say
     * @param anchor for a view that shows the whole map, as the outline does, and stands beside that: what the ids of its
     *     claims begin with, before the number; {@code ?show=} and the number brings one into sight. Null for other views.
     */
    record Tab(String path, String label, int count, String anchor) {

        public Tab(String path, String label, int count) {
            this(path, label, count, null);
        }

        public boolean whole() {
            return anchor != null;
        }
    }

    /** @param counted whether to count, which may take a query */
    Tab of(ArgumentMap map, boolean counted);
}
