package rejoinder;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import rejoinder.World.Kind;
import rejoinder.people.Door;
import rejoinder.people.Person;

/** Somebody's browser, on the pages of one map. */
public final class Browsing {

    private final String session;
    private final String map;

    private Browsing(String session, long map) {
        this.session = session;
        this.map = "/maps/" + map;
    }

    public static Browsing as(Kind who, World world, long map) {
        return new Browsing(world.session(who), map);
    }

    public static Browsing as(Kind who, World world) {
        return as(who, world, world.debate().map());
    }

    /** Signs somebody in for it. */
    public static Browsing of(Person person, long map) {
        return new Browsing(QuarkusTransaction.requiringNew().call(() -> Door.signIn(person)), map);
    }

    public RequestSpecification request() {
        return Visitor.with(session);
    }

    /** @param path below the address of the map */
    public Response get(String path) {
        return request().get(map + path);
    }

    public Document page(String path) {
        return Browsing.page(get(path));
    }

    public static Document page(Response response) {
        assertThat(response.statusCode()).isEqualTo(200);
        return Jsoup.parse(response.asString());
    }

    public long revision() {
        return Long.parseLong(page("/history").select(".acts[data-map]").attr("data-revision"));
    }

    /** Sends a form as a browser without scripts does. */
    public Response send(String path, String... fields) {
        return request().formParams(form(fields)).post(map + path);
    }

    /** Sends a form from a page that shows this revision, as the script does. */
    public Response sendFrom(long seen, String path, String... fields) {
        return request()
                .header("HX-Request", "true")
                .header("Seen-Revision", Long.toString(seen))
                .formParams(form(fields))
                .post(map + path);
    }

    /** What a refused form says is wrong. */
    public static String problem(Response response) {
        return Jsoup.parse(response.asString()).select(".form-errors p").text();
    }

    private static Map<String, String> form(String... fields) {
        Map<String, String> form = new HashMap<>();
        for (int i = 0; i < fields.length; i += 2) form.put(fields[i], fields[i + 1]);
        return form;
    }
}
