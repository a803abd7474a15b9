package rejoinder.maps;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import rejoinder.people.Person;
import rejoinder.people.Role;
import rejoinder.people.Viewer;
import rejoinder.web.DiskGate;

/**
 * Many writers on one map at once. {@code -Draces.actions=1000} sets how many actions each of the 32 threads takes.
 */
@QuarkusTest
class RacesAppTest {

    static final int THREADS = 32;
    static final int ACTIONS = Integer.getInteger("races.actions", 25);
    static final int LEDGERS = 8;
    /** The map stays of a size at which one action takes about as long as the next. */
    static final int MOST = 400;

    @Inject
    DiskGate gate;

    final Map<Long, String> asItWas = new ConcurrentHashMap<>();
    final Map<Long, List<String>> written = new ConcurrentHashMap<>();
    final AtomicLong acknowledged = new AtomicLong();
    final AtomicLong refused = new AtomicLong();

    long map;
    List<Long> ledgers;

    @Test
    void many_writers_lose_nothing_and_break_nothing() throws Exception {
        List<Person> people = aMapThatManyMayEdit();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        List<Future<?>> runs = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            Random random = new Random(i);
            Person me = people.get(i);
            Person scribe = people.get(THREADS + i);
            runs.add(threads.submit(() -> {
                for (int n = 0; n < ACTIONS; n++) act(random, me, scribe, n);
            }));
        }
        for (Future<?> run : runs) run.get();
        threads.shutdown();

