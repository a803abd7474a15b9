package rejoinder.maps;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
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
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** One item as it was after a change. */
@Entity
@Table(name = "change_entry")
@IdClass(ChangeEntry.Key.class)
public class ChangeEntry extends PanacheEntityBase {

    record Key(Long map, Item.Type item, Long itemId, Long revision) implements Serializable {}

    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "map_id")
    private ArgumentMap map;

    @Id
    @Enumerated(EnumType.STRING)
    private Item.Type item;

    @Id
    @Column(name = "item_id")
    private Long itemId;

    @Id
    private Long revision;

    @Column(nullable = false)
    private String state;

    protected ChangeEntry() {}

    ChangeEntry(Change change, Item item) {
        this.map = change.map();
        this.revision = change.revision();
        this.item = item.type();
        this.itemId = item.id();
        this.state = Json.write(item.state());
    }

    /** What a change touched, in the order in which it was made. */
    static List<ChangeEntry> of(Change change) {
        return list("map = ?1 and revision = ?2 order by item, itemId", change.map(), change.revision());
    }

    /** The claims and steps that some changes touched. */
    static List<ChangeEntry> claimsAndStepsOf(ArgumentMap map, List<Long> revisions) {
        return list(
                "map = ?1 and item in (?2, ?3) and revision in (?4) order by revision, itemId",
                map,
                Item.Type.CLAIM,
                Item.Type.REASON,
                revisions);
    }

    /** Every state of some claims, oldest first. */
    static List<ChangeEntry> ofClaims(ArgumentMap map, Collection<Long> claims) {
        return list("map = ?1 and item = ?2 and itemId in (?3) order by revision", map, Item.Type.CLAIM, claims);
    }

    /** Everything in the journal of a map up to a revision, oldest first. */
    static List<ChangeEntry> until(ArgumentMap map, long revision) {
        return list("map = ?1 and revision <= ?2 order by revision", map, revision);
    }

    /** Every state of one claim, oldest first. */
    static List<ChangeEntry> of(Claim claim) {
        return list(
                "map = ?1 and item = ?2 and itemId = ?3 order by revision", claim.map(), Item.Type.CLAIM, claim.id());
    }

    /** The newest revision after another one that touched something there; empty for none. */
    static Optional<Long> newest(ArgumentMap map, long after, Vicinity there) {
        return Optional.ofNullable(getEntityManager()
                .createQuery(
                        """
                        select max(e.revision) from ChangeEntry e where e.map = :map and e.revision > :after
                        and (e.item = CLAIM and e.itemId in :claims or e.item = REASON and e.itemId in :steps)""",
                        Long.class)
                .setParameter("map", map)
                .setParameter("after", after)
                .setParameter("claims", there.claims())
                .setParameter("steps", there.steps())
                .getSingleResult());
    }

    /** The claims of a map as files brought them, oldest first. */
    static List<ChangeEntry> imported(ArgumentMap map) {
        return list(
                """
                from ChangeEntry e where e.map = ?1 and e.item = ?2 and exists (
                  select 1 from Change c where c.map = e.map and c.revision = e.revision and c.kind = ?3)
                order by e.revision, e.itemId""",
                map,
                Item.Type.CLAIM,
                Change.Kind.IMPORT);
    }

    /** The same item as it was before this entry; empty where this entry made it. */
    Optional<ChangeEntry> before() {
        return find(
                        "map = ?1 and item = ?2 and itemId = ?3 and revision < ?4 order by revision desc",
                        map,
                        item,
                        itemId,
                        revision)
                .firstResultOptional();
    }

    void rewrite(UnaryOperator<ClaimState> with) {
        state = Json.write(with.apply(claim()));
    }

    public Item.Type item() {
        return item;
    }

    public Long itemId() {
        return itemId;
    }

    public long revision() {
        return revision;
    }

    /** The claim as it was; only in an entry about a claim. */
    public ClaimState claim() {
        return Json.read(state, ClaimState.class);
    }

    ReasonState reason() {
        return Json.read(state, ReasonState.class);
    }

    SourceState source() {
        return Json.read(state, SourceState.class);
    }

    MapState settings() {
        return Json.read(state, MapState.class);
    }

    ObjectNode tree() {
        return Json.read(state, ObjectNode.class);
    }
}
