package rejoinder.type;

import java.util.ArrayList;
import java.util.List;

/** How wide letters are, with the fonts that write them. Lengths are points. */
public final class Measure {

    /** How wide the box is that stands for a letter which no font writes, as a part of the size. */
    private static final float BOX = 0.7f;

    private final Typefaces typefaces;

    public Measure(Typefaces typefaces) {
        this.typefaces = typefaces;
    }

    /** Letters in one font. */
    record Stretch(Font font, String text, float width) {}

    public float width(String text, Style style) {
        return (float)
                stretches(text, style).stream().mapToDouble(Stretch::width).sum();
    }

    /** A text cut where the font changes. */
    List<Stretch> stretches(String text, Style style) {
        List<Stretch> stretches = new ArrayList<>();
        Font font = null;
        int from = 0;
        int before = 0;
        float width = 0;
        for (int i = 0; i < text.length(); ) {
            int letter = text.codePointAt(i);
            Font own = font(style.face(), letter, font);
            if (i > from && own != font) {
                stretches.add(new Stretch(font, text.substring(from, i), width * style.size()));
                from = i;
                width = 0;
                before = 0;
            }
            font = own;
            width += font == null
                    ? BOX
                    : (font.width(letter) + (before == 0 ? 0 : font.kern(before, letter))) / font.em();
            before = letter;
            i += Character.charCount(letter);
        }
        if (from < text.length()) stretches.add(new Stretch(font, text.substring(from), width * style.size()));
        return stretches;
    }

    /** Blanks and marks stay in the font of what they follow, where it has them. */
    private Font font(Face face, int letter, Font before) {
        boolean follows = letter == ' ' || Letters.isMark(letter);
        return follows && before != null && before.has(letter) ? before : typefaces.of(face, letter);
    }
}
