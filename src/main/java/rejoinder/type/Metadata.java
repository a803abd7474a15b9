package rejoinder.type;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** Title, author and language of a file, in both places where readers look for them, and that it keeps to PDF/UA-1. */
final class Metadata {

    private static final String XMP =
            """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
            %s<dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
            <xmp:CreateDate>%s</xmp:CreateDate><xmp:CreatorTool>Rejoinder</xmp:CreatorTool>
            <pdfuaid:part>1</pdfuaid:part>
            </rdf:Description></rdf:RDF></x:xmpmeta>
            <?xpacket end="w"?>""";

    private Metadata() {}

    static void write(PDDocument document, Imprint imprint) throws IOException {
        String title = Letters.line(imprint.title());
        PDDocumentInformation facts = document.getDocumentInformation();
        facts.setTitle(title);
        if (imprint.author() != null) facts.setAuthor(Letters.line(imprint.author()));
        facts.setCreator("Rejoinder");
        Calendar made = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
        made.setTimeInMillis(imprint.made().toEpochMilli());
        facts.setCreationDate(made);
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        catalog.setLanguage(imprint.language());
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(xmp(imprint, title).getBytes(StandardCharsets.UTF_8));
        catalog.setMetadata(metadata);
    }

    private static String xmp(Imprint imprint, String title) {
        String author = imprint.author() == null
                ? ""
                : "<dc:creator><rdf:Seq><rdf:li>" + escaped(Letters.line(imprint.author()))
                        + "</rdf:li></rdf:Seq></dc:creator>\n";
        return XMP.formatted(
                escaped(title),
                author,
                escaped(imprint.language()),
                imprint.made().truncatedTo(ChronoUnit.SECONDS));
    }

    /** As XML can hold it, which has no place for some letters that a text may have. */
    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replaceAll("[\uFFFE\uFFFF]", "");
    }
}
