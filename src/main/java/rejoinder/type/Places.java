package rejoinder.type;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** The places in a file that one can go to, what leads there, and the bookmarks. */
final class Places {

    private record Pending(PDAnnotationLink link, String place) {}

    private final Map<String, PDPageXYZDestination> places = new HashMap<>();
    private final List<Pending> pending = new ArrayList<>();
    private final PDDocumentOutline bookmarks = new PDDocumentOutline();
    private final List<PDOutlineItem> open = new ArrayList<>();

    /** Names a place; whoever goes there sees it at the top. */
    void name(String place, PDPage page, float top) {
        places.put(place, at(page, top));
    }

    /** @param level 0 for the outermost; at most one more than that of the bookmark before */
    void bookmark(int level, String title, PDPage page, float top) {
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(title);
        item.setDestination(at(page, top));
        while (open.size() > level) open.remove(open.size() - 1);
        if (open.isEmpty()) bookmarks.addLast(item);
        else open.get(open.size() - 1).addLast(item);
        open.add(item);
    }

    private static PDPageXYZDestination at(PDPage page, float top) {
        PDPageXYZDestination place = new PDPageXYZDestination();
        place.setPage(page);
        place.setTop((int) Math.ceil(top));
        return place;
    }

    PDAnnotationLink link(PDPage page, String goal, String words, PDRectangle area) throws IOException {
        PDAnnotationLink link = new PDAnnotationLink();
        link.setRectangle(area);
        PDBorderStyleDictionary none = new PDBorderStyleDictionary();
        none.setWidth(0);
        link.setBorderStyle(none);
        link.setPrinted(true);
        link.setContents(words);
        if (goal.startsWith("#")) pending.add(new Pending(link, goal.substring(1)));
        else {
            PDActionURI action = new PDActionURI();
            action.setURI(goal);
            link.setAction(action);
        }
        page.getAnnotations().add(link);
        return link;
    }

    /** Lets each link lead to its place, and shows the bookmarks. */
    void end(PDDocument file) {
        for (Pending one : pending) {
            PDPageXYZDestination place = places.get(one.place);
            if (place == null) continue;
            PDActionGoTo action = new PDActionGoTo();
            action.setDestination(place);
            one.link.setAction(action);
        }
        if (!bookmarks.hasChildren()) return;
        file.getDocumentCatalog().setDocumentOutline(bookmarks);
        file.getDocumentCatalog().getCOSObject().setName(COSName.PAGE_MODE, "UseOutlines");
    }
}
