package rejoinder.people;

/**
 * A password that one person passes on to another, and that works only to choose another.
 *
 * @param password to be shown once
 * @param hash what is kept of it
 */
public record OneTime(String password, String hash) {}
