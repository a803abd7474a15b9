package rejoinder.documents;

import java.util.ArrayDeque;
import rejoinder.maps.Outline;

/** The lines beside the claims: from each mark down along its replies, and the brackets of those that work together. */
final class Rails {

    private record Open(int level, Leaf.Rail rail) {}

    private final Leaf leaf;
    private final ArrayDeque<Open> steps = new ArrayDeque<>();
    private final ArrayDeque<Open> brackets = new ArrayDeque<>();

    Rails(Leaf leaf) {
        this.leaf = leaf;
    }

    /** Ends what belongs to claims of a level and below, as another claim of this level begins. */
    void closeFrom(int level) {
        while (!steps.isEmpty() && steps.peek().level >= level) leaf.close(steps.pop().rail);
        while (!brackets.isEmpty() && brackets.peek().level > level) leaf.close(brackets.pop().rail);
    }

    /** Begins the line along the replies of a claim. */
    void step(Outline.Claim claim, int level, float x) {
        if (!claim.children().isEmpty() && level < Looks.DEEPEST) steps.push(new Open(level, leaf.open(x, Looks.RULE)));
    }

    /** Begins a bracket at the first of several claims that work only together. */
    void bracket(Outline.Claim claim, int level, float x) {
        if (!claim.isCoPremise() || claim.joins() || level > Looks.DEEPEST) return;
        float at = x - Looks.INDENT - 4;
        brackets.push(new Open(level, leaf.open(at, Looks.ink(claim.stance()))));
        tick(claim, at);
    }

    /** Ends it at the last of them. */
    void unbracket(Outline.Claim claim, int level) {
        if (!claim.isCoPremise() || claim.reason().last() != claim || brackets.isEmpty()) return;
        if (brackets.peek().level != level) return;
        Leaf.Rail rail = brackets.pop().rail;
        leaf.close(rail);
        tick(claim, rail.x());
    }

    private void tick(Outline.Claim claim, float x) {
        float y = leaf.y();
        leaf.press.draw(null, brush -> brush.stroke(Looks.ink(claim.stance()), 0.75f, x - 0.375f, y, x + 4, y));
    }
}
