package rejoinder.people;

import io.quarkus.arc.All;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import rejoinder.web.Flash;
import rejoinder.web.FormErrors;
import rejoinder.web.LocalPath;
import rejoinder.web.SeeOther;
import rejoinder.web.Visit;
import rejoinder.web.Write;

/** Choosing a password: when one likes, or at once where somebody else knows it. */
@Path(AccountPasswordResource.PATH)
class AccountPasswordResource {

    static final String PATH = "/account/password";

    @Inject
    Me me;

    @Inject
    Passwords passwords;

    @Inject
    Throttle throttle;

    @Inject
    Visit visit;

    @Inject
    Flash flash;

    @Inject
    PeopleMessages words;

    @All
    @Inject
    List<Landing> landings;

    @GET
    public Response show(@RestQuery String next) {
        Person person = me.arriving();
        return Response.ok(page(person, next, new FormErrors())).build();
    }

    /**
     * Whoever has signed in with a one-time password need not type it again: giving one ends all sessions, so each that
     * is there was opened with it.
     */
    @POST
    public Response change(@RestForm String old, @RestForm String password, @RestForm String next) {
        Person person = me.arriving();
        throttle.count(person.name(), visit.address());
        FormErrors errors = new FormErrors();
        boolean arrives = person.hasOneTimePassword();
        boolean known = arrives || passwords.isOf(person, old);
        if (known) throttle.giveBack(person.name(), visit.address());
        errors.require(known, "old", words.passwordWrong());
        passwords.check(errors, "password", password, person.name());
        if (!errors.any()) errors.require(!passwords.isOf(person, password), "password", words.passwordSame());
        if (errors.any()) return errors.answer(page(person, next, errors));
        store(person, passwords.hash(password));
        flash.say(arrives ? words.passwordChosen() : words.passwordChanged());
        return SeeOther.at(arrives ? LocalPath.of(next, landing(person)) : "/account");
    }

    /** @throws SignInNeeded if the password has become another since */
    @Write
    void store(Person known, String hash) {
        Person person = Person.withId(known.id());
        if (!person.passwordHash().equals(known.passwordHash())) throw new SignInNeeded();
        person.changePassword(hash);
        me.enter(person, Device.of(visit.userAgent()));
    }

    /** Where to choose a password, and to go on from there. */
    static String address(String next) {
        String local = LocalPath.of(next, "/");
        return local.equals("/") ? PATH : PATH + "?next=" + URLEncoder.encode(local, StandardCharsets.UTF_8);
    }

    private String landing(Person person) {
        return landings.stream()
                .map(landing -> landing.of(person))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse("/");
    }

    private static TemplateInstance page(Person person, String next, FormErrors errors) {
        return Pages.password(person.hasOneTimePassword(), person.name(), LocalPath.of(next, ""), errors);
    }
}
