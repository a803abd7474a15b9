package rejoinder;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import rejoinder.World.Kind;

/** Sends the request of every row of access-matrix.txt as each kind of person, and compares what they get. */
@QuarkusTest
class AccessMatrixAppTest {

    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");

    /** Whoever asks may say anything about where they ask. */
    private static final String FORGED = "forged.example";

    @Inject
    AgroalDataSource database;

    private World world;
    private Map<String, Long> snapshot;

    @Test
    void everybody_gets_what_the_matrix_says_and_what_is_refused_changes_nothing() throws Exception {
        List<String> wrong = new ArrayList<>();
        for (String[] row : AccessMatrixTest.rows()) {
            if (!row[0].equals("GET")) world = null;
            for (Kind who : Kind.values()) {
                String expected = row[2 + who.ordinal()];
                String found = tryOut(row[0], row[1], who, expected);
                if (!found.isEmpty()) wrong.add(row[0] + " " + row[1] + " as " + who + ": " + found);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void an_empty_form_tells_whoever_may_not_send_it_nothing() throws Exception {
        List<String> wrong = new ArrayList<>();
        for (String[] row : AccessMatrixTest.rows()) {
            for (Kind who : Kind.values()) {
                String expected = row[2 + who.ordinal()];
                if (row[0].equals("GET") || !isRefusal(expected)) continue;
                Response response = Visitor.with(someWorld().session(who)).post(address(row[1], who));
                if (!isAsExpected(response, expected))
                    wrong.add(row[0] + " " + row[1] + " as " + who + ": " + response.statusCode());
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** Says what was not as expected; empty where all was. */
    private String tryOut(String method, String path, Kind who, String expected) throws Exception {
        boolean writes = !method.equals("GET");
        boolean refused = isRefusal(expected);
        World here = someWorld();
        Map<String, Long> before = writes && refused ? asItIs() : null;
        RequestSpecification request = Visitor.with(here.session(who)).header("Host", FORGED);
        if (writes) request.formParams(here.form(method + " " + path));
        Response response = request.request(method, address(path, who));
        String location = String.valueOf(response.header("Location"));
        if (location.contains(FORGED)) return "led to " + location;
        // What works may leave the world changed, so the next one finds a fresh world.
        if (writes && !refused) world = null;
        if (!isAsExpected(response, expected))
            return "expected " + expected + ", got " + response.statusCode() + " " + response.header("Location");
        if (before == null || before.equals(Snapshot.of(database))) return "";
        snapshot = null;
        return "refused, but something changed";
    }

    private World someWorld() {
        if (world == null) {
            world = World.make();
            snapshot = null;
        }
        return world;
    }

    /** What the database holds, looked at once for as long as everything was refused. */
    private Map<String, Long> asItIs() throws Exception {
        if (snapshot == null) snapshot = Snapshot.of(database);
        return snapshot;
    }

    private String address(String path, Kind who) {
        World here = someWorld();
        return PARAMETER.matcher(path).replaceAll(part -> here.resolve(path, part.group(1), who));
    }

    private static boolean isRefusal(String expected) {
        return expected.equals("door") || expected.matches("4\\d\\d");
    }

    private static boolean isAsExpected(Response response, String expected) {
        int status = response.statusCode();
        String location = response.header("Location");
        boolean atTheDoor = status == 401 || status == 303 && location.startsWith("/sign-in?next=");
        return switch (expected) {
            case "door" -> atTheDoor;
            case "ok" -> !atTheDoor && (status < 400 || status == 422);
            default -> !atTheDoor && status == Integer.parseInt(expected);
        };
    }
}
