package rejoinder.maps;

/** Lets tests of other packages forget what was drawn of a map. */
public final class Drawn {

    private Drawn() {}

    public static void forget(long map) {
        Kept.pieces().forget(map);
    }
}
