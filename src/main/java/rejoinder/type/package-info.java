/**
 * Letters and lines on pages. {@link rejoinder.type.Typefaces} has the fonts, {@link rejoinder.type.Paragraph} breaks a
 * text into {@link rejoinder.type.Line lines} in the order in which they are seen, {@link rejoinder.type.Press} prints
 * them on the pages of a PDF file with its {@link rejoinder.type.Tag tags}, and {@link rejoinder.type.Png} draws on
 * pixels. Plain Java over Apache PDFBox, which knows the file format; nothing here knows what is printed.
 *
 * <p>The fonts are static WOFF files, as PDFBox puts into a PDF as far as it needs them; {@code diagrams} has another stack,
 * of the variable WOFF2 files that are served, as only those measure what a page shows.
 *
 * <p>Typefaces may be shared between threads; everything else belongs to one file.
 */
package rejoinder.type;
