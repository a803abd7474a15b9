package rejoinder.maps;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import rejoinder.Browsing;
import rejoinder.Queries;
import rejoinder.World;
import rejoinder.World.Kind;
import rejoinder.people.Person;
import rejoinder.people.Viewer;

/** How many statements a page costs, with those for the session; the size of the map does not count. */
@QuarkusTest
class StatementsAppTest {

    @Inject
    Kept kept;

    @Test
    void pages_cost_the_same_few_statements_whatever_the_size_of_the_map() {
        World world = World.make();
        List<String> costs = new ArrayList<>();
        for (int size : new int[] {10, 5000}) costs.add(costs(world, aMap(world, size)));
        System.getLogger("statements").log(System.Logger.Level.INFO, costs.get(0));
        // What there is to look at is said of maps up to 1,000 claims, and read once for each revision.
        assertThat(costs.get(1)).isEqualTo(costs.get(0).replace("6 cold, 2 warm", "5 cold, 2 warm"));
        assertThat(costs.get(0))
                .isEqualTo(
                        """
                outline: 6 cold, 2 warm, 3 after a change
                branch: 6 cold, 2 warm, 3 after a change
                one claim: 5 cold, 3 warm, 3 after a change
                a copied claim: 5 cold, 3 warm, 3 after a change
                text: 6 cold, 4 warm, 4 after a change
                history: 6 cold, 4 warm, 4 after a change
                """);
    }

    private String costs(World world, long map) {
        Browsing reader = Browsing.as(Kind.READER, world, map);
        long claim = Long.parseLong(reader.page("").select("li.claim").first().attr("data-claim"));
        long text = Long.parseLong(
                reader.page("/text").select(".texts a").first().attr("href").replaceAll(".*/", ""));
        return cost("outline", world, map, claim, "")
                + cost("branch", world, map, claim, "?from=" + claim)
                + cost("one claim", world, map, claim, "/claims/" + claim)
                + copied(world, map)
                + cost("text", world, map, claim, "/text/" + text)
                + cost("history", world, map, claim, "/history");
    }

    /** In a map that somebody else owns, of a claim of a third person's, from a map that may be read. */
    private String copied(World world, long map) {
        long copy = QuarkusTransaction.requiringNew().call(() -> {
            Act editor = Act.of(world.person(Kind.EDITOR));
            Claim.editableBy(
                            Viewer.of(editor.by()),
                            map,
                            Claim.theses(ArgumentMap.findById(map)).get(0).id())
                    .reply(editor, Stance.REBUT, Content.of("Copied."));
            ArgumentMap made = MapCopy.of(ArgumentMap.findById(map)).whole(Act.of(world.person(Kind.OWNER)));
            MapMember.admit(made, world.person(Kind.READER), false);
            MapMember.admit(made, world.person(Kind.EDITOR), true);
            return made.id();
        });
        Browsing reader = Browsing.as(Kind.READER, world, copy);
        long claim = Long.parseLong(reader.page("").select("li.claim").last().attr("data-claim"));
        assertThat(reader.page("/claims/" + claim).select(".whence a").attr("href"))
                .startsWith("/maps/" + map + "/");
        return cost("a copied claim", world, copy, claim, "/claims/" + claim);
    }

    private String cost(String name, World world, long map, long claim, String path) {
        Browsing reader = Browsing.as(Kind.READER, world, map);
        kept.forget(map);
        int cold = statements(reader, path);
        int warm = statements(reader, path);
        Browsing.as(Kind.EDITOR, world, map).send("/claims/" + claim, "text", "Edited for " + name);
        int changed = statements(reader, path);
        return name + ": " + cold + " cold, " + warm + " warm, " + changed + " after a change\n";
    }

    private static int statements(Browsing who, String path) {
        return Queries.during(() -> who.page(path));
    }

    /** A map of so many claims, with three texts. */
    private static long aMap(World world, int size) {
        Person owner = world.person(Kind.OWNER);
        long map = OutlineAppTest.grown(owner, size);
        QuarkusTransaction.requiringNew().run(() -> {
            ArgumentMap found = ArgumentMap.findById(map);
            for (String title : List.of("One", "Two", "Three"))
                Source.add(found, Act.of(owner), title, null, "en", "A text.\n\nIt is short.");
            MapMember.admit(found, world.person(Kind.READER), false);
            MapMember.admit(found, world.person(Kind.EDITOR), true);
        });
        return map;
    }
}
