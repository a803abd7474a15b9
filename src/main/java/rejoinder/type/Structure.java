package rejoinder.type;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;

/** The tags of a file, and for each mark on a page the tag that it belongs to. */
final class Structure {

    /** How many entries one node of the tree of marks holds. */
    private static final int NODE = 64;

    private final COSDictionary root = new COSDictionary();
    private final Tag document = new Tag("Document", root);
    private final List<COSBase> parents = new ArrayList<>();
    private COSArray marks;

    Structure(PDDocument file) {
        root.setItem(COSName.TYPE, COSName.getPDFName("StructTreeRoot"));
        root.setItem(COSName.K, document.dictionary());
        PDMarkInfo info = new PDMarkInfo();
        info.setMarked(true);
        file.getDocumentCatalog().setMarkInfo(info);
        file.getDocumentCatalog().getCOSObject().setItem(COSName.STRUCT_TREE_ROOT, root);
    }

    Tag document() {
        return document;
    }

    void begin(PDPage page) {
        marks = new COSArray();
        page.getCOSObject().setInt(COSName.STRUCT_PARENTS, parents.size());
        page.getCOSObject().setName(COSName.getPDFName("Tabs"), "S");
        parents.add(marks);
    }

    /** The number of a new mark on the page that was begun last. */
    int mark(PDPage page, Tag tag) {
        int mark = marks.size();
        marks.add(tag.dictionary());
        tag.holds(page, mark);
        return mark;
    }

    void annotation(PDPage page, Tag tag, COSDictionary annotation) {
        annotation.setInt(COSName.STRUCT_PARENT, parents.size());
        parents.add(tag.dictionary());
        tag.holds(page, annotation);
    }

    void end() {
        COSArray kids = new COSArray();
        for (int from = 0; from < parents.size(); from += NODE) {
            int to = Math.min(parents.size(), from + NODE);
            COSArray numbers = new COSArray();
            for (int i = from; i < to; i++) {
                numbers.add(COSInteger.get(i));
                numbers.add(parents.get(i));
            }
            COSArray limits = new COSArray();
            limits.add(COSInteger.get(from));
            limits.add(COSInteger.get(to - 1));
            COSDictionary node = new COSDictionary();
            node.setItem(COSName.NUMS, numbers);
            node.setItem(COSName.LIMITS, limits);
            kids.add(node);
        }
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.KIDS, kids);
        root.setItem(COSName.PARENT_TREE, tree);
        root.setInt(COSName.PARENT_TREE_NEXT_KEY, parents.size());
    }
}
