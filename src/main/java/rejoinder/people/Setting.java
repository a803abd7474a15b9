package rejoinder.people;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Optional;
import rejoinder.web.Settings;

/** What an admin decided while the app runs; it goes before what was configured. */
@Entity
class Setting extends PanacheEntityBase {

    private static final String REGISTRATION = "registration";

    @Id
    @Column(length = 60)
    private String name;

    @Column(nullable = false, length = 1000)
    private String content;

    protected Setting() {}

    static boolean isRegistrationOpen(Settings configured) {
        return Setting.<Setting>findByIdOptional(REGISTRATION)
                .map(setting -> Settings.Registration.valueOf(setting.content))
                .orElse(configured.registration())
                .equals(Settings.Registration.OPEN);
    }

    static void openRegistration(boolean open) {
        put(REGISTRATION, (open ? Settings.Registration.OPEN : Settings.Registration.CLOSED).name());
    }

    private static void put(String name, String content) {
        Optional<Setting> known = findByIdOptional(name);
        Setting setting = known.orElseGet(Setting::new);
        setting.name = name;
        setting.content = content;
        setting.persist();
    }
}
