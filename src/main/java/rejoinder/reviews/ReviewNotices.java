package rejoinder.reviews;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import rejoinder.courses.Notice;
import rejoinder.courses.NoticeWords;

/** What reviews tell people; the subject is the title of the assignment. */
@ApplicationScoped
class ReviewNotices implements NoticeWords {

    /** What was said about work that they have back is otherwise now. */
    static final String CHANGED = "review-changed";

    /** Somebody answered to a remark. */
    static final String ANSWERED = "remark-answered";

    @Inject
    ReviewMessages words;

    @Override
    public Optional<String> of(Notice notice) {
        return switch (notice.kind()) {
            case CHANGED -> Optional.of(words.reviewChanged(notice.subject()));
            case ANSWERED -> Optional.of(words.remarkAnswered(notice.subject()));
            default -> Optional.empty();
        };
    }
}
