/**
 * Maps as drawings: where every box and line of a map goes, and the map written as SVG. Plain Java without a framework;
 * nothing is read but the fonts and their style sheet, which are served anyway.
 *
 * <p>A {@link rejoinder.diagrams.Layout} is made of an outline, a {@link rejoinder.diagrams.View} (the whole map or a
 * branch, what is folded, which way) and {@link rejoinder.diagrams.Notes} (the words of the reader's language, the
 * standings, and what is noted beside a claim). {@link rejoinder.diagrams.Svg} writes it: for a page that has the style
 * sheet, as a file with the fonts in it, or as a file whose letters are curves. {@link rejoinder.diagrams.Minimap} shows it
 * at a glance. {@link rejoinder.diagrams.Sunburst} shows a map as rings, {@link rejoinder.diagrams.ShapeSummary} as
 * numbers. Other writers (PNG, PDF) draw the {@link rejoinder.diagrams.Box boxes}, with their
 * {@link rejoinder.diagrams.Text words} in lines, and the {@link rejoinder.diagrams.Wire wires} themselves, with the
 * outlines of letters from {@link rejoinder.diagrams.Face}.
 *
 * <p>Classes of the SVG, for style sheets: {@code diagram}, {@code edges}, {@code trunk}, {@code step} and
 * {@code step-support} and so on, {@code bracket}, {@code head} and {@code head-support} and so on; {@code node},
 * {@code node-thesis}, {@code node-implicit}, {@code node-redacted} (both italic), {@code node-linked}, {@code said}, {@code meta}, {@code word},
 * {@code mark-evidence} and so on, {@code fold-chip}; {@code sunburst}, {@code arc}, {@code weave}; {@code minimap}. Sizes
 * of letters are those of {@link rejoinder.diagrams.Text}, in pixels: 15 for what is said, 21 in a thesis, 13 for the rest.
 *
 * <p>The layout is our own implementation of a published algorithm: see {@link rejoinder.diagrams.Tidy}. Of the libraries,
 * org.abego.treelayout 1.0.3 took 2.6 times as long for 1,000 claims and 3.2 times for 10,000, with our measuring of all
 * texts on our side only; ELK 0.11 (mrtree, layered) 88 and 74 times for 1,000. None knows of steps as what a line may lead
 * to, of brackets, or of boxes level with the first reply, which is where the work lies.
 *
 * <p>There are two stacks of fonts, this one and that of {@code type}: here the variable WOFF2 files that browsers load are
 * measured, so that boxes fit what a page shows to the pixel; there the static WOFF files are what PDFBox can put into a
 * PDF, letter by letter. Neither kind of file can do the work of the other.
 *
 * <p>Letters are measured by the advance widths of the served WOFF2 files themselves, read when first needed, so there are
 * no tables that could differ from them. Java has no reader of that format; it takes Brotli (org.brotli:dec, 2017, MIT: a
 * decoder of a frozen format) and a few hundred lines here, which also yield the curves of the letters at any weight.
 *
 * <p>Everything but what {@link rejoinder.diagrams.FontMetrics} has read is immutable; all of it may be shared between
 * threads.
 */
package rejoinder.diagrams;
