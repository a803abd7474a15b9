package rejoinder.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import rejoinder.maps.Outline;
import rejoinder.maps.SourceVersion;
import rejoinder.maps.Stance;
import rejoinder.maps.Stands;
import rejoinder.type.Piece;
import rejoinder.type.Tag;

/** What stands at the end: the texts that the map works from, how to read it, and where it comes from. */
final class Colophon {

    private final Leaf leaf;
    private final Manuscript manuscript;
    private final Wording words;
    private final Set<String> scripts = new TreeSet<>();

    Colophon(Leaf leaf, Manuscript manuscript, Wording words, List<String> missing) {
        this.leaf = leaf;
        this.manuscript = manuscript;
        this.words = words;
        missing.forEach(letter -> scripts.add(script(letter.codePointAt(0))));
    }

    /** The name of the script that a letter belongs to: Han, Thai. */
    static String script(int letter) {
        String name = Character.UnicodeScript.of(letter).name().toLowerCase().replace('_', ' ');
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    void texts() {
        List<SourceVersion> sources = manuscript.edition().sources();
        if (sources.isEmpty()) return;
        Tag section = Heading.set(leaf, words.own().texts(sources.size() > 1), true);
        for (int i = 0; i < sources.size(); i++) {
            SourceVersion source = sources.get(i);
            String head = sources.size() > 1 ? ClaimWords.letter(i) + "  " + source.title() : source.title();
            String rest = source.citation() == null ? "" : ". " + source.citation();
            leaf.paragraph(
                    List.of(new Piece(head + rest, Looks.TEXT)),
                    leaf.left(),
                    section.with("P").in(source.language()));
            leaf.skip(2);
        }
    }

    void legend() {
        Tag section = Heading.set(leaf, words.own().legend(), false);
        stance(section, Stance.SUPPORT, words.maps().because(), words.own().becauseMeans());
        stance(section, Stance.REBUT, words.maps().but(), words.own().butMeans());
        stance(section, Stance.UNDERCUT, words.maps().since(), words.own().sinceMeans());
        List<Outline.Claim> claims = manuscript.claims();
        if (claims.stream().anyMatch(Outline.Claim::isCoPremise))
            line(section, words.own().bracketMeans());
        if (claims.stream().anyMatch(claim -> claim.content().implicit()))
            line(section, words.own().slantedMeans());
        if (claims.stream().anyMatch(claim -> !claim.content().passages().isEmpty()))
            line(section, words.own().paragraphMeans());
        if (manuscript.stands() != Stands.NONE) line(section, words.own().standingMeans());
        if (!scripts.isEmpty()) line(section, words.own().boxMeans(String.join(", ", scripts)));
        if (manuscript.address() != null)
            leaf.paragraph(
                    List.of(new Piece(manuscript.address(), Looks.PALE, manuscript.address())),
                    leaf.left(),
                    section.with("P"));
    }

    private void stance(Tag section, Stance stance, String word, String means) {
        leaf.need(Looks.LEAD * Looks.PLAIN.size());
        float middle = leaf.y() + Looks.LEAD * Looks.PLAIN.size() / 2;
        leaf.press.draw(null, brush -> Marks.stance(brush, stance, leaf.left(), middle - 3.5f, 7));
        List<Piece> pieces = new ArrayList<>();
        pieces.add(new Piece(
                word + "  ", new rejoinder.type.Style(Looks.STRONG.face(), Looks.STRONG.size(), Looks.ink(stance))));
        pieces.add(new Piece(means, Looks.PALE));
        leaf.paragraph(pieces, leaf.left() + 13, section.with("P"));
    }

    private void line(Tag section, String words) {
        leaf.paragraph(List.of(new Piece(words, Looks.PALE)), leaf.left() + 13, section.with("P"));
    }
}
