package rejoinder.people;

import io.quarkus.elytron.security.common.BcryptUtil;
import java.time.Duration;

/** Lets tests make accounts and sign them in, without the pages. Each method runs in a transaction of the caller's. */
public final class Door {

    /** The password of everybody whom a test makes. */
    public static final String PASSWORD = "walnut-harbour-91";

    private static final String HASH = BcryptUtil.bcryptHash(Token.hash(PASSWORD), 4);

    private Door() {}

    public static Person enrol(String name, Role role) {
        return Person.enrol(name, name.substring(0, 1).toUpperCase() + name.substring(1), role, HASH);
    }

    /** That password, as one that works once. */
    public static OneTime oneTime() {
        return new OneTime(PASSWORD, HASH);
    }

    /** Signs somebody in with a new browser; gives the content of its cookie. */
    public static String signIn(Person person) {
        return Session.open(person, "Firefox on Linux");
    }

    /** The handle of the session, as the account page names it. */
    public static String handle(String token) {
        return Token.hash(token).substring(0, 16);
    }

    public static String invite(Person by, Role role) {
        return Invitation.write(by, role, "for " + role, Duration.ofDays(14));
    }

    public static long invitation(String token) {
        return Invitation.open(token).id();
    }
}
