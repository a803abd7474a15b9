package rejoinder.reviews;

import java.util.List;
import rejoinder.maps.Coverage;
import rejoinder.maps.Outline;
import rejoinder.maps.Revised;
import rejoinder.weighing.Glance;

/** What a teacher sees of a map at a glance: how large it is, how it stands, what of its texts it uses, and who wrote it. */
record Overview(Revised map, List<Wrote> writers) {

    public int claims() {
        return map.outline().size();
    }

    public int levels() {
        return map.outline().claims().stream()
                .mapToInt(Outline.Claim::depth)
                .max()
                .orElse(0);
    }

    public int objections() {
        return (int) map.outline().claims().stream()
                .filter(claim -> claim.stance() != null && claim.stance().attacks())
                .count();
    }

    /** How the theses stand, and what is unanswered. */
    public List<Glance> standings() {
        return Glance.of(map.outline());
    }

    public List<Coverage> coverage() {
        return map.coverage();
    }

    public int fromText() {
        return (int) map.outline().claims().stream()
                .filter(claim -> !claim.isLink() && !claim.content().passages().isEmpty())
                .count();
    }
}
