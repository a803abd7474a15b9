package rejoinder.maps;

/** Text as people type it, without what no font shows. */
final class Plain {

    private Plain() {}

    /** Trimmed, with line ends as \n and without control characters; empty for null. */
    static String of(String text) {
        if (text == null) return "";
        StringBuilder plain = new StringBuilder(text.length());
        text.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(c -> {
            if (c == '\n' || c == '\t' || !Character.isISOControl(c) && !loneSurrogate(c)) plain.appendCodePoint(c);
        });
        return plain.toString().strip();
    }

    /** The same on one line. */
    static String line(String text) {
        return of(text).replace('\n', ' ').replace('\t', ' ');
    }

    private static boolean loneSurrogate(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }
}
