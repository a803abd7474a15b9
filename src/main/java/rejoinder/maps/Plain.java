package rejoinder.maps;

/** Text as people type it, without what no font shows. */
public final class Plain {

    private Plain() {}

    /** Trimmed, with line ends as \n and without control characters; empty for null. */
    public static String of(String text) {
        if (text == null) return "";
        StringBuilder plain = new StringBuilder(text.length());
        text.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(c -> {
            if (c == '\n' || c == '\t' || !Character.isISOControl(c) && !loneSurrogate(c) && !turns(c))
                plain.appendCodePoint(c);
        });
        return plain.codePoints().allMatch(Plain::unseen)
                ? ""
                : plain.toString().strip();
    }

    /** The same on one line. */
    public static String line(String text) {
        return of(text).replace('\n', ' ').replace('\t', ' ');
    }

    /** Shows the letters behind it backwards, whatever they are, so that a text reads as what it does not say. */
    private static boolean turns(int c) {
        return c == 0x202D || c == 0x202E;
    }

    private static boolean unseen(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
    }

    private static boolean loneSurrogate(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }
}
