package rejoinder.exchange;

import java.util.TreeMap;
import java.util.stream.Collectors;
import rejoinder.maps.Content;
import rejoinder.maps.Outline;

/** An outline as lines of text, for comparing. */
final class Drawing {

    private Drawing() {}

    /** Numbers, stances, labels or texts, and what each link stands for. */
    static String of(Outline outline) {
        return outline.claims().stream().map(Drawing::line).collect(Collectors.joining("\n"));
    }

    /** The same with everything that the claims say. */
    static String inFull(Outline outline) {
        return outline.claims().stream()
                .map(claim -> place(claim) + (claim.isLink() ? "" : " " + said(claim.content())))
                .collect(Collectors.joining("\n"));
    }

    private static String said(Content content) {
        return content.withExtra(null) + " " + new TreeMap<>(content.extra());
    }

    private static String line(Outline.Claim claim) {
        String label = claim.content().label();
        return place(claim) + (claim.isLink() ? "" : " " + (label == null ? claim.text() : label));
    }

    private static String place(Outline.Claim claim) {
        String stance = claim.isThesis()
                ? ""
                : claim.joins() ? " and" : " " + claim.stance().word();
        return claim.number()
                + stance
                + (claim.isLink() ? " = " + claim.original().number() : "");
    }
}
