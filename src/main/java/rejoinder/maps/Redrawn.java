package rejoinder.maps;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What of a page has to be drawn again for somebody who still sees an earlier revision of the outline: whole branches
 * where claims came, went or changed places, and single lines where only these look different.
 *
 * @param everything whether the theses themselves are others than before
 */
record Redrawn(boolean everything, List<Outline.Claim> branches, List<Outline.Claim> lines) {

    static Redrawn between(Outline before, Drawing drawnBefore, Outline now, Drawing drawnNow) {
        if (!ids(before.theses()).equals(ids(now.theses()))) return new Redrawn(true, List.of(), List.of());
        List<Outline.Claim> branches = new ArrayList<>();
        List<Outline.Claim> lines = new ArrayList<>();
        Set<Outline.Claim> covered = new HashSet<>();
        for (Outline.Claim claim : now.claims()) {
            if (claim.parent() != null && (covered.contains(claim.parent()) || !drawnNow.shows(claim.parent()))) {
                covered.add(claim);
                continue;
            }
            Optional<Outline.Claim> was = before.claim(claim.id());
            if (was.isEmpty() || !below(was.get()).equals(below(claim))) {
                branches.add(claim);
                covered.add(claim);
                continue;
            }
            Line old = drawnBefore.line(was.get());
            Line line = drawnNow.line(claim);
            if (old.equals(line)) continue;
            if (frame(old).equals(frame(line))) {
                lines.add(claim);
            } else {
                branches.add(claim);
                covered.add(claim);
            }
        }
        return new Redrawn(false, branches, lines);
    }

    private static List<Long> ids(List<Outline.Claim> claims) {
        return claims.stream().map(Outline.Claim::id).toList();
    }

    private record Child(long id, long step, Stance stance) {}

    private static List<Child> below(Outline.Claim claim) {
        return claim.children().stream()
                .map(child -> new Child(
                        child.id(), child.reason().id(), child.reason().stance()))
                .toList();
    }

    /** What the element around a line says of it. */
    private static Object frame(Line line) {
        return List.of(
                Objects.requireNonNullElse(line.stance(), ""),
                line.implicit(),
                line.isLink(),
                line.shows() ? -1 : line.below());
    }
}
