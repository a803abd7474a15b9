package rejoinder.inspection;

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
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import rejoinder.maps.ArgumentMap;
import rejoinder.people.Person;

/**
 * A finding that somebody has looked at and lets be, with their reason. It is known by the wording of the claims that it is
 * about, so that it comes back when they say something else.
 */
@Entity
@Table(name = "set_aside")
public class SetAside extends PanacheEntityBase {

    static final int MAX_REASON = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "set_aside_seq")
    @SequenceGenerator(name = "set_aside_seq", sequenceName = "set_aside_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "map_id")
    private ArgumentMap map;

    @Column(nullable = false, length = 32)
    private String finding;

    @Column(nullable = false, length = MAX_REASON)
    private String reason;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    @Column(name = "made_at", nullable = false)
    private Instant at;

    protected SetAside() {}

    // ── finders ───────────────────────────────────────────────────────────

    /** All of a map, by the keys of the findings. */
    static Map<String, SetAside> of(ArgumentMap map) {
        return SetAside.<SetAside>list("from SetAside s left join fetch s.person where s.map = ?1", map).stream()
                .collect(Collectors.toMap(one -> one.finding, one -> one));
    }

    static List<SetAside> by(Person person) {
        return list("from SetAside s join fetch s.map where s.person = ?1 order by s.id", person);
    }

    // ── verbs ─────────────────────────────────────────────────────────────

    /** Lets a finding be. Done twice, the later reason counts. */
    static SetAside set(ArgumentMap map, String finding, Person person, String reason) {
        map.locked();
        SetAside aside = SetAside.<SetAside>find("map = ?1 and finding = ?2", map, finding)
                .firstResultOptional()
                .orElseGet(SetAside::new);
        aside.map = map;
        aside.finding = finding;
        aside.person = person;
        aside.reason = reason;
        aside.at = Instant.now();
        aside.persist();
        return aside;
    }

    /** Shows a finding again. */
    static void takeBack(ArgumentMap map, String finding) {
        map.locked();
        delete("map = ?1 and finding = ?2", map, finding);
    }

    static void forget(Person person) {
        update("person = null where person = ?1", person);
    }

    // ── reading ───────────────────────────────────────────────────────────

    public ArgumentMap map() {
        return map;
    }

    public String reason() {
        return reason;
    }

    /** Who it was; null where they are gone. */
    public Person person() {
        return person;
    }

    public Instant at() {
        return at;
    }
}
