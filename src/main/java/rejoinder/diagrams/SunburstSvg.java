package rejoinder.diagrams;

import java.util.function.Function;
import rejoinder.maps.Outline;

/**
 * Writes a sunburst as SVG: a support is plain, a rebuttal hatched and an undercut dotted, so that they differ in grey as
 * well. The looks come from a style sheet by class and {@code data-stance}.
 *
 * @param link where a claim is by itself, or null for no link
 * @param label what the drawing is
 * @param language of the claims, a BCP 47 tag
 */
public record SunburstSvg(Function<Outline.Claim, String> link, String label, String language, Notes notes) {

    private static final int MARGIN = 4;
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
        open(out, sunburst, "");
        body(out, sunburst);
        return out.append("</svg>\n").toString();
    }

    /** A file of its own, with its looks, and no script. */
    public String file(Sunburst sunburst, boolean dark) {
        StringBuilder out = new StringBuilder(4000 + 300 * sunburst.arcs().size());
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        open(out, sunburst, " xmlns=\"http://www.w3.org/2000/svg\"");
        out.append("<title>");
        Xml.escape(out, label).append("</title>\n<style>\n").append(Standalone.sunburst(dark));
        out.append(Standalone.digits());
        double half = sunburst.radius() + MARGIN;
        out.append("</style>\n<rect class=\"paper\"");
        Xml.number(out.append(" x=\""), -half);
        Xml.number(out.append("\" y=\""), -half);
        out.append("\" width=\"100%\" height=\"100%\"/>\n");
        body(out, sunburst);
        return out.append("</svg>\n").toString();
    }

    private void open(StringBuilder out, Sunburst sunburst, String more) {
        double half = sunburst.radius() + MARGIN;
        out.append("<svg class=\"sunburst\"").append(more);
        Xml.number(out.append(" viewBox=\""), -half);
        Xml.number(out.append(' '), -half);
        Xml.number(out.append(' '), 2 * half);
        Xml.number(out.append(' '), 2 * half);
        Xml.number(out.append("\" width=\""), 2 * half);
        Xml.number(out.append("\" height=\""), 2 * half);
        out.append("\" role=\"group\" aria-label=\"");
        Xml.escape(out, label).append("\" lang=\"");
        Xml.escape(out, language).append("\">\n");
    }

    private void body(StringBuilder out, Sunburst sunburst) {
        out.append(PATTERNS);
        for (Sunburst.Arc arc : sunburst.arcs()) write(out, arc);
    }

    private void write(StringBuilder out, Sunburst.Arc arc) {
        Outline.Claim claim = arc.claim();
        String stance = claim.isThesis() ? "thesis" : claim.stance().word();
        String at = link.apply(claim);
        if (at == null) out.append("<g");
        else Xml.escape(out.append("<a href=\""), at).append('"');
        out.append(" class=\"arc");
        if (claim.content().implicit()) out.append(" arc-implicit");
        out.append("\" data-stance=\"").append(stance).append("\"><title>");
        Xml.escape(out, Sunburst.title(claim, notes)).append("</title><path");
        if (claim.stance() != null && claim.stance().attacks())
            out.append(" fill=\"url(#sunburst-").append(stance).append(")\"");
        path(out.append(" d=\""), arc);
        out.append("\"/>");
        number(out, arc);
        out.append(at == null ? "</g>\n" : "</a>\n");
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

    /** The number of the claim, where the arc has room for it. */
    private static void number(StringBuilder out, Sunburst.Arc arc) {
        String number = arc.claim().number();
        double wide = Face.QUIET.metrics().width(number, Captions.META) + 8;
        boolean disc = arc.inner() == 0 && arc.to() - arc.from() > 0.99999;
        if (!disc && (arc.outer() - arc.inner() < wide || arc.length() < wide)) return;
        double middle = disc ? 0 : (arc.inner() + arc.outer()) / 2;
        double turn = 2 * Math.PI * (arc.from() + arc.to()) / 2;
        Xml.number(out.append("<text aria-hidden=\"true\" text-anchor=\"middle\" x=\""), middle * Math.sin(turn));
        Xml.number(out.append("\" y=\""), 4.5 - middle * Math.cos(turn));
        Xml.escape(out.append("\">"), number).append("</text>");
    }
}
