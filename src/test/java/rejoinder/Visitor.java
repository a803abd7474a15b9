package rejoinder;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import java.util.concurrent.atomic.AtomicInteger;

/** Requests as a browser sends them: from a page of the app, not following where it is led. */
public final class Visitor {

    private static final AtomicInteger ADDRESSES = new AtomicInteger();

    private Visitor() {}

    /** Somebody who has not signed in, from an address of their own. */
    public static RequestSpecification stranger() {
        return from(address());
    }

    /** One that nobody has asked from yet. */
    static String address() {
        int n = ADDRESSES.incrementAndGet();
        return "10." + (n >> 16 & 255) + "." + (n >> 8 & 255) + "." + (n & 255);
    }

    public static RequestSpecification from(String address) {
        return bare().header("Sec-Fetch-Site", "same-origin").header("X-Forwarded-For", address);
    }

    /** Somebody whose browser has this session; null for nobody. */
    public static RequestSpecification with(String session) {
        return session == null ? stranger() : stranger().cookie("session", session);
    }

    /** A request that does not say where it comes from. */
    public static RequestSpecification bare() {
        return given().redirects()
                .follow(false)
                .header("Accept", "text/html,*/*;q=0.8")
                .contentType("application/x-www-form-urlencoded; charset=UTF-8");
    }
}
