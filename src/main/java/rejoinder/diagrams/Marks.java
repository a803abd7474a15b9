package rejoinder.diagrams;

import java.util.List;
import rejoinder.maps.Outline;

/** What is noted at the foot of a box beside what the claim itself says: where it comes from, what was found in it. */
public interface Marks {

    Marks NONE = claim -> List.of();

    /** In the order in which they are to be read. */
    List<Mark> of(Outline.Claim claim);

    /** @param words a few, such as "¶ 3" or "2 findings" */
    record Mark(Kind kind, String words) {}

    enum Kind {
        EVIDENCE,
        COMMON_GROUND,
        SOURCE,
        FINDING,
        /** It holds what was looked for. */
        FOUND;

        /** As class names say it. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }
}
