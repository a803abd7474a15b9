/**
 * Letters and lines on pages. {@link rejoinder.type.Typefaces} has the fonts, {@link rejoinder.type.Paragraph} breaks a
 * text into {@link rejoinder.type.Line lines} in the order in which they are seen, {@link rejoinder.type.Press} prints
 * them on the pages of a PDF file with its {@link rejoinder.type.Tag tags}, and {@link rejoinder.type.Png} draws on
 * pixels. Plain Java over Apache PDFBox, which knows the file format; nothing here knows what is printed.
 *
 * <p>Typefaces may be shared between threads; everything else belongs to one file.
 */
package rejoinder.type;
