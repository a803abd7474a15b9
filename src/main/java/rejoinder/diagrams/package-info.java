/**
 * Maps as drawings: where every box and line of a map goes, and the map written as SVG. Plain Java without a framework;
 * nothing is read but the fonts that are served anyway.
 *
 * <p>A {@link rejoinder.diagrams.Layout} is made of an outline, a {@link rejoinder.diagrams.View} (the whole map or a
 * branch, what is folded, which way) and {@link rejoinder.diagrams.Notes} (the words of the reader's language, the
 * standings, and what is noted beside a claim). {@link rejoinder.diagrams.Svg} writes it, for a page that has the style
 * sheet or as a file of its own; {@link rejoinder.diagrams.Minimap} shows it at a glance. Other writers draw the
 * {@link rejoinder.diagrams.Box boxes}, with their {@link rejoinder.diagrams.Text words} in lines, and the
 * {@link rejoinder.diagrams.Wire wires} themselves. {@link rejoinder.diagrams.Face} knows how wide letters are.
 *
 * <p>Everything but the widths that {@link rejoinder.diagrams.FontMetrics} keeps is immutable; all of it may be shared
 * between threads.
 */
package rejoinder.diagrams;
