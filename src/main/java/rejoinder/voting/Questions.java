package rejoinder.voting;

import io.quarkus.qute.i18n.MessageBundles;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import rejoinder.maps.ArgumentMap;
import rejoinder.maps.Outline;
import rejoinder.people.Viewer;

/**
 * What somebody is asked about one claim of a map.
 *
 * @param revision of the map that they see
 * @param from the page below the claim that they are on; null for its own
 */
public record Questions(long map, long claim, String language, long revision, String from, List<Question> questions) {

    /** Empty where there is nothing to ask them, and nothing to show. */
    public static Optional<Questions> of(ArgumentMap map, Outline.Claim claim, Viewer viewer, String from) {
        if (!map.poll().isOpen() || !viewer.isSignedIn() || claim.text().isEmpty()) return Optional.empty();
        Outline outline = map.outline();
        VotingMessages words = MessageBundles.get(VotingMessages.class);
        List<Question> questions = Stream.of(Item.About.values())
                .flatMap(about -> Item.of(claim, about).stream())
                .map(item -> Question.of(map, outline, claim, item, viewer, words))
                .filter(question -> question.isOpen() || question.isSeen() || question.isOwn())
                .toList();
        return questions.isEmpty()
                ? Optional.empty()
                : Optional.of(new Questions(
                        map.id(), claim.id(), map.language(), outline.head().revision(), from, questions));
    }

    /** Where a vote is sent. */
    public String action(Question question) {
        return "/maps/" + map + "/claims/" + claim + "/votes/"
                + question.about().word();
    }
}
