package rejoinder;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import rejoinder.people.Door;
import rejoinder.people.Person;
import rejoinder.people.Role;

/** The people of the tests, and what they have made. Each world has people of its own, so many fit in one database. */
public final class World {

    /** The columns of access-matrix.txt. */
    public enum Kind {
        ANONYMOUS(null),
        STRANGER(Role.STUDENT),
        READER(Role.STUDENT),
        EDITOR(Role.STUDENT),
        OWNER(Role.STUDENT),
        TEACHER(Role.TEACHER),
        ADMIN(Role.ADMIN);

        final Role role;

        Kind(Role role) {
            this.role = role;
        }
    }

    private static final AtomicInteger WORLDS = new AtomicInteger();

    private final Map<Kind, Person> people = new EnumMap<>(Kind.class);
    private final Map<Kind, String> sessions = new EnumMap<>(Kind.class);
    private final Map<Kind, String> otherSessions = new EnumMap<>(Kind.class);
    private final int number = WORLDS.incrementAndGet();
    private Person bystander;
    private String invitationToken;
    private long invitation;

    public static World make() {
        World world = new World();
        QuarkusTransaction.requiringNew().run(world::fill);
        return world;
    }

    private void fill() {
        for (Kind kind : Kind.values()) {
            if (kind.role == null) continue;
            Person person = enrol(kind.name().toLowerCase(), kind.role);
            people.put(kind, person);
            sessions.put(kind, Door.signIn(person));
            otherSessions.put(kind, Door.signIn(person));
        }
        bystander = enrol("bystander", Role.STUDENT);
        invitationToken = Door.invite(person(Kind.TEACHER), Role.STUDENT);
        invitation = Door.invitation(invitationToken);
    }

    private Person enrol(String name, Role role) {
        return Door.enrol(name + number, role);
    }

    public Person person(Kind kind) {
        return people.get(kind);
    }

    /** The cookie of a signed-in browser, or null for somebody unknown. */
    public String session(Kind kind) {
        return sessions.get(kind);
    }

    /** Somebody whom nobody here has to do with. */
    public Person bystander() {
        return bystander;
    }

    /** What stands for a part of an address, such as {person}, when this kind of person asks. */
    String resolve(String parameter, Kind who) {
        return switch (parameter) {
            case "hash" -> "0";
            case "person" -> bystander.id().toString();
            case "token" -> invitationToken;
            case "invitation" -> Long.toString(invitation);
            case "session" -> who == Kind.ANONYMOUS ? "0123456789abcdef" : Door.handle(otherSessions.get(who));
            default -> throw new IllegalArgumentException("World does not know {" + parameter + "}");
        };
    }

    /** A form that does its work on this route, if whoever sends it may; empty where the route takes none. */
    Map<String, String> form(String route) {
        Map<String, String> form = new HashMap<>();
        switch (route) {
            case "POST /sign-in" -> form.putAll(Map.of("name", "nobody" + number, "password", "whatever it is"));
            case "POST /invitations" -> form.putAll(Map.of("role", "STUDENT", "note", "for a friend", "days", "7"));
            case "POST /invitations/{token}" -> form.putAll(Map.of("name", "new" + number, "password", Door.PASSWORD));
            case "POST /people" -> form.putAll(Map.of("name", "made" + number, "role", "STUDENT"));
            case "POST /people/registration" -> form.put("open", "false");
            case "POST /people/{person}/role" -> form.put("role", "TEACHER");
            case "POST /people/{person}/deletion" -> form.put("name", bystander.name());
            case "POST /account" -> form.put("fullName", "Another Name");
            case "POST /account/password" ->
                form.putAll(Map.of("old", Door.PASSWORD, "password", "another-walnut-harbour"));
            case "POST /account/deletion" -> form.put("password", Door.PASSWORD);
            default -> {}
        }
        return form;
    }
}
