package rejoinder.assignments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import rejoinder.courses.Notice;
import rejoinder.courses.NoticeWords;

/** What assignments tell people; the subject of each is the title. */
@ApplicationScoped
class AssignmentNotices implements NoticeWords {

    @Inject
    AssignmentMessages words;

    @Override
    public Optional<String> of(Notice notice) {
        String title = notice.subject();
        return Optional.ofNullable(
                switch (notice.kind()) {
                    case Telling.ASSIGNED -> words.toldAssigned(title);
                    case Telling.CHANGED -> words.toldChanged(title);
                    case Telling.DUE_OTHERWISE -> words.toldDueOtherwise(title);
                    case Telling.DUE_SOON -> words.toldDueSoon(title);
                    case Telling.EXTENDED -> words.toldExtended(title);
                    case Telling.TEXT_CHANGED -> words.toldTextChanged(title);
                    case Telling.WORDS_LOST -> words.toldWordsLost(title);
                    case Telling.RETURNED -> words.toldReturned(title);
                    default -> null;
                });
    }
}
