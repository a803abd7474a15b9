package rejoinder.exchange;

/** Plain text on its way between files and maps. */
final class Words {

    private Words() {}

    /** On one line, without control characters, and with one space for each run of white space. */
    static String line(String text) {
        StringBuilder line = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean white = ArgdownLexer.isSpace(c);
            if (white || Character.isISOControl(c) || loneSurrogate(text, i)) {
                space |= white && line.length() > 0;
                continue;
            }
            if (space) line.append(' ');
            space = false;
            line.append(c);
        }
        return line.toString();
    }

    private static boolean loneSurrogate(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c))
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }

    /** At most so many characters, the last an ellipsis where some were cut. */
    static String cut(String text, int most) {
        if (text.length() <= most) return text;
        int end = most - 1;
        if (Character.isHighSurrogate(text.charAt(end - 1))) end--;
        return text.substring(0, end).strip() + "…";
    }

    /** 1, 1.2, 1.2.3: the number of a claim, which no claim needs as its label. */
    static boolean isNumber(String title) {
        boolean digit = false;
        for (int i = 0; i < title.length(); i++) {
            char c = title.charAt(i);
            if (c == '.' && digit) digit = false;
            else if (c >= '0' && c <= '9') digit = true;
            else return false;
        }
        return digit;
    }
}
