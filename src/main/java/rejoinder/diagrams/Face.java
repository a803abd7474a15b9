package rejoinder.diagrams;

/** A voice of the drawings, in the words of the style sheet: which files set it, and at which weight. */
public enum Face {
    /** What claims say. */
    CLAIM("Literata Variable", "normal", 400),
    /** What an implied premise says. */
    IMPLIED("Literata Variable", "italic", 400),
    /** Numbers and standings. */
    QUIET("Source Sans 3 Variable", "normal", 400),
    /** Words that name a stance. */
    WORD("Source Sans 3 Variable", "normal", 600);

    private final String family;
    private final String style;
    private final int weight;
    private FontMetrics metrics;

    Face(String family, String style, int weight) {
        this.family = family;
        this.style = style;
        this.weight = weight;
    }

    public String family() {
        return family;
    }

    public boolean italic() {
        return style.equals("italic");
    }

    public int weight() {
        return weight;
    }

    /** Read from the served fonts when first asked for. */
    public synchronized FontMetrics metrics() {
        if (metrics == null) metrics = new FontMetrics(Served.of(family, style), weight);
        return metrics;
    }
}
