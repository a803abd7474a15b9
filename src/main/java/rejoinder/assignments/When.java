package rejoinder.assignments;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/** A moment in the time zone of a course, where everybody reads it alike. */
public record When(Instant at, ZoneId zone) {

    private static final DateTimeFormatter SHOWN =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu, HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    /** Null for no moment. */
    public static When of(Instant at, ZoneId zone) {
        return at == null ? null : new When(at, zone);
    }

    public String shown() {
        return SHOWN.format(at.atZone(zone));
    }

    /** Without the day of the week: for what has happened. */
    public String moment() {
        return MOMENT.format(at.atZone(zone));
    }

    /** As a field for day and time holds it. */
    public String typed() {
        return TYPED.format(at.atZone(zone));
    }

    public boolean isPast() {
        return !at.isAfter(Instant.now());
    }

    /** How many midnights lie before it; 0 for today. */
    public long days() {
        return ChronoUnit.DAYS.between(
                Instant.now().atZone(zone).toLocalDate(), at.atZone(zone).toLocalDate());
    }

    /**
     * A moment as it was typed: 2025-04-25T16:00, or with a space, with or without seconds. An hour that the clock leaves
     * out in spring is the one after it. Empty where it is none, or lies out of any calendar that a school keeps.
     */
    static Optional<Instant> read(String typed, ZoneId zone) {
        try {
            LocalDateTime local = LocalDateTime.parse(typed.strip().replace(' ', 'T'));
            boolean sane = local.getYear() >= 2000 && local.getYear() < 2200;
            return sane
                    ? Optional.of(
                            local.truncatedTo(ChronoUnit.MINUTES).atZone(zone).toInstant())
                    : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
