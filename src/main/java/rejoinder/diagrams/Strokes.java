package rejoinder.diagrams;

import rejoinder.maps.Stance;

/** The paths of lines and heads: a rebuttal is a double line that ends in a cross, an undercut a stroke through a step. */
final class Strokes {

    private static final double APART = 1.75;

    private Strokes() {}

    static void write(StringBuilder out, Wire wire, Orientation orientation) {
        out.append("<path class=\"");
        switch (wire.kind()) {
            case TRUNK -> out.append("trunk");
            case STEP -> out.append("step step-").append(wire.stance().word());
            case BRACKET ->
                out.append("bracket\" data-stance=\"").append(wire.stance().word());
            case HEAD -> out.append("head head-").append(wire.stance().word());
        }
        out.append("\" d=\"");
        if (wire.kind() == Wire.Kind.HEAD) head(out, wire, orientation == Orientation.ACROSS);
        else if (wire.kind() == Wire.Kind.STEP && wire.stance() == Stance.REBUT) twice(out, wire.xy());
        else line(out, wire.xy(), 0, 0);
        out.append("\"/>");
    }

    private static void head(StringBuilder out, Wire wire, boolean across) {
        int x = wire.xy()[0];
        int y = wire.xy()[1];
        switch (wire.stance()) {
            case SUPPORT -> {
                if (across) out.append('M').append(x - 8).append(' ').append(y).append("l12-6.5v13Z");
                else out.append('M').append(x).append(' ').append(y - 8).append("l-6.5 12h13Z");
            }
            case REBUT ->
                out.append('M').append(x - 6).append(' ').append(y - 6).append("l12 12m0-12-12 12");
            case UNDERCUT -> {
                if (across)
                    out.append('M').append(x - 6).append(' ').append(y + 8).append("l12-16");
                else out.append('M').append(x - 8).append(' ').append(y + 6).append("l16-12");
            }
        }
    }

    private static void twice(StringBuilder out, int[] xy) {
        boolean across = xy[1] == xy[3];
        line(out, xy, across ? 0 : -APART, across ? -APART : 0);
        line(out, xy, across ? 0 : APART, across ? APART : 0);
    }

    private static void line(StringBuilder out, int[] xy, double dx, double dy) {
        for (int i = 0; i < xy.length; i += 2) {
            if (i > 0 && xy[i + 1] == xy[i - 1]) coordinate(out.append('H'), xy[i], dx);
            else if (i > 0 && xy[i] == xy[i - 2]) coordinate(out.append('V'), xy[i + 1], dy);
            else {
                coordinate(out.append(i == 0 ? 'M' : 'L'), xy[i], dx);
                coordinate(out.append(' '), xy[i + 1], dy);
            }
        }
    }

    private static void coordinate(StringBuilder out, int value, double shift) {
        if (shift == 0) out.append(value);
        else out.append(value + shift);
    }
}
