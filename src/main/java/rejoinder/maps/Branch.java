package rejoinder.maps;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Where a claim stands in the numbered tree, and all that is written below it.
 *
 * <p>A thesis has depth 0 and a number of one part: 1, 2 and so on. What is written directly below a claim is numbered
 * in its order: 1.1, 1.2. Every walk is a loop, as a tree may be deeper than the stack.
 */
public abstract sealed class Branch permits Outline.Claim {

    private String number;
    private int depth;
    private int size = 1;
    private Outline.Claim parent;
    private final List<Outline.Claim> children = new ArrayList<>();

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

    /** The claim under which this one is written; null for a thesis. */
    public Outline.Claim parent() {
        return parent;
    }

    /** The claims numbered directly below this one. */
    public List<Outline.Claim> children() {
        return Collections.unmodifiableList(children);
    }

    /** The claims above this one, thesis first. */
    public List<Outline.Claim> path() {
        List<Outline.Claim> path = new ArrayList<>();
        for (Outline.Claim above = parent; above != null; above = above.parent()) path.add(above);
        Collections.reverse(path);
        return path;
    }

    /** This claim and all below it, in the order of their numbers. */
    public List<Outline.Claim> branch() {
        List<Outline.Claim> branch = new ArrayList<>(size);
        ArrayDeque<Branch> open = new ArrayDeque<>();
        open.push(this);
        while (!open.isEmpty()) {
            Branch next = open.pop();
            branch.add((Outline.Claim) next);
            for (int i = next.children.size() - 1; i >= 0; i--) open.push(next.children.get(i));
        }
        return branch;
    }

    /** How many levels there are below this claim; 0 for a leaf. */
    public int height() {
        return branch().stream().mapToInt(Branch::depth).max().getAsInt() - depth;
    }

    public boolean isBelow(Outline.Claim other) {
        for (Outline.Claim above = parent; above != null; above = above.parent()) if (above == other) return true;
        return false;
    }

    // ── how a tree grows ──────────────────────────────────────────────────

    void number(String number) {
        this.number = number;
    }

    /** Writes a claim below this one, behind those that are there; its own children come after it is written. */
    void grow(Outline.Claim child) {
        children.add(child);
        Branch below = child;
        below.parent = (Outline.Claim) this;
        below.depth = depth + 1;
        below.number = number + "." + children.size();
    }

    /** Counts this branch, whose own branches are all counted, to the one above it. */
    void count() {
        Branch above = parent;
        if (above != null) above.size += size;
    }
}
