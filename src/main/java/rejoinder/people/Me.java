package rejoinder.people;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.NotFoundException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import rejoinder.web.Cookies;
import rejoinder.web.DiskGate;
import rejoinder.web.Settings;

/** Whoever sent the request. */
@Named
@RequestScoped
public class Me {

    static final String COOKIE = "session";

    private static final Logger LOG = Logger.getLogger("rejoinder.people");
    private static final String KEYS = "keys";
    private static final int MAX_KEYS = 20;

    @Inject
    Cookies cookies;

    @Inject
    Settings settings;

    @Inject
    DiskGate gate;

    private Optional<Session> session;
    private Viewer viewer;

    /** Whoever looks. A password that somebody else knows lets nobody in before it was changed. */
    public Viewer viewer() {
        if (viewer == null)
            viewer = new Viewer(
                    session()
                            .map(Session::person)
                            .filter(person -> !person.hasOneTimePassword())
                            .orElse(null),
                    keys());
        return viewer;
    }

    /**
     * The person who is signed in.
     *
     * @throws SignInNeeded if nobody is; the browser is then led to the page to sign in, and back
     */
    public Person person() {
        if (!isSignedIn()) throw new SignInNeeded();
        return viewer().person();
    }

    public boolean isSignedIn() {
        return viewer().isSignedIn();
    }

    public boolean isAdmin() {
        return isSignedIn() && viewer().person().isAdmin();
    }

    public boolean teaches() {
        return isSignedIn() && viewer().person().teaches();
    }

    public String name() {
        return isSignedIn() ? viewer().person().fullName() : null;
    }

    /** How many notices they have not seen. */
    public int unseen() {
        return isSignedIn() ? viewer().person().unseen() : 0;
    }

    /** The person, if they are an admin; for anybody else there is nothing here. */
    public Person admin() {
        if (!person().isAdmin()) throw new NotFoundException();
        return person();
    }

    /** The person, if they teach; for anybody else there is nothing here. */
    public Person teacher() {
        if (!person().teaches()) throw new NotFoundException();
        return person();
    }

    /** Keeps the token of a share link that this browser has opened. */
    public void keep(String key) {
        Set<String> kept = new LinkedHashSet<>(Set.of(key));
        kept.addAll(keys());
        cookies.set(
                KEYS,
                kept.stream().limit(MAX_KEYS).collect(Collectors.joining(".")),
                settings.session().absolute());
    }

    /** For the log: the person's number, or a dash where nobody was asked for; asks nobody by itself. */
    String number() {
        return viewer != null && viewer.isSignedIn() ? viewer.id().toString() : "-";
    }

    /** The person at the door, also where all they can do is choose a password. */
    Person arriving() {
        return session().map(Session::person).orElseThrow(SignInNeeded::new);
    }

    boolean mustChangePassword() {
        return session()
                .filter(session -> session.person().hasOneTimePassword())
                .isPresent();
    }

    Optional<Session> session() {
        if (session == null) {
            session = token().flatMap(token -> Session.of(token, settings.session()));
            session.filter(Session::isToBeSeen).ifPresent(this::see);
        }
        return session;
    }

    /** Signs this browser in, with a session that nobody has seen before. */
    void enter(Person person, String device) {
        token().ifPresent(Session::end);
        cookies.set(COOKIE, Session.open(person, device), settings.session().absolute());
        session = null;
        viewer = null;
    }

    void leave() {
        token().ifPresent(Session::end);
        forget();
    }

    /** What this browser keeps, once the session has ended. */
    void forget() {
        cookies.remove(COOKIE);
        cookies.remove(KEYS);
        session = Optional.empty();
        viewer = Viewer.NOBODY;
    }

    private Optional<String> token() {
        return cookies.get(COOKIE).filter(token -> !token.isEmpty());
    }

    private Set<String> keys() {
        return cookies.get(KEYS).stream()
                .flatMap(keys -> Arrays.stream(keys.split("\\.")))
                .filter(key -> key.matches("[A-Za-z0-9_-]{22}"))
                .limit(MAX_KEYS)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void see(Session session) {
        if (QuarkusTransaction.isActive()) return;
        try {
            gate.run(() -> Session.see(session));
        } catch (Exception e) {
            // Reading goes on where the disk is full.
            LOG.warnf("When somebody was here last could not be written: %s", e.getMessage());
        }
    }
}