        assertThat(revision()).isEqualTo(acknowledged.get());
        assertThat(acknowledged.get()).isGreaterThan((long) THREADS * ACTIONS / 2);
        everyAcknowledgedEditIsThere();
        nothingHangsInACycle();
        theJournalReplayedEqualsTheMap();
        System.getLogger("races")
                .log(
                        System.Logger.Level.INFO,
                        "{0} changes acknowledged, {1} refused, {2} revisions compared",
                        acknowledged.get(),
                        refused.get(),
                        asItWas.size());
    }

    private List<Person> aMapThatManyMayEdit() {
        List<Person> people = write(() -> {
            List<Person> made = new ArrayList<>();
            for (int i = 0; i < 2 * THREADS; i++) {
                Person person = new Person("racer" + i + "-" + System.nanoTime(), "Racer", Role.STUDENT);
                person.persist();
                made.add(person);
            }
            return made;
        });
        ledgers = new ArrayList<>();
        write(() -> {
            ArgumentMap made = Opening.of(Act.of(people.get(0))).ask("Races", "Who wins?", "en");
            people.forEach(person -> MapMember.admit(made, person, true));
            map = made.id();
            acknowledged.incrementAndGet();
            return null;
        });
        for (int i = 0; i < LEDGERS; i++) {
            ledgers.add(write(() -> ArgumentMap.editableBy(Viewer.of(people.get(0)), map)
                    .addThesis(Act.of(people.get(0)), Content.of("Ledger:"))
                    .id()));
            acknowledged.incrementAndGet();
        }
        return people;
    }

    private void act(Random random, Person me, Person scribe, int n) {
        try {
            boolean changed = write(() -> {
                ArgumentMap now = ArgumentMap.editableBy(Viewer.of(me), map);
                long before = now.revision();
                if (random.nextInt(10) == 0) inLedger(random, scribe, n);
                else change(random, now, me);
                if (now.revision() > before && now.revision() % 100 == 0) {
                    ArgumentMap.flush();
                    asItWas.put(now.revision(), draw(now.outline()));
                }
                return now.revision() > before;
            });
            if (changed) acknowledged.incrementAndGet();
        } catch (Refusal | EditConflict e) {
            refused.incrementAndGet();
        }
    }

    private void inLedger(Random random, Person scribe, int n) {
        Claim ledger = Claim.editableBy(Viewer.of(scribe), map, ledgers.get(random.nextInt(LEDGERS)));
        if (ledger.content().text().length() > 3900) return;
        String word = scribe.id() + "." + n;
        ledger.edit(Act.of(scribe), Content.of(ledger.content().text() + " " + word), ledger.revision());
        written.computeIfAbsent(ledger.id(), id -> java.util.Collections.synchronizedList(new ArrayList<>()))
                .add(word);
    }

    private void change(Random random, ArgumentMap now, Person me) {
        Act act = Act.of(me);
        List<Long> all = now.outline().claims().stream()
                .map(Outline.Claim::id)
                .filter(id -> !ledgers.contains(id))
                .toList();
        Claim ledger = Claim.of(now, ledgers.get(random.nextInt(LEDGERS)));
        Claim one = all.isEmpty() ? ledger : Claim.of(now, all.get(random.nextInt(all.size())));
        Claim other =
                random.nextInt(4) == 0 || all.isEmpty() ? ledger : Claim.of(now, all.get(random.nextInt(all.size())));
        Stance stance = Stance.values()[random.nextInt(3)];
        int dice = random.nextInt(100);
        if (all.size() >= MOST) one.delete(act);
        else if (all.size() < 20 || dice < 30) other.reply(act, stance, Content.of("Claim " + random.nextInt(1000)));
        else if (dice < 35) other.link(act, stance, one);
        else if (dice < 40) other.together(act, Content.of("And " + random.nextInt(1000)));
        else if (dice < 55) Move.of(one).under(act, other, stance, null);
        else if (dice < 60) Move.of(one).join(act, other);
        else if (dice < 65) Shift.of(one).out(act);
        else if (dice < 70) Shift.of(one).up(act);
        else if (dice < 80) one.delete(act);
        else if (dice < 85) one.edit(act, Content.of("Edit " + random.nextInt(1000)), one.revision());
        else if (dice < 95) Undo.last(now, act);
        else Undo.again(now, act);
    }

    private void everyAcknowledgedEditIsThere() {
        written.forEach((ledger, words) -> {
            String text = write(() -> Claim.<Claim>findById(ledger).content().text());
            assertThat(List.of(text.split(" "))).containsAll(words);
        });
    }

    /** Walks from every claim that is not deleted up to a thesis, or to a claim that is deleted. */
    private void nothingHangsInACycle() {
        write(() -> {
            List<Claim> claims = Claim.list("map.id = ?1", map);
            Map<Long, Claim> firstPremise = new HashMap<>();
            claims.stream()
                    .filter(claim -> claim.reason() != null && !claim.isDeleted())
                    .forEach(claim -> firstPremise.putIfAbsent(claim.reason().id(), claim));
            for (Claim claim : claims) {
                int steps = 0;
                Claim at = claim;
                while (at != null && at.reason() != null && !at.isDeleted()) {
                    assertThat(++steps).isLessThan(claims.size() + 1);
                    Reason step = at.reason();
                    at = step.claim() != null
                            ? step.claim()
                            : firstPremise.get(step.reason().id());
                }
            }
            return null;
        });
    }

    private void theJournalReplayedEqualsTheMap() {
        long last = revision();
        write(() -> {
            ArgumentMap now = ArgumentMap.findById(map);
            assertThat(draw(now.outlineAt(last))).isEqualTo(draw(now.outline()));
            assertThat(now.claimCount()).isEqualTo(now.outline().size());
            asItWas.forEach((revision, drawn) -> assertThat(draw(now.outlineAt(revision)))
                    .as("revision " + revision)
                    .isEqualTo(drawn));
            return null;
        });
    }

    private long revision() {
        return write(() -> ArgumentMap.<ArgumentMap>findById(map).revision());
    }

    private static String draw(Outline outline) {
        return outline.claims().stream()
                .map(c -> c.number() + " " + c.id() + " " + c.stance() + " " + c.revision() + " " + c.text())
                .collect(Collectors.joining("\n"));
    }

    private <T> T write(Callable<T> work) {
        try {
            return gate.write(work);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
