package rejoinder.diagrams;

/**
 * A drawing at a glance: its boxes as small blocks by stance.
 *
 * @param label what it is
 */
public record Minimap(int width, int height, String label) {

    /** Of either side, in pixels. */
    public static final int LEAST = 44;

    /**
     * An {@code svg} element that keeps the proportions of the layout where they do not make a sliver of it; coordinates
     * inside are the layout's own.
     */
    public String element(Layout layout) {
        double scale = Math.min((double) width / layout.width(), (double) height / layout.height());
        StringBuilder out = new StringBuilder(300 + 60 * layout.boxes().size());
        out.append("<svg class=\"minimap\" viewBox=\"0 0 ")
                .append(layout.width())
                .append(' ')
                .append(layout.height());
        out.append("\" width=\"").append(Math.max(LEAST, Math.round(layout.width() * scale)));
        out.append("\" height=\"").append(Math.max(LEAST, Math.round(layout.height() * scale)));
        out.append("\" preserveAspectRatio=\"none\" role=\"img\" aria-label=\"");
        Xml.escape(out, label).append("\">");
        for (String stance : new String[] {"thesis", "support", "rebut", "undercut"}) {
            out.append("<path data-stance=\"").append(stance).append("\" d=\"");
            for (Box box : layout.boxes()) {
                if (!box.stance().equals(stance)) continue;
                out.append('M').append(box.x()).append(' ').append(box.y());
                out.append('h').append(box.width()).append('v').append(box.height());
                out.append('h').append(-box.width()).append('z');
            }
            out.append("\"/>");
        }
        return out.append("</svg>\n").toString();
    }
}
