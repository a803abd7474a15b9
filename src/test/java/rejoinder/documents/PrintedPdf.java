package rejoinder.documents;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;

/** A PDF as one reads it back. */
final class PrintedPdf implements Closeable {

    final PDDocument file;

    PrintedPdf(byte[] pdf) throws IOException {
        file = Loader.loadPDF(pdf);
    }

    /** All words in the order in which they stand in the file, with one space between them. */
    String text() throws IOException {
        return new PDFTextStripper().getText(file).replaceAll("[\\s\u00A0]+", " ");
    }

    List<String> bookmarks() {
        List<String> titles = new ArrayList<>();
        if (file.getDocumentCatalog().getDocumentOutline() != null)
            collect(file.getDocumentCatalog().getDocumentOutline(), titles);
        return titles;
    }

    private static void collect(PDOutlineNode node, List<String> titles) {
        for (PDOutlineItem item : node.children()) {
            titles.add(item.getTitle());
            collect(item, titles);
        }
    }

    boolean hasAllFonts() throws IOException {
        int fonts = 0;
        for (PDPage page : file.getPages())
            for (COSName name : page.getResources().getFontNames()) {
                PDFont font = page.getResources().getFont(name);
                fonts++;
                if (!font.isEmbedded()) return false;
            }
        return fonts > 0;
    }

    /** The types of all tags in the order in which they are read. */
    List<String> tags() {
        List<String> tags = new ArrayList<>();
        COSDictionary root = file.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
        List<COSBase> open = new ArrayList<>(List.of(root.getDictionaryObject(COSName.K)));
        while (!open.isEmpty()) {
            COSDictionary tag = (COSDictionary) open.remove(open.size() - 1);
            if (!tag.containsKey(COSName.S)) continue;
            tags.add(tag.getNameAsString(COSName.S));
            COSArray kids = tag.getCOSArray(COSName.K);
            for (int i = kids.size() - 1; i >= 0; i--) open.add(kids.getObject(i));
        }
        return tags;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
