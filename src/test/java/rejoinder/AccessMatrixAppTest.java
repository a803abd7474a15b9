package rejoinder;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rejoinder.World.Kind;

/** Sends the request of every row of access-matrix.txt as each kind of person, and compares what they get. */
@QuarkusTest
class AccessMatrixAppTest {

    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");

    /** Whoever asks may say anything about where they ask. */
    private static final String FORGED = "forged.example";

    @TestHTTPResource("/")
    URI here;

    @Inject
    AgroalDataSource database;

    private Courier courier;
    private final List<String> wrong = Collections.synchronizedList(new ArrayList<>());

    @BeforeEach
    void askAtAnotherName() {
        courier = new Courier(here, FORGED);
    }

    @Test
    void everybody_gets_what_the_matrix_says() throws Exception {
        Queue<Request> left = new ConcurrentLinkedQueue<>(
                Request.all().stream().filter(request -> !request.isRefused()).toList());
        Both.hands(() -> {
            World world = World.make();
            for (Request request = left.poll(); request != null; request = left.poll()) {
                if (request.isAnsweredBy(request.send(courier, world, true))) continue;
                // What worked before may have left the world changed, so it is tried again in a fresh one.
                world = World.make();
                HttpResponse<Void> response = request.send(courier, world, true);
                if (!request.isAnsweredBy(response)) wrong.add(request.complaint(response));
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void what_is_refused_changes_nothing_and_tells_nothing() throws Exception {
        World world = World.whole();
        List<Request> refused =
                Request.all().stream().filter(Request::isRefused).toList();
        Queue<Request> left = new ConcurrentLinkedQueue<>(refused);
        Map<String, Long> before = Snapshot.of(database);
        Both.hands(() -> {
            for (Request request = left.poll(); request != null; request = left.poll()) {
                HttpResponse<Void> response = request.send(courier, world, true);
                if (!request.isAnsweredBy(response)) wrong.add(request.complaint(response));
                if (!request.writes()) continue;
                HttpResponse<Void> empty = request.send(courier, world, false);
                if (!request.isAnsweredBy(empty)) wrong.add("empty " + request.complaint(empty));
            }
        });
        if (!Snapshot.of(database).equals(before)) wrong.addAll(culprits(refused, world));
        assertThat(wrong).isEmpty();
    }

    /** Looks after each request, which takes long, so only where something has changed. */
    private List<String> culprits(List<Request> refused, World world) throws Exception {
        List<String> found = new ArrayList<>(List.of("Something has changed."));
        for (Request request : refused) {
            Map<String, Long> before = Snapshot.of(database);
            request.send(courier, world, true);
            if (!Snapshot.of(database).equals(before)) found.add(request + " was refused, but something changed");
        }
        return found;
    }

    /** One cell of the matrix. */
    private record Request(String method, String path, Kind who, String expected) {

        static List<Request> all() throws Exception {
            List<Request> cells = new ArrayList<>();
            for (String[] row : AccessMatrixTest.rows())
                for (Kind who : Kind.values()) cells.add(new Request(row[0], row[1], who, row[2 + who.ordinal()]));
            return cells;
        }

        boolean writes() {
            return !method.equals("GET");
        }

        boolean isRefused() {
            return expected.equals("door") || expected.matches("4\\d\\d");
        }

        HttpResponse<Void> send(Courier courier, World world, boolean filled) throws Exception {
            return courier.send(
                    world.session(who),
                    method,
                    PARAMETER.matcher(path).replaceAll(part -> world.resolve(path, part.group(1), who)),
                    writes() && filled ? world.form(method + " " + path) : Map.of());
        }

        boolean isAnsweredBy(HttpResponse<Void> response) {
            int status = response.statusCode();
            String location = response.headers().firstValue("Location").orElse("");
            if (location.contains(FORGED)) return false;
            boolean atTheDoor = status == 401 || status == 303 && location.startsWith("/sign-in?next=");
            return switch (expected) {
                case "door" -> atTheDoor;
                case "ok" -> !atTheDoor && (status < 400 || status == 422);
                default -> !atTheDoor && status == Integer.parseInt(expected);
            };
        }

        String complaint(HttpResponse<Void> response) {
            return this + ": got " + response.statusCode() + " "
                    + response.headers().firstValue("Location");
        }

        @Override
        public String toString() {
            return method + " " + path + " as " + who + ", expected " + expected;
        }
    }
}
