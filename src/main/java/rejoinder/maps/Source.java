package rejoinder.maps;

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
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import rejoinder.people.Viewer;

/** A text that a map works from, with its citation. Its text has versions, which never change. */
@Entity
public class Source extends PanacheEntityBase implements Item {

    public static final int MAX_TEXT = 200_000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "source_seq")
    @SequenceGenerator(name = "source_seq", sequenceName = "source_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "map_id")
    private ArgumentMap map;

    @Column(nullable = false)
    private String title;

    private String citation;

    @Column(nullable = false)
    private String language;

    @Column(nullable = false)
    private int version;

    @Column(name = "deleted_revision")
    private Long deletedRevision;

    @Column(name = "origin_id")
    private Long origin;

    protected Source() {}

    // ── finders ───────────────────────────────────────────────────────────

    public static List<Source> of(ArgumentMap map) {
        return list("map = ?1 and deletedRevision is null order by id", map);
    }

    /** Those that were removed too. */
    static List<Source> everOf(ArgumentMap map) {
        return list("map = ?1 order by id", map);
    }

    /** What a map has made of a source of another one, removed or not. */
    static Optional<Source> copiedFrom(Source there, ArgumentMap map) {
        return find("map = ?1 and origin = ?2", map, there.id()).firstResultOptional();
    }

    public static Source of(ArgumentMap map, long id) {
        return Source.<Source>find("map = ?1 and id = ?2 and deletedRevision is null", map, id)
                .firstResultOptional()
                .orElseThrow(NotFoundException::new);
    }

    /** The source, if this viewer may change its map, and it did not come with what was handed out. */
    public static Source editableBy(Viewer viewer, long map, long id) {
        Source source = of(ArgumentMap.editableBy(viewer, map), id);
        if (source.isGiven()) throw new NotFoundException();
        return source;
    }

    // ── verbs ─────────────────────────────────────────────────────────────

    /** Gives the map a text to work from. */
    public static Source add(ArgumentMap map, Act act, String title, String citation, String language, String text) {
        return map.change(act, Change.Kind.SOURCE, change -> add(change, title, citation, language, text));
    }

    static Source add(Change change, String title, String citation, String language, String text) {
        Source source = new Source();
        source.map = change.map();
        source.put(new SourceState(title, citation, language, 1, null).checked());
        source.persist();
        new SourceText(source, checked(text)).persist();
        return change.touch(source);
    }

    static Source copy(Change change, Source from) {
        Source source = add(change, from.title, from.citation, from.language, from.text());
        source.origin = from.id;
        return source;
    }

    /**
     * Brings the texts of a map that were copied from another one to what they say there now.
     *
     * @return how many passages the texts have lost
     */
    public static int follow(ArgumentMap map, ArgumentMap original, Act act) {
        return new Following(map, act).of(original);
    }

    /**
     * Sets title and citation; a text that differs becomes a new version, in which the passages are found again.
     *
     * @return how many of them it has lost
     */
    public int revise(Act act, String title, String citation, String language, String text) {
        String words = checked(text);
        boolean reworded = !words.equals(text());
        AtomicInteger lost = new AtomicInteger();
        map.change(act, Change.Kind.SOURCE, change -> {
            put(new SourceState(title, citation, language, reworded ? version + 1 : version, null).checked());
            if (reworded) {
                new SourceText(this, words).persist();
                lost.set(Anchoring.again(change, this, words));
            }
            return change.touch(this);
        });
        return lost.get();
    }

    /** Takes the source from the map; its passages stay with their claims, with the words that they quote. */
    public void remove(Act act) {
        map.change(act, Change.Kind.SOURCE, change -> {
            deletedRevision = change.revision();
            return change.touch(this);
        });
    }

    void put(SourceState state) {
        title = state.title();
        citation = state.citation();
        language = state.language();
        version = state.version();
        deletedRevision = state.deleted();
    }

    private static String checked(String text) {
        String words = Plain.of(text);
        if (words.isEmpty()) throw new Refusal(Refusal.Rule.SOURCE_MISSING);
        if (words.length() > MAX_TEXT) throw new Refusal(Refusal.Rule.SOURCE_TOO_LONG);
        return words;
    }

    // ── reading ───────────────────────────────────────────────────────────

    /** The words of the newest version. */
    public String text() {
        return SourceText.of(id, version).text();
    }

    @Override
    public Type type() {
        return Type.SOURCE;
    }

    @Override
    public Long id() {
        return id;
    }

    @Override
    public SourceState state() {
        return new SourceState(title, citation, language, version, deletedRevision);
    }

    public ArgumentMap map() {
        return map;
    }

    /** Whether it came with a map that was handed out: whoever works from it does not change it. */
    public boolean isGiven() {
        return origin != null && map.holding().isHandedOut();
    }

    boolean isRemoved() {
        return deletedRevision != null;
    }

    public String title() {
        return title;
    }

    public String citation() {
        return citation;
    }

    public String language() {
        return language;
    }

    public int version() {
        return version;
    }
}
