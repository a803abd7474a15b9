package rejoinder.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rejoinder.maps.Act;
import rejoinder.maps.ArgumentMap;
import rejoinder.maps.Claim;
import rejoinder.maps.Outline;
import rejoinder.maps.Source;
import rejoinder.maps.Visibility;
import rejoinder.people.Viewer;
import rejoinder.web.DiskGate;

@QuarkusTest
class SeedingAppTest {

    static final String CATS =
            """
            ===
            title: Cats
            question: What about cats?
            sources:
              - file: cats.txt
                title: On cats
            ===

            [Nice]: Cats are nice. {passages: ["cats   are nice"]}
                + [Soft]: They are soft.
                    - [Claws]: They have claws.
                - <Proud>

            <Proud>

            (1) [Proud]: Cats are proud.
            (2) [Pride]: Pride is not nice.
            ----
            (3) Not so: Nice {opposes: true}
            """;

    static int maps;

    @Inject
    Seeding seeding;

    @Inject
    DiskGate gate;

    @TempDir
    Path folder;

    final String label = "cats-" + ++maps;

    @Test
    void the_folder_that_the_app_brings_along_is_taken_in_at_start() throws Exception {
        ArgumentMap map =
                in(() -> ArgumentMap.labelled("russia-and-the-taliban").orElseThrow());
        assertThat(map.holding().visibility()).isEqualTo(Visibility.PUBLIC);
        assertThat(map.owner()).isNull();
        Outline outline = in(map::outline);
        assertThat(Drawing.inFull(withoutSources(outline)))
                .isEqualTo(Drawing.inFull(withoutSources(SeededMapTest.read().outline())));
        Source source = in(() -> Source.of(map).get(0));
        String text = in(source::text);
        assertThat(outline.claims())
                .flatExtracting(claim -> claim.content().passages())
                .isNotEmpty()
                .allMatch(passage -> passage.source() == source.id()
                        && text.substring(passage.start(), passage.end()).equals(passage.quote()));
    }

    @Test
    void a_second_start_adds_nothing() throws Exception {
        start(CATS);
        long revision = map().revision();
        String before = drawn();
        start(CATS);
        assertThat(drawn())
                .isEqualTo(before)
                .isEqualTo(
                        """
                1 Nice
                1.1 support Soft
                1.1.1 rebut Claws
                1.2 rebut Proud
                1.3 and Pride""");
        assertThat(map().revision()).isEqualTo(revision);
    }

    @Test
    void a_claim_that_is_new_in_the_file_is_added_without_what_is_there_below_it() throws Exception {
        start(CATS);
        start(CATS.replace(
                "        - [Claws]: They have claws.\n",
                """
                        + [Fur]: They have fur. {passages: ["their fur"]}
                            - [Claws]: They have claws.
                            + [Nice]
                """
                        .indent(0)));
        assertThat(drawn())
                .isEqualTo(
                        """
                1 Nice
                1.1 support Soft
                1.1.1 rebut Claws
                1.1.2 support Fur
                1.1.2.1 support = 1
                1.2 rebut Proud
                1.3 and Pride""");
        assertThat(claim("Fur").content().passages().get(0).lost()).isFalse();
    }

    @Test
    void a_new_co_premise_joins_its_step() throws Exception {
        start(CATS);
        start(CATS.replace("----", "(3) [Rule]: What is proud stays proud.\n----")
                .replace("(3) Not", "(4) Not"));
        assertThat(drawn()).endsWith("1.2 rebut Proud\n1.3 and Pride\n1.4 and Rule");
    }

    @Test
    void what_a_person_changed_or_deleted_stays_so() throws Exception {
        start(CATS);
        gate.write(() -> {
            Claim soft = claim("Soft");
            soft.edit(Act.of(null), soft.content().withText("They feel soft.").withLabel("Feel"), soft.revision());
            claim("Proud").delete(Act.of(null));
            return null;
        });
        String before = drawn();
        start(CATS.replace("[Pride]: Pride is not nice.", "[Pride]: Pride is not nice.\n    + [Vain]: It is vain."));
        assertThat(drawn()).isEqualTo(before.replace("Pride", "Pride\n1.2.1 support Vain"));
        assertThat(claim("Feel").content().text()).isEqualTo("They feel soft.");
    }

