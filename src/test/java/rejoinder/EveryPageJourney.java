package rejoinder;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rejoinder.World.Kind;

/**
 * Every page, every form that says what is wrong, and every state that a script makes, as everybody can use it: without
 * a fault that axe knows, without scrolling sideways, with targets that a finger hits, and with letters twice as large.
 *
 * <p>It is done at 320 pixels in light and dark, with a map of 120 claims. With {@code -Deverywhere} it is done at 768 and
 * 1280 pixels as well, with a map of 500, and target/shots gets a picture of each page under forced colours.
 */
@QuarkusTest
class EveryPageJourney extends BrowserJourney {

    private static final Pattern NO_PAGE = Pattern.compile(
            "/(style|drawn|script)/.*|/account/data|.*/(argdown|similar|table|line)|.*\\.(svg|png|pdf)|/maps/\\{(public|ours)}.*");
    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");

    @TestHTTPResource("/")
    URI here;

    private final List<String> faults = Collections.synchronizedList(new ArrayList<>());

    @BeforeEach
    void forget() {
        faults.clear();
    }

    @Test
    void every_route_leads_to_a_sound_page() throws Exception {
        World world = World.make();
        Queue<String[]> left = new ConcurrentLinkedQueue<>(AccessMatrixTest.rows());
        Both.hands(() -> browse(page -> {
            Looker looker = new Looker(page, world, here, faults);
            for (String[] row = left.poll(); row != null; row = left.poll()) look(looker, row);
        }));
        assertThat(faults).isEmpty();
    }

    private static void look(Looker looker, String[] row) {
        if (!row[0].equals("GET") || NO_PAGE.matcher(row[1]).matches()) return;
        Stream.of(Kind.OWNER, Kind.TEACHER, Kind.ADMIN, Kind.ANONYMOUS)
                .filter(who -> row[2 + who.ordinal()].equals("200"))
                .findFirst()
                .ifPresent(who -> {
                    looker.as(who);
                    looker.open(PARAMETER
                            .matcher(row[1])
                            .replaceAll(part -> looker.world.resolve(row[1], part.group(1), who)));
                    looker.check(row[1].replaceAll("\\W+", "-") + who);
                });
    }

    @Test
    void what_is_wrong_or_made_by_scripts_or_very_large_is_shown_on_sound_pages() throws Exception {
        Queue<Consumer<Stations>> left = new ConcurrentLinkedQueue<>(List.of(
                Stations::wrongInMaps,
                Stations::wrongInCourses,
                Stations::whatScriptsAdd,
                Stations::mapsOfEverySize,
                Stations::votes,
                Stations::wrongAtTheDoor));
        Both.hands(() -> {
            for (Consumer<Stations> next = left.poll(); next != null; next = left.poll()) {
                Consumer<Stations> station = next;
                World world = World.make();
                browse(page -> station.accept(new Stations(page, world, here, faults)));
            }
        });
        assertThat(faults).isEmpty();
    }
}
