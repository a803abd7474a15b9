package rejoinder.type;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * What a part of a file is to those who do not see it: a heading, a list, a paragraph. Tags are a tree in the order in
 * which they are read. See ISO 32000-1, 14.7 and 14.8, and ISO 14289-1 (PDF/UA).
 */
public final class Tag {

    private final COSDictionary dictionary = new COSDictionary();
    private final COSArray kids = new COSArray();
    private final String type;

    Tag(String type, COSDictionary parent) {
        this.type = type;
        dictionary.setItem(COSName.TYPE, COSName.STRUCT_ELEM);
        dictionary.setItem(COSName.S, COSName.getPDFName(type));
        dictionary.setItem(COSName.P, parent);
        dictionary.setItem(COSName.K, kids);
    }

    /** A part of this part: {@code P}, {@code H1}, {@code L}, {@code LI}, {@code Link} and so on. */
    public Tag with(String type) {
        Tag tag = new Tag(type, dictionary);
        kids.add(tag.dictionary);
        return tag;
    }

    /** Says in words what is drawn. */
    public Tag says(String words) {
        dictionary.setString(COSName.ALT, words);
        return this;
    }

    /** Says what was shortened in full. */
    public Tag reads(String words) {
        dictionary.setItem(COSName.ACTUAL_TEXT, new COSString(words));
        return this;
    }

    /** @param language a tag of BCP 47 */
    public Tag in(String language) {
        dictionary.setString(COSName.LANG, language);
        return this;
    }

    /** Says that a cell is the head of a column. */
    public Tag heads() {
        COSDictionary scope = new COSDictionary();
        scope.setName(COSName.O, "Table");
        scope.setName("Scope", "Column");
        dictionary.setItem(COSName.A, scope);
        return this;
    }

    String type() {
        return type;
    }

    COSDictionary dictionary() {
        return dictionary;
    }

    void holds(PDPage page, int content) {
        COSDictionary mark = new COSDictionary();
        mark.setItem(COSName.TYPE, COSName.getPDFName("MCR"));
        mark.setItem(COSName.PG, page.getCOSObject());
        mark.setItem(COSName.MCID, COSInteger.get(content));
        kids.add(mark);
    }

    void holds(PDPage page, COSBase annotation) {
        COSDictionary object = new COSDictionary();
        object.setItem(COSName.TYPE, COSName.getPDFName("OBJR"));
        object.setItem(COSName.PG, page.getCOSObject());
        object.setItem(COSName.OBJ, annotation);
        kids.add(object);
    }
}
