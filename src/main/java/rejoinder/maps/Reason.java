package rejoinder.maps;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.util.List;

/** One step: premises that work together, and the claim or the other step that they bear on. */
@Entity
public class Reason extends PanacheEntityBase implements Item {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "reason_seq")
    @SequenceGenerator(name = "reason_seq", sequenceName = "reason_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "map_id")
    private ArgumentMap map;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Stance stance;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "claim_id")
    private Claim claim;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "reason_id")
    private Reason reason;

    @Column(nullable = false)
    private String position;

    protected Reason() {}

    /** A new step with no premise yet. */
    Reason(Change change, Place place) {
        this.map = change.map();
        put(place);
        persist();
        change.touch(this);
    }

    // ── finders ───────────────────────────────────────────────────────────

    /** The steps with the same target, in order; also those whose premises are all gone. */
    static List<Reason> on(Place place) {
        return place.stance() == Stance.UNDERCUT
                ? list("reason = ?1 order by position, id", place.step())
                : list("claim = ?1 order by position, id", place.claim());
    }

    List<Claim> premises() {
        return Claim.list("reason = ?1 and deletedRevision is null order by position, id", this);
    }

    /** The claim under which its premises are written; null where that is deleted. */
    Claim above() {
        return claim != null ? claim : reason.lastPremise();
    }

    private Claim lastPremise() {
        return Claim.<Claim>find("reason = ?1 and deletedRevision is null order by position desc, id desc", this)
                .firstResult();
    }

    List<Reason> undercuts() {
        return list("reason = ?1 order by position, id", this);
    }

    // ── verbs ─────────────────────────────────────────────────────────────

    void put(Place place) {
        stance = place.stance();
        claim = stance == Stance.UNDERCUT ? null : place.claim();
        reason = stance == Stance.UNDERCUT ? place.step() : null;
        position = place.position();
    }

    void put(ReasonState state) {
        stance = state.stance();
        claim = state.claim() == null ? null : getEntityManager().getReference(Claim.class, state.claim());
        reason = state.reason() == null ? null : getEntityManager().getReference(Reason.class, state.reason());
        position = state.position();
    }

    // ── reading ───────────────────────────────────────────────────────────

    @Override
    public Type type() {
        return Type.REASON;
    }

    @Override
    public Long id() {
        return id;
    }

    @Override
    public ReasonState state() {
        return new ReasonState(stance, claim == null ? null : claim.id(), reason == null ? null : reason.id, position);
    }

    public Stance stance() {
        return stance;
    }

    public Claim claim() {
        return claim;
    }

    public Reason reason() {
        return reason;
    }

    public String position() {
        return position;
    }
}
