package rejoinder.maps;

/**
 * The form to answer a claim.
 *
 * @param problem what was wrong with it when it was sent; null before that
 */
record ReplyPage(MapPage frame, Outline.Claim to, Answer kind, ContentForm form, String problem) {

    public boolean chose(String name) {
        return kind.name().equals(name);
    }
}
