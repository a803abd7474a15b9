package rejoinder.maps;

/**
 * What there is to look at in one claim.
 *
 * @param html with what one can do about it; its first element has the id {@code noticed}; empty for nothing
 * @param said the same in plain words alone
 */
public record Noticed(String html, String said) {

    public static final Noticed NOTHING = new Noticed("", "");

    /** Pieces for a page that may show what there was to look at in another claim. */
    String pieces(long claim) {
        return Pages.noticed(claim, this).render();
    }
}
