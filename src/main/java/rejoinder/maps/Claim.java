package rejoinder.maps;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Transient;
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.util.List;
import rejoinder.people.Person;
import rejoinder.people.Viewer;

/** A claim in its one place: a thesis, or a premise of a reason. A link is a claim that stands for another one. */
@Entity
public class Claim extends PanacheEntityBase implements Item {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "claim_seq")
    @SequenceGenerator(name = "claim_seq", sequenceName = "claim_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "map_id")
    private ArgumentMap map;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "reason_id")
    private Reason reason;

    @Column(nullable = false)
    private String position;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "original_id")
    private Claim original;

    @Embedded
    private Content content;

    @Column(nullable = false)
    private long revision;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "author_id")
    private Person author;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Column(name = "deleted_revision")
    private Long deletedRevision;

    @Column(nullable = false)
    private boolean redacted;

    @Embedded
    private Copied copied;

    /** The map that this was copied from, where whoever found this claim may read it; set by the finder alone. */
    @Transient
    private ArgumentMap origin;

    protected Claim() {}

    /** A new claim as the last premise of a step, or as the last thesis where the step is null. */
    Claim(Change change, Reason step, Content content, Claim original) {
        this(change, step, Position.between(lastPosition(change.map(), step), null), content, original);
        refuseTakenLabel();
    }

    /** A new claim in a place that is known to be free, with a label that is. */
    Claim(Change change, Reason step, String position, Content content, Claim original) {
        this.map = change.map();
        this.content = original == null ? content.checked() : Content.EMPTY;
        this.original = original;
        this.author = change.person();
        this.createdAt = change.at();
        this.revision = change.revision();
        place(step, position);
        persist();
        change.made(this);
    }

    // ── finders ───────────────────────────────────────────────────────────

    /** The claim, deleted ones too, if this viewer may read its map. */
    public static Claim readableBy(Viewer viewer, long map, long id) {
        return MapAccess.find(viewer, map, id).orElseThrow(NotFoundException::new);
    }

    /** The claim, deleted ones too, if this viewer may change its map. */
    public static Claim editableBy(Viewer viewer, long map, long id) {
        return of(ArgumentMap.editableBy(viewer, map), id);
    }

    /**
     * The claim, if this viewer may take its text out for good: its author, the map's owner, or a teacher who reads it.
     * In a transaction the map is locked before that is decided.
     */
    public static Claim redactableBy(Viewer viewer, long map, long id) {
        ArgumentMap.readableBy(viewer, map).locked();
        Claim claim = readableBy(viewer, map, id);
        if (!claim.mayBeRedactedBy(viewer)) throw new NotFoundException();
        return claim;
    }

    public static Claim of(ArgumentMap map, long id) {
        return Claim.<Claim>find("map = ?1 and id = ?2", map, id)
                .firstResultOptional()
                .orElseThrow(NotFoundException::new);
    }

    /** What a person wrote, without the copies that others made of it, in maps that are theirs. */
    static List<Claim> by(Person author) {
        return list(
                """
                from Claim c join fetch c.map
                where c.author = ?1 and c.original is null and c.copied.map is null order by c.id""",
                author);
    }

    static List<Claim> theses(ArgumentMap map) {
        return list("map = ?1 and reason is null and deletedRevision is null order by position, id", map);
    }

    /** The claims that were deleted themselves, newest first; what hangs below them comes back with them. */
    public static List<Claim> deletedFrom(ArgumentMap map) {
        return list("map = ?1 and deletedRevision is not null order by deletedRevision desc, id", map);
    }

    private static String lastPosition(ArgumentMap map, Reason step) {
        List<Claim> there = step == null ? list("map = ?1 and reason is null", map) : list("reason = ?1", step);
        return there.stream().map(Claim::position).max(String::compareTo).orElse(null);
    }

    // ── verbs ─────────────────────────────────────────────────────────────

    static Claim thesis(Change change, Content content) {
        return new Claim(change, null, content, null);
    }

    /** Answers this claim: because, but, or that does not follow, since. */
    public Claim reply(Act act, Stance stance, Content content) {
        return Answering.of(this).with(act, stance, content);
    }

    /** Gives another answer of the same kind to what this claim answers, just behind it; beside a thesis, another one. */
    public Claim beside(Act act, Content content) {
        return Answering.of(this).beside(act, content);
    }

    /** Adds a co-premise: a claim that works only together with this one. */
    public Claim together(Act act, Content content) {
        return Answering.of(this).together(act, content);
    }

    /** Answers this claim with everything that answers the one thesis of a pasted outline; gives the first of it. */
    public Claim paste(Act act, Outline pasted) {
        return Answering.of(this).with(act, pasted);
    }

    /** Lets a claim that is there already answer this one as well. */
    public Claim link(Act act, Stance stance, Claim other) {
        return Answering.of(this).with(act, stance, other);
    }

    /**
     * Changes what the claim says.
     *
     * @param base the claim's revision that the editor saw
     * @throws EditConflict if somebody has edited the claim since, and to something else
     */
    public void edit(Act act, Content to, long base) {
        new Edit(this, to, base).make(act);
    }

    void say(Change change, Content to) {
        content = to;
        revision = change.revision();
        refuseTakenLabel();
        change.touch(this);
    }

    /** Ties the claim to other passages without counting as an edit of its words. */
    void tie(Change change, List<Passage> passages) {
        content = content.withPassages(passages);
        change.touch(this);
    }

    public Deleted delete(Act act) {
        return Deletion.of(this, act);
    }

    public void restore(Act act) {
        Deletion.undo(this, act);
    }

    /** Takes the text out for good, in the journal too, and leaves a mark. */
    public void redact(Act act) {
        Redaction.of(this, act);
    }

    /** A map that came from a file knows its claims by their labels, so that what was taken out does not come again. */
    void takeOut(Change change) {
        content = map.provenance().isFile() ? Content.EMPTY.withLabel(content.label()) : Content.EMPTY;
        redacted = true;
        revision = change.revision();
    }

    public boolean mayBeRedactedBy(Viewer viewer) {
        Person person = viewer.person();
        if (person == null) return false;
        return person.teaches()
                || map.isOwnedBy(viewer)
                || (author != null && author.id().equals(person.id()));
    }

    // ── what Move, Deletion, Undo and Planting set ────────────────────────

    void place(Reason step, String position) {
        this.reason = step;
        this.position = position;
    }

    void deleted(Long revision) {
        this.deletedRevision = revision;
    }

    void standFor(Claim original) {
        this.original = original;
        this.content = Content.EMPTY;
    }

    void comesFrom(Copied copied) {
        this.copied = copied;
    }

    /** The words of a copy are still those of whoever wrote them, where that is known. */
    void writtenBy(Person author) {
        this.author = author;
    }

    void put(ClaimState state) {
        reason = state.reason() == null ? null : getEntityManager().find(Reason.class, state.reason());
        position = state.position();
        original = state.original() == null ? null : getEntityManager().find(Claim.class, state.original());
        content = state.content();
        revision = state.revision();
        deletedRevision = state.deleted();
        refuseTakenLabel();
    }

    private void refuseTakenLabel() {
        if (content.label() == null || isDeleted()) return;
        boolean taken = count(
                        "map = ?1 and content.label = ?2 and deletedRevision is null and id <> ?3",
                        map,
                        content.label(),
                        id == null ? -1L : id)
                > 0;
        if (taken) throw new Refusal(Refusal.Rule.LABEL_TAKEN);
    }

    // ── reading ───────────────────────────────────────────────────────────

    @Override
    public Type type() {
        return Type.CLAIM;
    }

    @Override
    public Long id() {
        return id;
    }

    @Override
    public ClaimState state() {
        return new ClaimState(
                reason == null ? null : reason.id(),
                position,
                original == null ? null : original.id,
                content,
                deletedRevision,
                redacted,
                revision,
                author == null ? null : author.id(),
                createdAt);
    }

    public ArgumentMap map() {
        return map;
    }

    public Reason reason() {
        return reason;
    }

    public String position() {
        return position;
    }

    public Claim original() {
        return original;
    }

    public boolean isLink() {
        return original != null;
    }

    /** What it says; a link says what its original says. */
    public Content content() {
        return original == null ? content : original.content;
    }

    public long revision() {
        return revision;
    }

    public Person author() {
        return author;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public boolean isDeleted() {
        return deletedRevision != null;
    }

    public boolean isRedacted() {
        return redacted;
    }

    public Copied copied() {
        return copied == null ? Copied.NOWHERE : copied;
    }

    /** The map that it was copied from, if the viewer who looked this claim up may read that; else null. */
    ArgumentMap origin() {
        return origin;
    }

    void origin(ArgumentMap origin) {
        this.origin = origin;
    }
}
