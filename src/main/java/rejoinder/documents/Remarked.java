package rejoinder.documents;

import java.time.Instant;
import java.util.List;

/**
 * Something that was said about a map.
 *
 * @param claim the claim that it is about; null for the whole map
 * @param mark a word or two that sum it up; null for none
 * @param text may be empty where there is a mark
 * @param state whether it was done since, in a word; null where it asks for nothing
 * @param answers what was said to it, the oldest first
 */
public record Remarked(
        Long claim, String mark, String text, String by, Instant at, String state, List<Answer> answers) {

    public record Answer(String text, String by, Instant at) {}
}
