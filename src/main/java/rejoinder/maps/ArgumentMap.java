package rejoinder.maps;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
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

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "owner_id")
    private Person owner;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "course_id")
    private Course course;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Visibility visibility = Visibility.PRIVATE;

    @Enumerated(EnumType.STRING)
    private Writers writers;

    @Embedded
    private Poll poll = new Poll();

    @Column(name = "share_token")
    private String shareToken;

    private String label;

    @Column(nullable = false)
    private long revision;

    @Column(name = "origin_map_id")
    private Long originMap;

    @Column(name = "origin_revision")
    private Long originRevision;

    @Column(name = "claim_count", nullable = false)
    private int claimCount;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    @Column(name = "deleted_at")
    private Instant deletedAt;

    /** Whether whoever found this map may change it; set by the finders alone. */
    @Transient
    private boolean editable;

    /** Whether whoever found it teaches its course; set by the finders alone. */
    @Transient
    private boolean taught;

    /** A new map is nobody else's yet; another one is locked once in the transaction that writes it. */
    @Transient
    private boolean locked;

    protected ArgumentMap() {}

    private ArgumentMap(Holding holding, MapState settings) {
        this.owner = holding.owner();
        this.course = holding.course();
        this.writers = holding.writers();
        this.createdAt = Instant.now();
        this.changedAt = createdAt;
        this.locked = true;
        this.editable = true;
        put(settings);
    }

    // ── finders ───────────────────────────────────────────────────────────

    /** The map, if this viewer may read it; for anybody else it does not exist. */
    public static ArgumentMap readableBy(Viewer viewer, long id) {
        return MapAccess.find(viewer, id).orElseThrow(NotFoundException::new);
    }

    /** The map, if this viewer may change it. In a transaction it is locked, before anything else of it is read. */
    public static ArgumentMap editableBy(Viewer viewer, long id) {
        ArgumentMap map = readableBy(viewer, id);
        if (!map.editable) throw new NotFoundException();
        return map.locked();
    }

    /** The map, if it belongs to this viewer: who may share, rename and delete it. */
    public static ArgumentMap ownedBy(Viewer viewer, long id) {
        ArgumentMap map = editableBy(viewer, id);
        if (map.owner == null || !map.owner.id().equals(viewer.id())) throw new NotFoundException();
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
    static ArgumentMap deletedBy(Viewer viewer, long id) {
        return Optional.ofNullable(deletedByOrNull(viewer, id)).orElseThrow(NotFoundException::new);
    }

    static ArgumentMap deletedByOrNull(Viewer viewer, long id) {
        return find("id = ?1 and owner.id = ?2 and deletedAt is not null", id, viewer.id())
                .firstResult();
    }

    /** The map that a share link leads to. */
    static Optional<ArgumentMap> sharedBy(String token) {
        return find("shareToken = ?1 and visibility = ?2 and deletedAt is null", Plain.line(token), Visibility.LINK)
                .firstResultOptional();
    }

    /** The maps that share links have opened to this browser, the newest first. */
    static List<ArgumentMap> openedTo(Viewer viewer) {
        if (viewer.keys().isEmpty()) return List.of();
        return list(
                "shareToken in ?1 and visibility = ?2 and deletedAt is null order by changedAt desc, id desc",
                viewer.keys(),
                Visibility.LINK);
    }

    /** The maps with all these words in title or question, if this viewer may read them. */
    static List<ArgumentMap> about(List<String> words, Viewer viewer) {
        return MapAccess.containing(
                ArgumentMap.class, "lower(concat(m.title, ' ', coalesce(m.question, '')))", words, viewer, 20);
    }

    public static Optional<ArgumentMap> labelled(String label) {
        return find("label", label).firstResultOptional();
    }

    public static List<ArgumentMap> of(Person owner) {
        return list("owner = ?1 and deletedAt is null order by changedAt desc, id desc", owner);
    }

    /** Deleted ones too. */
    static List<ArgumentMap> allOf(Person owner) {
        return list("owner = ?1 order by id", owner);
    }

    public static List<ArgumentMap> sharedWith(Person person) {
        return list(
                """
                select m from ArgumentMap m join MapMember member on member.map = m
                where member.person = ?1 and m.deletedAt is null order by m.changedAt desc, m.id desc""",
                person);
    }

    /** The maps that a person owns or edits. */
    public static List<ArgumentMap> changeableBy(Person person) {
        return list(
                """
                from ArgumentMap m where m.deletedAt is null and (m.owner = ?1 or exists (
                  select 1 from MapMember member where member.map = m and member.person = ?1 and member.mayEdit))
                order by m.changedAt desc, m.id desc""",
                person);
    }

    /** The maps of a course that this viewer may read, the newest first. */
    public static List<ArgumentMap> in(Course course, Viewer viewer) {
        return MapAccess.in(course, viewer);
    }

    public static List<ArgumentMap> published() {
        return list("visibility = ?1 and deletedAt is null order by changedAt desc, id desc", Visibility.PUBLIC);
    }

    // ── verbs ─────────────────────────────────────────────────────────────

    /** A new map about a question, with no thesis yet. */
    public static ArgumentMap ask(Act act, String title, String question, String language) {
        if (question == null || question.isBlank()) throw new Refusal(Refusal.Rule.QUESTION_NEEDED);
        return start(act, new MapState(title, question, language, Visibility.PRIVATE), Change.Kind.START, change -> {});
    }

    /** A new map about one thesis, which it keeps. */
    public static ArgumentMap claim(Act act, String title, Content thesis, String language) {
        return start(act, new MapState(title, null, language, Visibility.PRIVATE), Change.Kind.START, change -> {
            Claim.thesis(change, thesis);
        });
    }

    /** A new map for somebody, with a question, a thesis, or both. */
    public static ArgumentMap open(
            Act act, Holding holding, String title, String question, String thesis, String language) {
        boolean holds = thesis != null && !thesis.isBlank();
        if (!holds && (question == null || question.isBlank())) throw new Refusal(Refusal.Rule.QUESTION_NEEDED);
        MapState settings = new MapState(title, question, language, holding.visibility());
        return start(act, holding, settings, Change.Kind.START, change -> {
            if (holds) Claim.thesis(change, Content.of(thesis));
        });
    }

    static ArgumentMap start(Act act, MapState settings, Change.Kind kind, Consumer<Change> first) {
        return start(act, Holding.of(act.by()), settings, kind, first);
    }

    static ArgumentMap start(Act act, Holding holding, MapState settings, Change.Kind kind, Consumer<Change> first) {
        Change.refuseRepeat(act);
        ArgumentMap map = new ArgumentMap(holding, settings);
        map.persist();
        return map.change(act, kind, change -> {
            change.touch(map);
            first.accept(change);
            return map;
        });
    }

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
            put(new MapState(title, question, language, visibility, poll.state()));
            return change.touch(this);
        });
    }

    /** Makes the map one of a course: its teachers may read it from now on, and the others where it is shown to them. */
    public void enter(Course course) {
        locked();
        refuseWhenHandedOut();
        if (course.hasEnded()) throw new CourseEnded();
        if (this.course != null && !this.course.id().equals(course.id())) throw new Refusal(Refusal.Rule.IN_A_COURSE);
        this.course = course;
    }

    public void show(Act act, Visibility to) {
        refuseWhenHandedOut();
        if (to == Visibility.COURSE && course == null) throw new Refusal(Refusal.Rule.NOTHING_CHOSEN);
        if (to == Visibility.PUBLIC && !act.by().teaches()) throw new Refusal(Refusal.Rule.TEACHERS_PUBLISH);
        change(act, Change.Kind.SHARE, change -> {
            visibility = to;
            shareToken = to == Visibility.LINK ? (shareToken == null ? MapAccess.newToken() : shareToken) : null;
            return change.touch(this);
        });
    }

    /** Lets others vote from now on, or nobody. */
    public void letVote(Act act, Voters to) {
        locked();
        if (course != null && course.hasEnded()) throw new CourseEnded();
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

    /** Replaces the share link; the old one leads nowhere from now on. */
    public void renewLink(Act act) {
        if (visibility != Visibility.LINK) throw new NotFoundException();
        change(act, Change.Kind.SHARE, change -> {
            shareToken = MapAccess.newToken();
            return change.touch(this);
        });
    }

    /** What was handed out to be worked on is shown to those alone who handed it out. */
    void refuseWhenHandedOut() {
        if (isHandedOut()) throw new Refusal(Refusal.Rule.HANDED_OUT);
    }

    /** Gives the map to somebody else, or to nobody. */
    void passTo(Person other) {
        locked();
        owner = other;
        if (other != null) MapMember.dismiss(this, other.id());
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
        locked();
        Change.refuseRepeat(this, act.form());
        revision++;
        changedAt = Instant.now();
        Change change = new Change(this, kind, act);
        change.persist();
        T result = work.apply(change);
        change.writeEntries();
        if (change.touchesTexts())
            CDI.current().getBeanManager().getEvent().fire(new TextsChanged(this, Act.of(act.by())));
        claimCount = kind.hides() ? outline().size() : claimCount + change.made();
        if (claimCount > MAX_CLAIMS) throw new Refusal(Refusal.Rule.TOO_MANY_CLAIMS);
        return result;
    }

    /** Serialises the writers of one map, and reads again what another may have written meanwhile. */
    public ArgumentMap locked() {
        if (!locked && QuarkusTransaction.isActive()) {
            boolean mayEdit = editable;
            boolean teaches = taught;
            getEntityManager().refresh(this, LockModeType.PESSIMISTIC_WRITE);
            editable = mayEdit;
            taught = teaches;
            locked = true;
        }
        return this;
    }

    void put(MapState settings) {
        MapState checked = settings.checked();
        title = checked.title();
        question = checked.question();
        language = checked.language();
        visibility = checked.visibility();
        poll.open(checked.voters());
    }

    @Override
    public MapState state() {
        return new MapState(title, question, language, visibility, poll.state());
    }

    void comesFrom(ArgumentMap other, long atRevision) {
        originMap = other.id;
        originRevision = atRevision;
    }

    boolean isFromFile() {
        return label != null;
    }

    void label(String label) {
        this.label = label;
    }

    void found(boolean editable, boolean taught) {
        this.editable = editable;
        this.taught = taught;
    }

    // ── reading ───────────────────────────────────────────────────────────

    /** The map as it is now. */
    public Outline outline() {
        return MapRows.outline(this);
    }

    /** The same with the texts that it works from. */
    public Edition edition() {
        return new Edition(outline(), SourceVersion.newest(this));
    }

    /** The map as it was at a revision, 1 or later. */
    public Outline outlineAt(long revision) {
        return replay(revision).outline();
    }

    /** The same with the texts that it worked from. */
    public Edition editionAt(long revision) {
        Replay replay = replay(revision);
        return new Edition(replay.outline(), replay.sources());
    }

    private Replay replay(long revision) {
        if (revision < 1 || revision > this.revision) throw new NotFoundException();
        return Replay.of(this, revision);
    }

    Claim firstThesis() {
        return Claim.theses(this).get(0);
    }

    public Outline.Head head() {
        return new Outline.Head(id, revision, title, question, language);
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

    public Person owner() {
        return owner;
    }

    public boolean isOwnedBy(Viewer viewer) {
        return owner != null && owner.id().equals(viewer.id());
    }

    /** The course that it belongs to; null for none. */
    public Course course() {
        return course;
    }

    /** Who of its course may change it too; null for nobody. */
    public Writers writers() {
        return writers;
    }

    /** Whether a course gave it to somebody, or to all who learn there, to work on. */
    public boolean isHandedOut() {
        return writers == Writers.OWNER || writers == Writers.COURSE;
    }

    public Visibility visibility() {
        return visibility;
    }

    /** Whose votes it asks for. */
    public Poll poll() {
        return poll;
    }

    /** Whether this viewer, who looked it up, decides who votes there. */
    public boolean isModeratedBy(Viewer viewer) {
        return isHandedOut() || owner == null ? taught : isOwnedBy(viewer);
    }

    /** Whether the viewer who looked it up teaches its course. */
    public boolean isTaught() {
        return taught;
    }

    public String shareToken() {
        return shareToken;
    }

    public long revision() {
        return revision;
    }

    public Long originMap() {
        return originMap;
    }

    public Long originRevision() {
        return originRevision;
    }

    public int claimCount() {
        return claimCount;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public boolean isDeleted() {
        return deletedAt != null;
    }

    /** Whether the viewer who looked this map up may change it. */
    public boolean isEditable() {
        return editable;
    }
}
