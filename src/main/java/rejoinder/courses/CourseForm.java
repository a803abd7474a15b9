package rejoinder.courses;

import java.time.ZoneId;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import rejoinder.web.FormErrors;

/** What a course is called, and in which time zone it says when something is due. */
public record CourseForm(@RestForm String name, @RestForm String zone, @RestForm String key) {

    static CourseForm empty() {
        return new CourseForm("", Zones.usual(), UUID.randomUUID().toString());
    }

    static CourseForm of(Course course) {
        return new CourseForm(course.name(), course.zone().getId(), null);
    }

    FormErrors check(CourseMessages words) {
        return new FormErrors()
                .require(name != null && !name.isBlank(), "name", words.nameMissing())
                .fit(name, Course.MAX_NAME, "name", words::tooLong)
                .require(Zones.isKnown(zone), "zone", words.zoneMissing());
    }

    ZoneId zoneId() {
        return ZoneId.of(zone);
    }

    /** The key of the form; null where it has none. */
    UUID formKey() {
        try {
            return key == null ? null : UUID.fromString(key);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