    @Test
    void a_broken_file_is_named_by_its_line_and_the_others_are_taken_in() throws Exception {
        Files.writeString(folder.resolve("a-broken-one.argdown"), "[A]: a\n    + [B]: b\n\n+ [C]: c\n");
        Files.write(folder.resolve("no-text.argdown"), new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});
        List<String> log = start(CATS);
        assertThat(log)
                .anyMatch(line -> line.startsWith(
                        "a-broken-one.argdown is left out. Line 4, character 1: This line begins with “+”"))
                .anyMatch(line -> line.startsWith("no-text.argdown is left out."));
        assertThat(drawn()).startsWith("1 Nice");
    }

    @Test
    void what_is_missing_is_told_and_a_missing_folder_is_nothing_to_do() throws Exception {
        Files.writeString(folder.resolve("cats.txt"), "Dogs bark.");
        List<String> log = takeIn(CATS + "\n[Alone]: A cat. {citations: [{text: \"a\", url: \"no address\"}]}\n"
                + "    + [More]: More.\n");
        assertThat(log)
                .contains(label + ".argdown: Line 9: These words stand in none of the sources: cats   are nice")
                .contains(label
                        + ".argdown: Line 21: This is no web address; the citation was kept without it: no address");
        Files.delete(folder.resolve("cats.txt"));
        assertThat(takeIn(CATS))
                .contains(label
                        + ".argdown: Line 1: The text of a source is not there, is empty or is too long: cats.txt");
        seeding.takeIn(folder.resolve("nowhere"));
    }

    private List<String> start(String map) throws Exception {
        Files.writeString(folder.resolve("cats.txt"), "I say that cats are nice. I like their fur.");
        return takeIn(map);
    }

    /** Takes in the folder as a start does, and returns what it says in the log. */
    private List<String> takeIn(String map) throws IOException, Exception {
        Files.writeString(folder.resolve(label + ".argdown"), map);
        List<String> said = new ArrayList<>();
        Handler ear = new Handler() {
            @Override
            public void publish(LogRecord line) {
                said.add(((ExtLogRecord) line).getFormattedMessage());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger log = Logger.getLogger("rejoinder.import");
        log.addHandler(ear);
        seeding.takeIn(folder);
        log.removeHandler(ear);
        return said;
    }

    private ArgumentMap map() {
        return in(() -> ArgumentMap.readableBy(
                Viewer.NOBODY, ArgumentMap.labelled(label).orElseThrow().id()));
    }

    private String drawn() {
        return in(() -> Drawing.of(map().outline()));
    }

    private Claim claim(String of) {
        return in(() -> Claim.<Claim>find("map = ?1 and content.label = ?2 order by id", map(), of)
                .firstResult());
    }

    private static Outline withoutSources(Outline outline) {
        List<Outline.ClaimRow> claims = new ArrayList<>();
        List<Outline.ReasonRow> reasons = new ArrayList<>();
        for (Outline.Claim claim : outline.claims()) {
            claims.add(new Outline.ClaimRow(
                    claim.id(),
                    claim.reason() == null ? null : claim.reason().id(),
                    claim.position(),
                    claim.isLink() ? claim.original().id() : null,
                    0,
                    null,
                    null,
                    claim.content().withPassages(null)));
            if (claim.reason() == null || claim.joins()) continue;
            Outline.Reason reason = claim.reason();
            reasons.add(new Outline.ReasonRow(
                    reason.id(),
                    reason.claim() == null ? null : reason.claim().id(),
                    reason.target() == null ? null : reason.target().id(),
                    reason.stance(),
                    reason.position()));
        }
        return Outline.of(outline.head(), claims, reasons);
    }

    private static <T> T in(Callable<T> work) {
        return io.quarkus.narayana.jta.QuarkusTransaction.isActive()
                ? call(work)
                : io.quarkus.narayana.jta.QuarkusTransaction.requiringNew().call(work);
    }

    private static <T> T call(Callable<T> work) {
        try {
            return work.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
