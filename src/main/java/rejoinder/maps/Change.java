package rejoinder.maps;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.ws.rs.NotFoundException;
import java.io.Serializable;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import rejoinder.people.Person;

/** One action on a map: an entry of the journal, and one step of the map's revision. */
@Entity
@Table(name = "map_change")
@IdClass(Change.Key.class)
public class Change extends PanacheEntityBase {

    /** What was done. */
    public enum Kind {
        START,
        THESIS,
        REPLY,
        TOGETHER,
        EDIT,
        MOVE,
        JOIN,
        PART,
        LINK,
        DELETE,
        RESTORE,
        PASTE,
        COPY,
        IMPORT,
        SOURCE,
        SETTINGS,
        SHARE,
        VOTERS,
        REDACT,
        UNDO,
        REDO;

        /** Whether such a change can put claims out of sight or back. */
        boolean hides() {
            return this == DELETE || this == RESTORE || this == UNDO || this == REDO;
        }

        /**
         * Whether such a change cannot be undone: what is about who may read or vote, what was taken out for good, and
         * what a map began with.
         */
        boolean isFinal() {
            return this == START || this == SHARE || this == VOTERS || this == REDACT || this == IMPORT;
        }
    }

    /** Whether it stays: by its kind, or as the map began with it. */
    boolean isFinal() {
        return kind.isFinal() || revision == 1;
    }

    record Key(Long map, Long revision) implements Serializable {}

    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "map_id")
    private ArgumentMap map;

    @Id
    private Long revision;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Kind kind;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    @Column(name = "made_at", nullable = false)
    private Instant at;

    @Column(name = "of_revision")
    private Long of;

    @Column(name = "form_key")
    private UUID form;

    @Transient
    private final Set<Item> touched = new LinkedHashSet<>();

    @Transient
    private int made;

    protected Change() {}

    Change(ArgumentMap map, Kind kind, Act act) {
        this.map = map;
        this.revision = map.revision();
        this.kind = kind;
        this.person = act.by();
        this.form = act.form();
        this.at = Instant.now();
    }

    // ── finders ───────────────────────────────────────────────────────────

    /** The newest changes of a map, from a revision downwards. */
    public static List<Change> of(ArgumentMap map, long from, int most) {
        return find(
                        "from Change c left join fetch c.person where c.map = ?1 and c.revision <= ?2 order by c.map.id desc, c.revision desc",
                        map,
                        from)
                .page(0, most)
                .list();
    }

    /** The changes that touched one claim, newest first. */
    public static List<Change> of(Claim claim) {
        return list(
                """
                from Change c left join fetch c.person where c.map = ?1 and exists (
                  select 1 from ChangeEntry e
                  where e.map = c.map and e.revision = c.revision and e.item = ?2 and e.itemId = ?3)
                order by c.revision desc""",
                claim.map(),
                Item.Type.CLAIM,
                claim.id());
    }

    /** A person's own changes of a map, newest first, read as far as they are asked for. */
    static Stream<Change> by(Person person, ArgumentMap map) {
        String older = "map = ?1 and person = ?2 and revision < ?3 order by revision desc";
        return Stream.iterate(
                        Change.<Change>find(older, map, person, Long.MAX_VALUE)
                                .page(0, 50)
                                .list(),
                        page -> !page.isEmpty(),
                        page -> Change.<Change>find(older, map, person, page.get(page.size() - 1).revision)
                                .page(0, 50)
                                .list())
                .flatMap(List::stream);
    }

    static long countBy(Person person) {
        return count("person", person);
    }

    /**
     * The newest change after a revision at one claim: to itself, to its step, or to what answers it directly.
     *
     * @param claim null for anything on the map
     */
    public static Optional<Long> newest(ArgumentMap map, Long claim, long after) {
        if (claim == null) return map.revision() > after ? Optional.of(map.revision()) : Optional.empty();
        return ChangeEntry.newest(map, after, Vicinity.of(claim, map.outlineAt(after), map.outline()));
    }

    static Change readable(ArgumentMap map, long revision) {
        return Change.<Change>find(
                        "from Change c left join fetch c.person where c.map = ?1 and c.revision = ?2", map, revision)
                .firstResultOptional()
                .orElseThrow(NotFoundException::new);
    }

    static void refuseRepeat(ArgumentMap map, UUID form) {
        if (form != null) refuseRepeat(find("map = ?1 and form = ?2", map, form));
    }

    /** Refuses a form that made a map already. */
    static void refuseRepeat(Act act) {
        if (act.form() != null) refuseRepeat(find("person = ?1 and form = ?2", act.by(), act.form()));
    }

    private static void refuseRepeat(PanacheQuery<Change> same) {
        same.firstResultOptional().ifPresent(done -> {
            throw new AlreadyDone(done);
        });
    }

    // ── recording ─────────────────────────────────────────────────────────

    /** Notes that the change touched an item; its state is written when the change ends. */
    <T extends Item> T touch(T item) {
        touched.add(item);
        return item;
    }

    void made(Claim claim) {
        made++;
        touch(claim);
    }

    int made() {
        return made;
    }

    void of(long revision) {
        this.of = revision;
    }

    /** Writes the journal. Whoever works from the same texts hears of it where the change touched texts. */
    void end() {
        for (Item item : touched) new ChangeEntry(this, item).persist();
        if (touched.stream().anyMatch(item -> item.type() == Item.Type.SOURCE))
            CDI.current().getBeanManager().getEvent().fire(new TextsChanged(map, Act.of(person)));
    }

    Set<Item> touched() {
        return touched;
    }

    // ── reading ───────────────────────────────────────────────────────────

    public ArgumentMap map() {
        return map;
    }

    public long revision() {
        return revision;
    }

    public Kind kind() {
        return kind;
    }

    /** Null where the app itself acted. */
    public Person person() {
        return person;
    }

    public Instant at() {
        return at;
    }

    /** The revision of the change that this is about: its own, or for an undo or redo that of what it is about. */
    long first() {
        return of == null ? revision : of;
    }

    /** The change that an undo or redo is about; null for any other. */
    public Long of() {
        return of;
    }

    public List<ChangeEntry> entries() {
        return ChangeEntry.of(this);
    }
}
