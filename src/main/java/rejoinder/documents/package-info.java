/**
 * What people take along of a map. An {@link rejoinder.documents.OutlineDocument} is made of a
 * {@link rejoinder.documents.Manuscript}, a pure record of all that goes into it; a
 * {@link rejoinder.documents.DiagramPdf} and a {@link rejoinder.documents.DiagramPng} of a layout of {@code diagrams}.
 * {@link rejoinder.documents.Bindery} sees to it that no more than two files are made at a time. What was said about a
 * map comes from the package above that knows it, as {@link rejoinder.documents.Remarks}.
 */
package rejoinder.documents;
