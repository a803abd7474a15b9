package rejoinder.type;

import java.time.Instant;

/**
 * What a file says of itself.
 *
 * @param author null for nobody
 * @param language a tag of BCP 47
 */
public record Imprint(String title, String author, String language, Instant made) {}
