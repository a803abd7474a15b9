package rejoinder.documents;

import java.util.List;
import rejoinder.type.Piece;
import rejoinder.type.Tag;

/** The heading of a section behind the argument, with a bookmark. */
final class Heading {

    private Heading() {}

    /** @return the tag of the section */
    static Tag set(Leaf leaf, String words, boolean marked) {
        leaf.skip(26);
        leaf.need(90);
        Tag section = leaf.press.root().with("Sect");
        if (marked) leaf.press.bookmark(0, words, leaf.y() - 4);
        if (!leaf.isFresh()) leaf.rule();
        leaf.skip(9);
        leaf.paragraph(List.of(new Piece(words, Looks.HEADING)), leaf.left(), section.with("H2"));
        leaf.skip(5);
        return section;
    }
}
