package rejoinder.maps;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import rejoinder.courses.Course;
import rejoinder.courses.CourseEnded;
import rejoinder.people.Person;
import rejoinder.people.Viewer;

/** A map of an argument: its settings, its revision, and the way in to everything that changes it. */
@Entity
@Table(name = "argument_map")
public class ArgumentMap extends PanacheEntityBase implements Item {

    public static final int MAX_TITLE = 200;
    public static final int MAX_QUESTION = 500;
    public static final int MAX_CLAIMS = 100_000;
    public static final int MAX_DEPTH = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "argument_map_seq")
    @SequenceGenerator(name = "argument_map_seq", sequenceName = "argument_map_seq", allocationSize = 50)
    private Long id;

    @Column(nullable = false, length = MAX_TITLE)
    private String title;

    @Column(length = MAX_QUESTION)
    private String question;

    @Column(nullable = false)
    private String language;

    @Embedded
    private Holding holding;

    @Embedded
    private Poll poll = new Poll();

    @Embedded
    private Journal journal = new Journal();

    @Embedded
    private Provenance provenance;

    @Column(name = "deleted_at")
    private Instant deletedAt;

    /** Set by the finders alone. */
    @Transient
    private Onlooker onlooker = Onlooker.NOBODY;

    /** A new map is nobody else's yet; another one is locked once in the transaction that writes it. */
    @Transient
    private boolean locked;

    protected ArgumentMap() {}

    ArgumentMap(Holding holding, MapState settings) {
        this.holding = holding;
        this.locked = true;
        this.onlooker = Onlooker.MAKER;
        put(settings);
    }

    // ── finders ───────────────────────────────────────────────────────────

    /** The map, if this viewer may read it; for anybody else it does not exist. */
    public static ArgumentMap readableBy(Viewer viewer, long id) {
        return MapAccess.find(viewer, id).orElseThrow(NotFoundException::new);
    }

    /** The map, if this viewer may change it. In a transaction it is locked, and they still may once it is. */
    public static ArgumentMap editableBy(Viewer viewer, long id) {
        ArgumentMap map = readableBy(viewer, id);
        if (!map.isEditable() || !map.locked().isEditable()) throw new NotFoundException();
        return map;
    }

    /** The map, if it belongs to this viewer: who may share, rename and delete it. */
    public static ArgumentMap ownedBy(Viewer viewer, long id) {
        ArgumentMap map = editableBy(viewer, id);
        if (!map.isOwnedBy(viewer)) throw new NotFoundException();
        return map;
    }

    /** The map, if this viewer decides who votes there: its owner, or of what a course works on the course's teachers. */
    public static ArgumentMap moderatedBy(Viewer viewer, long id) {
        readableBy(viewer, id).locked();
        ArgumentMap map = readableBy(viewer, id);
        if (!map.isModeratedBy(viewer)) throw new NotFoundException();
        return map;
    }

    /** The map, if this viewer may read it. In a transaction it is locked before that is decided. */
    public static ArgumentMap votedOnBy(Viewer viewer, long id) {
        readableBy(viewer, id).locked();
        return readableBy(viewer, id);
    }

    /** The map, if this viewer has deleted it. */
    static Optional<ArgumentMap> deletedBy(Viewer viewer, long id) {
        return find("id = ?1 and holding.owner.id = ?2 and deletedAt is not null", id, viewer.id())
                .firstResultOptional();
    }

    /** The map that a share link leads to. */
    static Optional<ArgumentMap> sharedBy(String token) {
        return find(
                        "holding.shareToken = ?1 and holding.visibility = ?2 and deletedAt is null",
                        Plain.line(token),
                        Visibility.LINK)
                .firstResultOptional();
    }

    public static Optional<ArgumentMap> labelled(String label) {
        return find("provenance.label", label).firstResultOptional();
    }

    // ── verbs ─────────────────────────────────────────────────────────────

    /** Another thesis, which only a map that asks a question may have. */
    public Claim addThesis(Act act, Content content) {
        return change(act, Change.Kind.THESIS, change -> {
            if (question == null && !Claim.theses(this).isEmpty()) throw new Refusal(Refusal.Rule.ONE_THESIS_ONLY);
            return Claim.thesis(change, content);
        });
    }

    public void describe(Act act, String title, String question, String language) {
        change(act, Change.Kind.SETTINGS, change -> {
            if ((question == null || question.isBlank()) && Claim.theses(this).size() > 1)
                throw new Refusal(Refusal.Rule.QUESTION_NEEDED);
            put(new MapState(title, question, language, holding.visibility(), poll.state()));
            return change.touch(this);
        });
    }

    /** Lets others vote from now on, or nobody. */
    public void letVote(Act act, Voters to) {
        locked();
        if (holding.isOver()) throw new CourseEnded();
        if (poll.voters() == to) return;
        change(act, Change.Kind.VOTERS, change -> {
            poll.open(to);
            return change.touch(this);
        });
    }

    /** A vote has come, changed or gone. */
    public void voted() {
        locked();
        poll.changed();
    }

    public void delete() {
        locked();
        deletedAt = Instant.now();
    }

    public void restore() {
        locked();
        deletedAt = null;
    }

    // ── how everything changes ────────────────────────────────────────────

    /**
     * One action: a change in the journal and one step of the revision, with everything that the work touches, in the
     * transaction that is under way.
     */
    <T> T change(Act act, Change.Kind kind, Function<Change, T> work) {
        return locked().journal.enter(this, act, kind, work);
    }

    /** Serialises the writers of one map, and reads again what another may have written meanwhile. */
    public ArgumentMap locked() {
        if (!locked && QuarkusTransaction.isActive()) {
            Onlooker found = onlooker;
            getEntityManager().refresh(this, LockModeType.PESSIMISTIC_WRITE);
            onlooker = found;
            locked = true;
        }
        return this;
    }

    void put(MapState settings) {
        MapState checked = settings.checked();
        title = checked.title();
        question = checked.question();
        language = checked.language();
        holding = holding.seenBy(checked.visibility());
        poll.open(checked.voters());
    }

    @Override
    public MapState state() {
        return new MapState(title, question, language, holding.visibility(), poll.state());
    }

    void hold(Holding holding) {
        this.holding = holding;
    }

    void comesFrom(Provenance provenance) {
        this.provenance = provenance;
    }

    ArgumentMap found(Onlooker by) {
        onlooker = by;
        return this;
    }

    // ── reading ───────────────────────────────────────────────────────────

    /** The map as it is now. */
    public Outline outline() {
        return MapRows.outline(this);
    }

    /** The map as it was at a revision, 1 or later. */
    public Outline outlineAt(long revision) {
        return Replay.of(this, revision).outline();
    }

    @Override
    public Type type() {
        return Type.MAP;
    }

    @Override
    public Long id() {
        return id;
    }

    public String title() {
        return title;
    }

    public String question() {
        return question;
    }

    public String language() {
        return language;
    }

    public Holding holding() {
        return holding;
    }

    /** To show it to others. */
    public Sharing sharing() {
        return new Sharing(this);
    }

    public Person owner() {
        return holding.owner();
    }

    public boolean isOwnedBy(Viewer viewer) {
        return holding.isOf(viewer);
    }

    /** The course that it belongs to; null for none. */
    public Course course() {
        return holding.course();
    }

    /** Whose votes it asks for. */
    public Poll poll() {
        return poll;
    }

    /** Whether this viewer, who looked it up, decides who votes there. */
    public boolean isModeratedBy(Viewer viewer) {
        return holding.isHandedOut() || holding.owner() == null ? isTaught() : isOwnedBy(viewer);
    }

    /** Whether the viewer who looked it up teaches its course. */
    public boolean isTaught() {
        return onlooker.teaches();
    }

    public long revision() {
        return journal.revision();
    }

    public Provenance provenance() {
        return provenance == null ? Provenance.NONE : provenance;
    }

    public int claimCount() {
        return journal.claims();
    }

    public Instant changedAt() {
        return journal.changedAt();
    }

    public boolean isDeleted() {
        return deletedAt != null;
    }

    /** Whether the viewer who looked this map up may change it. */
    public boolean isEditable() {
        return deletedAt == null && onlooker.mayChange(holding);
    }
}
