package rejoinder.findings;

import java.util.function.Consumer;
import rejoinder.maps.Outline;
import rejoinder.maps.Stance;

/**
 * D1: no objection is considered.
 *
 * <p>A thesis with reasons is found where nothing rebuts it and nothing undercuts a step to it; a main reason, that is the
 * first premise of a step that supports a thesis, where nothing anywhere in its step's branches is a rebuttal or an
 * undercut and it has at least one reason of its own, so that a bare list is not met with a hint for each line. Source: myside bias is the best documented
 * fault of students' arguing. Limit: an objection that the claim answers in its own words is not seen.
 */
final class Opposition implements Rule {

    @Override
    public void look(Subject map, Consumer<Finding> found) {
        for (Outline.Claim thesis : map.outline().theses()) {
            if (thesis.reasons().isEmpty()) continue;
            if (!isOpposed(thesis)) found.accept(Finding.of(Kind.NO_OBJECTION, thesis));
            for (Outline.Reason main : thesis.reasons())
                if (main.stance() == Stance.SUPPORT && isDeveloped(main) && !isOpposedAnywhere(main))
                    found.accept(Finding.of(Kind.NO_OBJECTION, main.first()));
        }
    }

    private static boolean isOpposed(Outline.Claim thesis) {
        return thesis.reasons().stream()
                .anyMatch(reason ->
                        reason.stance().attacks() || !reason.undercuts().isEmpty());
    }

    private static boolean isDeveloped(Outline.Reason reason) {
        return reason.premises().stream().map(Subject::proper).anyMatch(premise -> !premise.reasons()
                .isEmpty());
    }

    private static boolean isOpposedAnywhere(Outline.Reason reason) {
        if (!reason.undercuts().isEmpty()) return true;
        for (Outline.Claim premise : reason.premises())
            for (Outline.Reason below : Subject.proper(premise).reasons()) {
                if (below.stance().attacks() || !below.undercuts().isEmpty()) return true;
                for (Outline.Claim first : below.premises())
                    for (Outline.Claim claim : first.branch())
                        if (claim != first && claim.stance().attacks()) return true;
            }
        return false;
    }
}
