package rejoinder.diagrams;

import java.util.function.Function;
import rejoinder.maps.Outline;
import rejoinder.maps.Stance;

/**
 * Writes a sunburst as SVG: a support is plain, a rebuttal hatched and an undercut dotted, so that they differ in grey as
 * well. The looks come from a style sheet by class and {@code data-stance}.
 *
 * @param link where a claim is by itself, or null for no link
 * @param label what the drawing is
 * @param language of the claims, a BCP 47 tag
 */
public record SunburstSvg(Function<Outline.Claim, String> link, String label, String language, Notes notes) {

    private static final int MARGIN = Sunburst.MARGIN;

    /** Half as wide: on a phone the numbers of larger drawings come out too small to read. */
    private static final int LARGE = 225;

    private static final String PATTERNS =
            """
            <defs><pattern id="sunburst-rebut" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">\
            <path class="weave" data-stance="rebut" d="M1.5 0V6"/></pattern>\
            <pattern id="sunburst-undercut" width="5" height="5" patternUnits="userSpaceOnUse">\
            <circle class="weave" data-stance="undercut" cx="2.5" cy="2.5" r="1.3"/></pattern></defs>
            """;

    /** An {@code svg} element for a page: the looks are the page's. */
    public String element(Sunburst sunburst) {
        StringBuilder out = new StringBuilder(1000 + 300 * sunburst.arcs().size());
        double half = sunburst.radius() + MARGIN;
        open(out, half < LARGE ? "" : " data-size=\"large\"", -half, -half, 2 * half, 2 * half);
        body(out, sunburst, SunburstSvg::number);
        return out.append("</svg>\n").toString();
    }

    /**
     * A file of its own, with its looks, its letters as curves, and no script.
     *
     * @param plate what stands around the drawing, which is as wide and high as {@link Sunburst#size}
     */
    public String file(Sunburst sunburst, Plate plate, boolean dark) {
        Carving carving = new Carving(notes);
        StringBuilder body = new StringBuilder(1000 + 400 * sunburst.arcs().size());
        PlateSvg.above(body, plate, carving);
        body.append("<g transform=\"translate(").append(plate.left() + sunburst.size() / 2.0);
        body.append(' ').append(plate.top() + sunburst.size() / 2.0).append(")\">\n");
        body(body, sunburst, carving::digits);
        body.append("</g>\n");
        PlateSvg.below(body, plate, carving, SunburstSvg::sample);
        StringBuilder out = new StringBuilder(body.length() + 10_000);
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        String names = " xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"";
        open(out, names, 0, 0, plate.width(), plate.height());
        Xml.escape(out.append("<title>"), label).append("</title>\n<style>\n");
        out.append(Standalone.sunburst(dark)).append("</style>\n");
        out.append("<rect class=\"paper\" width=\"100%\" height=\"100%\"/>\n");
        return out.append(carving.defs()).append(body).append("</svg>\n").toString();
    }

    private static void sample(StringBuilder out, Plate.Sample sample) {
        Stance stance = sample.kind().stance();
        String attributes = stance != null
                ? "class=\"arc\" data-stance=\"" + stance.word() + '"' + weave(stance)
                : sample.kind() == Legend.Kind.IMPLIED ? "class=\"arc arc-implicit\" fill=\"none\"" : null;
        if (attributes != null) PlateSvg.box(out, attributes, sample, 30, 14, 0);
    }

    /** Writes the number of an arc around its middle. */
    private interface Numbers {
        void write(StringBuilder out, String number, double x, double y);
    }

    private void open(StringBuilder out, String more, double left, double top, double width, double height) {
        out.append("<svg class=\"sunburst\"").append(more);
        Xml.number(out.append(" viewBox=\""), left);
        Xml.number(out.append(' '), top);
        Xml.number(out.append(' '), width);
        Xml.number(out.append(' '), height);
        Xml.number(out.append("\" width=\""), width);
        Xml.number(out.append("\" height=\""), height);
        out.append("\" role=\"group\" aria-label=\"");
        Xml.escape(out, label).append("\" lang=\"");
        Xml.escape(out, language).append("\">\n");
    }

    private void body(StringBuilder out, Sunburst sunburst, Numbers numbers) {
        out.append(PATTERNS);
        for (Sunburst.Arc arc : sunburst.arcs()) write(out, arc, numbers);
    }

    private void write(StringBuilder out, Sunburst.Arc arc, Numbers numbers) {
        Outline.Claim claim = arc.claim();
        String stance = claim.isThesis() ? "thesis" : claim.stance().word();
        String at = link.apply(claim);
        if (at == null) out.append("<g");
        else Xml.escape(out.append("<a href=\""), at).append('"');
        out.append(" class=\"arc");
        if (claim.content().implicit()) out.append(" arc-implicit");
        out.append("\" data-stance=\"").append(stance).append("\"><title>");
        Xml.escape(out, Sunburst.title(claim, notes)).append("</title><path");
        if (claim.stance() != null) out.append(weave(claim.stance()));
        path(out.append(" d=\""), arc);
        out.append("\"/>");
        if (arc.isNumbered()) numbers.write(out, claim.number(), arc.x(), arc.y() + 4.5);
        out.append(at == null ? "</g>\n" : "</a>\n");
    }

    /** What fills an arc that attacks, in a page and in a file alike. */
    private static String weave(Stance stance) {
        return stance.attacks() ? " fill=\"url(#sunburst-" + stance.word() + ")\"" : "";
    }

    private static void path(StringBuilder out, Sunburst.Arc arc) {
        if (arc.to() - arc.from() > 0.99999) {
            ring(out, arc.outer(), 1);
            if (arc.inner() > 0) ring(out, arc.inner(), 0);
            return;
        }
        int large = arc.to() - arc.from() > 0.5 ? 1 : 0;
        point(out.append('M'), arc.from(), arc.outer());
        sweep(out, arc.outer(), large, 1);
        point(out, arc.to(), arc.outer());
        point(out.append('L'), arc.to(), arc.inner());
        if (arc.inner() > 0) {
            sweep(out, arc.inner(), large, 0);
            point(out, arc.from(), arc.inner());
        }
        out.append('Z');
    }

    private static void ring(StringBuilder out, double radius, int sweep) {
        point(out.append('M'), 0, radius);
        sweep(out, radius, 0, sweep);
        point(out, 0.5, radius);
        sweep(out, radius, 0, sweep);
        point(out, 0, radius);
        out.append('Z');
    }

    private static void sweep(StringBuilder out, double radius, int large, int sweep) {
        Xml.number(out.append('A'), radius);
        Xml.number(out.append(' '), radius);
        out.append(" 0 ").append(large).append(' ').append(sweep).append(' ');
    }

    private static void point(StringBuilder out, double turn, double radius) {
        Xml.number(out, radius * Math.sin(2 * Math.PI * turn));
        Xml.number(out.append(' '), -radius * Math.cos(2 * Math.PI * turn));
    }

    private static void number(StringBuilder out, String number, double x, double y) {
        Xml.number(out.append("<text aria-hidden=\"true\" text-anchor=\"middle\" x=\""), x);
        Xml.number(out.append("\" y=\""), y);
        Xml.escape(out.append("\">"), number).append("</text>");
    }
}
