package rejoinder.diagrams;

/**
 * How wide characters are taken to be that a browser borrows from another font, one that nobody here knows.
 *
 * <p>Fonts for Chinese, Japanese and Korean agree on one em; for the rest it is what wide letters of the usual fonts need.
 */
final class Borrowed {

    private Borrowed() {}

    /** In ems. */
    static float width(int c) {
        switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL -> {
                return 0;
            }
            default -> {}
        }
        if (c >= 0x1F000 && c < 0x1FB00 || c >= 0x2600 && c < 0x27C0) return 1.4f;
        if (c >= 0x12000 && c < 0x12550) return 4;
        if (c == 0xFDFD) return 10.5f;
        if (c >= 0xFDF0 && c < 0xFE00 || c >= 0x2E3A && c < 0x2E3C) return 3;
        if (c >= 0x1100 && c < 0x1200
                || c >= 0x2E80 && c < 0xA4D0
                || c >= 0xAC00 && c < 0xD7B0
                || c >= 0xF900 && c < 0xFB00
                || c >= 0xFE30 && c < 0xFE70
                || c >= 0xFF00 && c < 0xFFE7
                || c >= 0x20000 && c < 0x40000) return 1;
        return switch (Character.UnicodeScript.of(c)) {
            case ARABIC, HEBREW, THAI, GEORGIAN, ARMENIAN, SYRIAC -> 0.8f;
            case DEVANAGARI, BENGALI, GURMUKHI, GUJARATI, TAMIL, TELUGU, KANNADA, SINHALA, ETHIOPIC -> 1.1f;
            default -> 1.25f;
        };
    }
}
