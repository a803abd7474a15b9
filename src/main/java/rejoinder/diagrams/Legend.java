package rejoinder.diagrams;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import rejoinder.maps.Outline;
import rejoinder.maps.Stance;

/**
 * What the shapes of a drawing mean, in the order in which one needs to know: only of those that occur in it.
 *
 * @param kind what is explained, and so how its sample is drawn
 * @param word as the drawing says it, or empty
 * @param means in a few words
 */
public record Legend(Kind kind, String word, String means) {

    public enum Kind {
        SUPPORT,
        REBUT,
        UNDERCUT,
        TOGETHER,
        IMPLIED,
        LINKED,
        FOLDED,
        STANDING,
        EVIDENCE,
        COMMON_GROUND,
        PARAGRAPH,
        /** What rings and arcs are. */
        RINGS,
        /** A letter that no typeface writes. */
        BOX;

        static Kind of(Stance stance) {
            return valueOf(stance.name());
        }

        /** The stance that it explains, or null. */
        public Stance stance() {
            return switch (this) {
                case SUPPORT -> Stance.SUPPORT;
                case REBUT -> Stance.REBUT;
                case UNDERCUT -> Stance.UNDERCUT;
                default -> null;
            };
        }

        /** Whether it is explained by a drawn sample, and not by its word alone. */
        boolean isDrawn() {
            return this != STANDING && this != EVIDENCE && this != COMMON_GROUND && this != PARAGRAPH && this != RINGS;
        }
    }

    private static final String PARAGRAPH = "¶";

    /** @param means what to say of a kind */
    public static List<Legend> of(Layout layout, Notes notes, Function<Kind, String> means) {
        Set<Kind> found = EnumSet.noneOf(Kind.class);
        for (Wire wire : layout.wires()) {
            if (wire.kind() == Wire.Kind.HEAD) found.add(Kind.of(wire.stance()));
            if (wire.kind() == Wire.Kind.BRACKET) found.add(Kind.TOGETHER);
        }
        for (Box box : layout.boxes()) {
            found(box.claim(), notes, found);
            if (box.chip() != null) found.add(Kind.FOLDED);
            for (Text text : box.texts()) if (text.mark() != null) found(text, found);
        }
        if (!layout.strikes().isEmpty()) found.add(Kind.FOLDED);
        return told(found, notes.words(), means);
    }

    /** @param means what to say of a kind */
    public static List<Legend> of(Sunburst sunburst, Notes notes, Function<Kind, String> means) {
        Set<Kind> found = EnumSet.of(Kind.RINGS);
        for (Sunburst.Arc arc : sunburst.arcs()) {
            if (arc.claim().stance() != null) found.add(Kind.of(arc.claim().stance()));
            if (arc.claim().content().implicit()) found.add(Kind.IMPLIED);
        }
        return told(found, notes.words(), means);
    }

    private static void found(Outline.Claim claim, Notes notes, Set<Kind> found) {
        if (claim.content().implicit()) found.add(Kind.IMPLIED);
        if (claim.isLink()) found.add(Kind.LINKED);
        if (notes.stands().of(claim) != null) found.add(Kind.STANDING);
    }

    private static void found(Text text, Set<Kind> found) {
        switch (text.mark()) {
            case EVIDENCE -> found.add(Kind.EVIDENCE);
            case COMMON_GROUND -> found.add(Kind.COMMON_GROUND);
            case SOURCE -> {
                if (text.words().startsWith(PARAGRAPH)) found.add(Kind.PARAGRAPH);
            }
            default -> {}
        }
    }

    private static List<Legend> told(Set<Kind> found, Words words, Function<Kind, String> means) {
        List<Legend> told = new ArrayList<>();
        for (Kind kind : found) told.add(new Legend(kind, word(kind, words), means.apply(kind)));
        return told;
    }

    private static String word(Kind kind, Words words) {
        return switch (kind) {
            case SUPPORT -> words.because();
            case REBUT -> words.but();
            case UNDERCUT -> words.since();
            case IMPLIED -> words.implied();
            case EVIDENCE -> words.evidence();
            case COMMON_GROUND -> words.commonGround();
            case STANDING -> "0.62";
            case PARAGRAPH -> PARAGRAPH + "3";
            default -> "";
        };
    }
}
