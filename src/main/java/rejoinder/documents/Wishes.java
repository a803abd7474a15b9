package rejoinder.documents;

import org.jboss.resteasy.reactive.RestQuery;
import rejoinder.type.Paper;

/** What somebody wants to have in a document, as the form sends it. */
public class Wishes {

    @RestQuery
    Long from;

    @RestQuery
    String standing;

    @RestQuery
    String remarks;

    @RestQuery
    String history;

    @RestQuery
    String paper;

    /** The id of the claim that the document begins with; null for the whole map. */
    public Long from() {
        return from;
    }

    public boolean standing() {
        return standing != null;
    }

    public boolean remarks() {
        return remarks != null;
    }

    public boolean history() {
        return history != null;
    }

    public Paper paper() {
        return "letter".equals(paper) ? Paper.LETTER : Paper.A4;
    }
}
