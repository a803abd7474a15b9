package rejoinder.people;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rejoinder.web.Settings;

/** Everything that the app keeps about a person: to be taken away as a file, or to be forgotten. */
@ApplicationScoped
class Belongings {

    record Account(
            String name,
            String fullName,
            Role role,
            Instant createdAt,
            List<SignedIn> sessions,
            List<Invited> invitations) {}

    record SignedIn(String device, Instant createdAt, Instant seenAt) {}

    record Invited(Role role, String note, Instant createdAt, Instant expiresAt) {}

    @All
    @Inject
    List<PersonalData> parts;

    @Inject
    Settings settings;

    Map<String, Object> of(Person person) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("account", account(person));
        parts.forEach(part -> all.put(part.section(), part.of(person)));
        return all;
    }

    /** Deletes the account, in the transaction that is under way. */
    void forget(Person person) {
        parts.forEach(part -> part.forget(person));
        Invitation.forget(person);
        person.leave();
    }

    private Account account(Person person) {
        return new Account(
                person.name(),
                person.fullName(),
                person.role(),
                person.createdAt(),
                Session.of(person, settings.session()).stream()
                        .map(session -> new SignedIn(session.device(), session.createdAt(), session.seenAt()))
                        .toList(),
                Invitation.by(person).stream()
                        .map(one -> new Invited(one.role(), one.note(), one.createdAt(), one.expiresAt()))
                        .toList());
    }
}
