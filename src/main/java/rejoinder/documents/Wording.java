package rejoinder.documents;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import rejoinder.maps.HistoryMessages;
import rejoinder.maps.MapMessages;
import rejoinder.maps.Outline;

/** The words that a document is made with, and the time zone of its dates. */
record Wording(MapMessages maps, HistoryMessages history, DocumentMessages own, ZoneId zone) {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH);

    /** The word in front of a claim that is no thesis. */
    String stance(Outline.Claim claim) {
        if (claim.joins()) return maps.and();
        return switch (claim.stance()) {
            case SUPPORT -> maps.because();
            case REBUT -> maps.but();
            case UNDERCUT -> maps.since();
        };
    }

    Locale locale(Outline.Head head) {
        return Locale.forLanguageTag(head.language());
    }

    String moment(Instant at) {
        return MOMENT.format(at.atZone(zone));
    }
}
