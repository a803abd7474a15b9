package rejoinder.maps;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A map at one revision as an immutable, numbered tree: claims, and the reasons between them.
 *
 * <p>It is built in memory from one row for each claim and each reason, in any order, and is what pages, findings,
 * drawings and writers read, and what the readers of formats produce. Claims are numbered 1, 1.1, 1.1.1 and so on.
 * Below a claim come the premises of its reasons, in order, and then those of the undercuts of the step that it takes
 * part in; where several premises take one step together, the undercuts stand below the last of them.
 *
 * <p>Rows that hang on nothing that is there (below a deleted claim, or a link whose original is gone) are left out.
 */
public final class Outline {

    /** What a map says of itself. {@code language} is a BCP 47 tag; {@code question} may be null. */
    public record Head(long map, long revision, String title, String question, String language) {}

    /**
     * A claim as stored: a premise of {@code reason}, or a thesis where that is null; a link where {@code original} is
     * the id of another claim. {@code revision} is that of the last edit of the content.
     */
    public record ClaimRow(
            long id,
            Long reason,
            String position,
            Long original,
            long revision,
            Long author,
            Instant created,
            Content content) {

        private ClaimRow with(Content other) {
            return new ClaimRow(id, reason, position, original, revision, author, created, other);
        }
    }

    /** A reason as stored: its target is a claim, or for an undercut another reason; the other one is null. */
    public record ReasonRow(long id, Long claim, Long reason, Stance stance, String position) {}

    private final Head head;
    private final List<Claim> theses;
    private final List<Claim> claims;
    private final Map<Long, Claim> byId;
    private final Map<Long, Reason> reasons;

    Outline(Head head, List<Claim> theses, List<Claim> claims, Map<Long, Reason> reasons) {
        this.head = head;
        this.theses = List.copyOf(theses);
        this.claims = List.copyOf(claims);
        this.reasons = reasons;
        this.byId = new HashMap<>();
        claims.forEach(claim -> byId.put(claim.id(), claim));
    }

    public static Outline of(Head head, List<ClaimRow> claimRows, List<ReasonRow> reasonRows) {
        return new Assembly(head, claimRows, reasonRows).outline();
    }

    public Head head() {
        return head;
    }

    public List<Claim> theses() {
        return theses;
    }

    /** How many levels there are below a claim; without one, below the theses. */
    public int levelsBelow(Claim claim) {
        return claim == null ? claims.stream().mapToInt(Claim::depth).max().orElse(0) : claim.height();
    }

    /** Every claim and link in the order of their numbers. */
    public List<Claim> claims() {
        return claims;
    }

    public Optional<Claim> claim(long id) {
        return Optional.ofNullable(byId.get(id));
    }

    public Optional<Reason> reason(long id) {
        return Optional.ofNullable(reasons.get(id));
    }

    /** Every step that some claim of the tree takes, in no order. */
    Collection<Reason> reasons() {
        return Collections.unmodifiableCollection(reasons.values());
    }

    public int size() {
        return claims.size();
    }

    /** The same tree with other contents. */
    public Outline with(UnaryOperator<Content> rewrite) {
        return of(
                head,
                claims.stream()
                        .map(claim -> claim.row.with(rewrite.apply(claim.row.content)))
                        .toList(),
                reasons.values().stream().map(reason -> reason.row).toList());
    }

    /** A claim in its place. A link has a place of its own and answers for its original's content. */
    public static final class Claim extends Branch {
        final ClaimRow row;
        Claim original;
        Reason reason;
        final List<Reason> reasons = new ArrayList<>();
        final List<Claim> links = new ArrayList<>();

        Claim(ClaimRow row) {
            this.row = row;
        }

        public long id() {
            return row.id;
        }

        public Content content() {
            return original == null ? row.content : original.row.content;
        }

        public String text() {
            return content().text();
        }

        public long revision() {
            return original == null ? row.revision : original.row.revision;
        }

        /** The id of the person who wrote the claim, or null where nobody is known. */
        public Long author() {
            return original == null ? row.author : original.row.author;
        }

        /** The id of the person who put it in its place: of a link, who made that; null where nobody is known. */
        public Long placedBy() {
            return row.author;
        }

        public Instant created() {
            return row.created;
        }

        public String position() {
            return row.position;
        }

        public boolean isThesis() {
            return reason == null;
        }

        public boolean isLink() {
            return original != null;
        }

        /** The claim that a link stands for; null for a claim proper. */
        public Claim original() {
            return original;
        }

        /** The links that stand for this claim elsewhere, in the order of their numbers. */
        public List<Claim> links() {
            return Collections.unmodifiableList(links);
        }

        /** The step that this claim is a premise of; null for a thesis. */
        public Reason reason() {
            return reason;
        }

        /** What the claim does to what it answers; null for a thesis. */
        public Stance stance() {
            return reason == null ? null : reason.stance();
        }

        /** The reasons for and against this claim; always empty for a link. */
        public List<Reason> reasons() {
            return Collections.unmodifiableList(reasons);
        }

        /** The undercuts of the step that this claim takes alone or is the last premise of, else empty. */
        public List<Reason> undercutsHere() {
            return reason != null && reason.last() == this ? reason.undercuts() : List.of();
        }

        /** True for the second and later premises of one step: the ones that begin with "and". */
        public boolean joins() {
            return reason != null && reason.first() != this;
        }

        public boolean isCoPremise() {
            return reason != null && reason.premises().size() > 1;
        }
    }

    /** One step, from premises that work together to a claim, or for an undercut to another step. */
    public static final class Reason {
        final ReasonRow row;
        Claim claim;
        Reason target;
        final List<Claim> premises = new ArrayList<>();
        final List<Reason> undercuts = new ArrayList<>();

        Reason(ReasonRow row) {
            this.row = row;
        }

        public long id() {
            return row.id;
        }

        public Stance stance() {
            return row.stance;
        }

        public String position() {
            return row.position;
        }

        /** The claim that a support or rebuttal bears on; null for an undercut. */
        public Claim claim() {
            return claim;
        }

        /** The step that an undercut attacks; null for a support or rebuttal. */
        public Reason target() {
            return target;
        }

        /** In order, at least one. */
        public List<Claim> premises() {
            return Collections.unmodifiableList(premises);
        }

        public List<Reason> undercuts() {
            return Collections.unmodifiableList(undercuts);
        }

        public Claim first() {
            return premises.get(0);
        }

        public Claim last() {
            return premises.get(premises.size() - 1);
        }
    }
}
