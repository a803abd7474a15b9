package rejoinder.voting;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import rejoinder.maps.ArgumentMap;
import rejoinder.maps.Claim;
import rejoinder.maps.Kept;
import rejoinder.maps.Reason;
import rejoinder.people.Person;

/**
 * How convinced somebody is of a claim, or how much a step matters to them. It stays with what it is about wherever that
 * moves, and remembers on which wording it was cast.
 */
@Entity
public class Vote extends PanacheEntityBase {

    private static final int BYTES = 150;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "vote_seq")
    @SequenceGenerator(name = "vote_seq", sequenceName = "vote_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "map_id")
    private ArgumentMap map;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "claim_id")
    private Claim claim;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "reason_id")
    private Reason reason;

    @Column(nullable = false)
    private int degree;

    @Column(nullable = false)
    private long revision;

    @Column(nullable = false, length = 1_000_000)
    private String saying;

    @Column(name = "cast_at", nullable = false)
    private Instant at;

    protected Vote() {}

    private Vote(ArgumentMap map, Person person, Item item) {
        this.map = map;
        this.person = person;
        if (item.about() == Item.About.CLAIM) claim = getEntityManager().getReference(Claim.class, item.id());
        else reason = getEntityManager().getReference(Reason.class, item.id());
    }

    // ── finders ───────────────────────────────────────────────────────────

    /** All votes of a map, kept until one more is cast. */
    static List<Cast> kept(ArgumentMap map) {
        String what = "votes " + map.poll().revision();
        return Kept.pieces().get(map.id(), 0, what, found -> BYTES * (1 + found.size()), () -> of(map));
    }

    private static List<Cast> of(ArgumentMap map) {
        return getEntityManager()
                .createQuery(
                        """
                        select v.person.id, v.claim.id, v.reason.id, v.degree, v.revision, v.saying
                        from Vote v where v.map = :map""",
                        Object[].class)
                .setParameter("map", map)
                .getResultStream()
                .map(row -> new Cast(
                        (Long) row[0],
                        row[1] != null
                                ? new Item(Item.About.CLAIM, (Long) row[1])
                                : new Item(Item.About.STEP, (Long) row[2]),
                        (Integer) row[3],
                        (Long) row[4],
                        (String) row[5]))
                .toList();
    }

    static Optional<Vote> of(Item item, Person person) {
        String about = item.about() == Item.About.CLAIM ? "claim.id" : "reason.id";
        return find("person = ?1 and " + about + " = ?2", person, item.id()).firstResultOptional();
    }

    static List<Vote> by(Person person) {
        return list("from Vote v join fetch v.map m where v.person = ?1 order by m.id, v.id", person);
    }

    // ── verbs ─────────────────────────────────────────────────────────────

    /** Casts a vote in the place of an earlier one of the same person. The map is locked, so there is only ever one. */
    static Vote cast(ArgumentMap map, Person person, Item item, int degree, long revision, Saying saying) {
        Vote vote = of(item, person).orElseGet(() -> new Vote(map, person, item));
        vote.degree = degree;
        vote.revision = revision;
        vote.saying = saying.stored();
        vote.at = Instant.now();
        vote.persist();
        map.voted();
        return vote;
    }

    static void takeBack(ArgumentMap map, Person person, Item item) {
        of(item, person).ifPresent(vote -> {
            vote.delete();
            map.voted();
        });
    }

    /** A vote is of somebody: whoever goes takes it along. */
    static void forget(Person person) {
        by(person).stream().map(Vote::map).distinct().forEach(ArgumentMap::voted);
        delete("person", person);
    }

    // ── reading ───────────────────────────────────────────────────────────

    public ArgumentMap map() {
        return map;
    }

    Item.About about() {
        return claim != null ? Item.About.CLAIM : Item.About.STEP;
    }

    public int degree() {
        return degree;
    }

    long revision() {
        return revision;
    }

    Saying saying() {
        return Saying.of(saying);
    }

    public Instant at() {
        return at;
    }
}
