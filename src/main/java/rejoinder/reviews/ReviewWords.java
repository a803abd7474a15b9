package rejoinder.reviews;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.i18n.MessageBundles;

/** How templates name marks. */
@TemplateExtension
final class ReviewWords {

    private ReviewWords() {}

    static String words(Mark mark) {
        ReviewMessages words = MessageBundles.get(ReviewMessages.class);
        return switch (mark) {
            case UNSUPPORTED -> words.unsupported();
            case NOT_A_CLAIM -> words.notAClaim();
            case UNCLEAR -> words.unclear();
            case OFF_TOPIC -> words.offTopic();
            case DUPLICATE -> words.duplicate();
            case SEVERAL_CLAIMS -> words.severalClaims();
            case BELONGS_ELSEWHERE -> words.belongsElsewhere();
            case WRONG_SIDE -> words.wrongSide();
            case SOURCE_NEEDED -> words.sourceNeeded();
            case UNKIND -> words.unkind();
            case WELL_SEEN -> words.wellSeen();
        };
    }
}
