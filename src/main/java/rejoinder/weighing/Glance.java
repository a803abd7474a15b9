package rejoinder.weighing;

import java.util.List;
import rejoinder.maps.Outline;
import rejoinder.maps.Stands;

/**
 * How a thesis stands, in short.
 *
 * @param standing as people read it
 * @param unanswered how many objections that bear on it nobody has answered; −1 where that was not tried
 */
public record Glance(String number, String standing, int unanswered) {

    private static final int MOST = 5;

    /** Of the first theses of a map, where they have a number. */
    public static List<Glance> of(Outline outline) {
        Weighing weighing = Weighing.kept(outline);
        return outline.theses().stream()
                .limit(MOST)
                .filter(thesis -> weighing.of(thesis) != null)
                .map(thesis -> of(thesis, weighing))
                .toList();
    }

    private static Glance of(Outline.Claim thesis, Weighing weighing) {
        Account account = weighing.account(thesis);
        int unanswered = account.tried() ? account.unanswered().size() : -1;
        return new Glance(thesis.number(), Stands.said(weighing.of(thesis)), unanswered);
    }
}
