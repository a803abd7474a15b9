/**
 * What people take along of a map. An {@link rejoinder.documents.OutlineDocument} is made of a
 * {@link rejoinder.documents.Manuscript}, a pure record of all that goes into it; a
 * {@link rejoinder.documents.DrawingPdf} and a {@link rejoinder.documents.DrawingPng} of a
 * {@link rejoinder.documents.Drawing}, which is a diagram or a sunburst of {@code diagrams}, in a
 * {@link rejoinder.documents.Mount} with its heading and legend. {@link rejoinder.documents.Bindery} sees to it that no
 * more than two files are made at a time, and one for each who asks. What was said about a
 * map comes from the package above that knows it, as {@link rejoinder.documents.Remarks}.
 */
package rejoinder.documents;
