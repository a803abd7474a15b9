package rejoinder.maps;

/**
 * What of a map's page depends on who looks.
 *
 * @param margins what stands above and beside the claims
 * @param scale how strong the claims stand
 */
record Sight(Margins margins, Scale scale) {

    static Sight of(Margins margins, Scale scale) {
        return new Sight(new Margins(scale.choice() + margins.above(), margins.beside()), scale);
    }

    /** Two that look the same have the same. */
    String state() {
        return margins.state() + "-" + scale.state();
    }
}
