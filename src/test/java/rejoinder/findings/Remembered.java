package rejoinder.findings;

/** What the inspector has in memory of texts that it has read. */
public final class Remembered {

    private Remembered() {}

    /** Whether it holds a text, as read in a language, or any of some words of it. */
    public static boolean holds(String text, String language, String... words) {
        boolean any = Statement.remembers(text, language);
        for (String word : words) any |= Dictionary.remembers(word);
        return any;
    }
}
