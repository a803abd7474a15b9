package rejoinder.maps;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
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

    private Outline(Head head, List<Claim> theses, List<Claim> claims, Map<Long, Reason> reasons) {
        this.head = head;
        this.theses = List.copyOf(theses);
        this.claims = List.copyOf(claims);
        this.reasons = reasons;
        this.byId = new HashMap<>();
        claims.forEach(claim -> byId.put(claim.id(), claim));
    }

    public static Outline of(Head head, List<ClaimRow> claimRows, List<ReasonRow> reasonRows) {
        return new Builder(head, claimRows, reasonRows).build();
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

    /** This tree with what only another one has, where it stood there; each claim keeps its number. */
    Outline amid(Outline other) {
        List<ClaimRow> claimRows = new ArrayList<>();
        List<ReasonRow> reasonRows = new ArrayList<>();
        claims.forEach(claim -> claimRows.add(claim.row));
        reasons.values().forEach(reason -> reasonRows.add(reason.row));
        for (Claim claim : other.claims) if (!byId.containsKey(claim.id())) claimRows.add(claim.row);
        other.reasons.forEach((id, reason) -> {
            if (!reasons.containsKey(id)) reasonRows.add(reason.row);
        });
        Outline both = of(head, claimRows, reasonRows);
        for (Claim claim : both.claims) claim.number = byId.getOrDefault(claim.id(), other.byId.get(claim.id())).number;
        return both;
    }

    /** A claim in its place. A link has a place of its own and answers for its original's content. */
    public static final class Claim {
        private final ClaimRow row;
        private Claim original;
        private Reason reason;
        private Claim parent;
        private String number;
        private int depth;
        private int size = 1;
        private final List<Reason> reasons = new ArrayList<>();
        private final List<Claim> children = new ArrayList<>();
        private final List<Claim> links = new ArrayList<>();

        private Claim(ClaimRow row) {
            this.row = row;
        }

        public long id() {
            return row.id;
        }

        /** 1, 1.2, 1.2.3. */
        public String number() {
            return number;
        }

        /** 0 for a thesis. */
        public int depth() {
            return depth;
        }

        /** The claims in this branch, itself included. */
        public int size() {
            return size;
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

        /** The claim under which this one is written; null for a thesis. */
        public Claim parent() {
            return parent;
        }

        /** The reasons for and against this claim; always empty for a link. */
        public List<Reason> reasons() {
            return Collections.unmodifiableList(reasons);
        }

        /** The undercuts of the step that this claim takes alone or is the last premise of, else empty. */
        public List<Reason> undercutsHere() {
            return reason != null && reason.last() == this ? reason.undercuts() : List.of();
        }

        /** The claims numbered directly below this one. */
        public List<Claim> children() {
            return Collections.unmodifiableList(children);
        }

        /** True for the second and later premises of one step: the ones that begin with "and". */
        public boolean joins() {
            return reason != null && reason.first() != this;
        }

        public boolean isCoPremise() {
            return reason != null && reason.premises().size() > 1;
        }

        /** The claims above this one, thesis first. */
        public List<Claim> path() {
            List<Claim> path = new ArrayList<>();
            for (Claim above = parent; above != null; above = above.parent) path.add(above);
            Collections.reverse(path);
            return path;
        }

        /** This claim and all below it, in the order of their numbers. */
        public List<Claim> branch() {
            List<Claim> branch = new ArrayList<>(size);
            ArrayDeque<Claim> open = new ArrayDeque<>();
            open.push(this);
            while (!open.isEmpty()) {
                Claim claim = open.pop();
                branch.add(claim);
                for (int i = claim.children.size() - 1; i >= 0; i--) open.push(claim.children.get(i));
            }
            return branch;
        }

        /** How many levels there are below this claim; 0 for a leaf. */
        public int height() {
            return branch().stream().mapToInt(claim -> claim.depth).max().getAsInt() - depth;
        }

        public boolean isBelow(Claim other) {
            for (Claim above = parent; above != null; above = above.parent) if (above == other) return true;
            return false;
        }
    }

    /** One step, from premises that work together to a claim, or for an undercut to another step. */
    public static final class Reason {
        private final ReasonRow row;
        private Claim claim;
        private Reason target;
        private final List<Claim> premises = new ArrayList<>();
        private final List<Reason> undercuts = new ArrayList<>();

        private Reason(ReasonRow row) {
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

    /** Puts rows together. Every walk is a loop, as a tree may be deeper than the stack. */
    private static final class Builder {
        private final Head head;
        private final Map<Long, Claim> claims = new HashMap<>();
        private final Map<Long, Reason> reasons = new HashMap<>();
        private final List<Claim> theses = new ArrayList<>();
        private final List<Claim> numbered = new ArrayList<>();

        Builder(Head head, List<ClaimRow> claimRows, List<ReasonRow> reasonRows) {
            this.head = head;
            claimRows.forEach(row -> claims.put(row.id, new Claim(row)));
            reasonRows.forEach(row -> reasons.put(row.id, new Reason(row)));
        }

        Outline build() {
            dropDanglingLinks();
            attach();
            number();
            numbered.forEach(claim -> {
                if (claim.original != null) claim.original.links.add(claim);
            });
            Map<Long, Reason> live = new HashMap<>();
            for (Claim claim : numbered) if (claim.reason != null) live.put(claim.reason.row.id, claim.reason);
            return new Outline(head, theses, numbered, live);
        }

        private void attach() {
            for (Claim claim : claims.values()) {
                if (claim.row.original != null) claim.original = claims.get(claim.row.original);
                if (claim.row.reason == null) theses.add(claim);
                else if ((claim.reason = reasons.get(claim.row.reason)) != null) claim.reason.premises.add(claim);
            }
            for (Reason reason : reasons.values()) {
                if (reason.premises.isEmpty()) continue;
                if (reason.row.claim != null) {
                    reason.claim = claims.get(reason.row.claim);
                    if (reason.claim != null) reason.claim.reasons.add(reason);
                } else {
                    reason.target = reasons.get(reason.row.reason);
                    if (reason.target != null) reason.target.undercuts.add(reason);
                }
            }
            theses.sort(IN_PLACE);
            for (Reason reason : reasons.values()) {
                reason.premises.sort(IN_PLACE);
                reason.undercuts.sort(IN_ORDER);
            }
            for (Claim claim : claims.values()) claim.reasons.sort(IN_ORDER);
        }

        private void number() {
            int thesis = 1;
            ArrayDeque<Claim> open = new ArrayDeque<>();
            for (Claim claim : theses) claim.number = String.valueOf(thesis++);
            for (int i = theses.size() - 1; i >= 0; i--) open.push(theses.get(i));
            while (!open.isEmpty()) {
                Claim claim = open.pop();
                numbered.add(claim);
                for (Reason reason : claim.reasons) claim.children.addAll(reason.premises);
                for (Reason undercut : claim.undercutsHere()) claim.children.addAll(undercut.premises);
                for (int i = claim.children.size() - 1; i >= 0; i--) {
                    Claim child = claim.children.get(i);
                    child.parent = claim;
                    child.depth = claim.depth + 1;
                    child.number = claim.number + "." + (i + 1);
                    open.push(child);
                }
            }
            for (int i = numbered.size() - 1; i >= 0; i--) {
                Claim claim = numbered.get(i);
                if (claim.parent != null) claim.parent.size += claim.size;
            }
        }

        /** A link shows only while its original can be reached; dropping one may cut off another original. */
        private void dropDanglingLinks() {
            boolean changed = true;
            while (changed) {
                java.util.Set<Long> reached = reachable();
                changed = claims.values()
                        .removeIf(claim -> claim.row.original != null
                                && (!reached.contains(claim.row.original) || !reached.contains(claim.row.id)));
            }
        }

        private java.util.Set<Long> reachable() {
            java.util.Set<Long> reached = new java.util.HashSet<>();
            if (claims.values().stream().noneMatch(claim -> claim.row.original != null)) return reached;
            Map<Long, List<Claim>> premises = new HashMap<>();
            Map<Long, List<Reason>> onClaim = new HashMap<>();
            Map<Long, List<Reason>> onReason = new HashMap<>();
            ArrayDeque<Claim> open = new ArrayDeque<>();
            for (Claim claim : claims.values()) {
                if (claim.row.reason == null) open.add(claim);
                else
                    premises.computeIfAbsent(claim.row.reason, id -> new ArrayList<>())
                            .add(claim);
            }
            for (Reason reason : reasons.values()) {
                if (reason.row.claim != null)
                    onClaim.computeIfAbsent(reason.row.claim, id -> new ArrayList<>())
                            .add(reason);
                else
                    onReason.computeIfAbsent(reason.row.reason, id -> new ArrayList<>())
                            .add(reason);
            }
            while (!open.isEmpty()) {
                Claim claim = open.pop();
                if (!reached.add(claim.row.id)) continue;
                for (Reason reason : onClaim.getOrDefault(claim.row.id, List.of()))
                    open.addAll(premises.getOrDefault(reason.row.id, List.of()));
                for (Reason undercut :
                        onReason.getOrDefault(claim.row.reason == null ? -1L : claim.row.reason, List.of()))
                    open.addAll(premises.getOrDefault(undercut.row.id, List.of()));
            }
            return reached;
        }

        private static final Comparator<Claim> IN_PLACE =
                Comparator.comparing((Claim claim) -> claim.row.position).thenComparing(claim -> claim.row.id);
        private static final Comparator<Reason> IN_ORDER =
                Comparator.comparing((Reason reason) -> reason.row.position).thenComparing(reason -> reason.row.id);
    }
}
