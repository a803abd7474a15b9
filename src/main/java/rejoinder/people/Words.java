package rejoinder.people;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.i18n.MessageBundles;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How templates name people and their roles. */
@TemplateExtension
public final class Words {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.ENGLISH);

    private Words() {}

    /** The name that others see, or a word for somebody who is gone. */
    public static String known(Person person) {
        return person == null || person.fullName() == null ? words().somebody() : person.fullName();
    }

    public static String word(Role role) {
        return switch (role) {
            case STUDENT -> words().student();
            case TEACHER -> words().teacher();
            case ADMIN -> words().adminRole();
        };
    }

    public static String day(Instant time) {
        return DAY.format(time.atZone(ZoneId.systemDefault()));
    }

    public static String minute(Instant time) {
        return MINUTE.format(time.atZone(ZoneId.systemDefault()));
    }

    /** As it stands behind the = of an address. */
    public static String encoded(String typed) {
        return URLEncoder.encode(typed, StandardCharsets.UTF_8);
    }

    private static PeopleMessages words() {
        return MessageBundles.get(PeopleMessages.class);
    }
}
