package rejoinder.maps;

/** Two people edited one claim: the second sees both texts and decides. Nothing has changed. */
public class EditConflict extends RuntimeException {

    private final Claim claim;
    private final Content yours;

    EditConflict(Claim claim, Content yours) {
        super("claim " + claim.id() + " was edited at revision " + claim.revision());
        this.claim = claim;
        this.yours = yours;
    }

    /** The claim as it is now. */
    public Claim claim() {
        return claim;
    }

    /** What the refused edit would have made of it. */
    public Content yours() {
        return yours;
    }
}
