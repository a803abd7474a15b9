package rejoinder.courses;

import static rejoinder.web.Isolated.isolated;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** What courses themselves tell people. */
@ApplicationScoped
class CourseNotices implements NoticeWords {

    /** They teach a course now; the subject is its name. */
    static final String TEACHES = "course-teaches";

    /** A teacher took them back; the subject is the name of the course. */
    static final String TAKEN_BACK = "course-taken-back";

    /** A teacher took them out; the subject is the name of the course. */
    static final String TAKEN_OUT = "course-taken-out";

    @Inject
    CourseMessages words;

    @Override
    public Optional<String> of(Notice notice) {
        return switch (notice.kind()) {
            case TEACHES -> Optional.of(words.youTeach(isolated(notice.subject())));
            case TAKEN_BACK -> Optional.of(words.youAreBack(isolated(notice.subject())));
            case TAKEN_OUT -> Optional.of(words.youAreOut(isolated(notice.subject())));
            default -> Optional.empty();
        };
    }
}
