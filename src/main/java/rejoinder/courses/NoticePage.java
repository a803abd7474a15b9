package rejoinder.courses;

import java.util.List;
import java.util.Optional;
import rejoinder.people.Person;

/** One notice in words. */
record NoticePage(Notice notice, String words) {

    private static final int MOST = 100;

    /** The course, where the sentence does not name it. */
    public String about() {
        return notice.course() == null || words.contains(notice.course().name())
                ? null
                : notice.course().name();
    }

    /** What somebody was told, the newest first; a kind that nobody knows any more is left out. */
    static List<NoticePage> of(Person person, List<NoticeWords> speakers) {
        return Notice.of(person, MOST).stream()
                .flatMap(notice -> speakers.stream()
                        .map(speaker -> speaker.of(notice))
                        .flatMap(Optional::stream)
                        .limit(1)
                        .map(words -> new NoticePage(notice, words)))
                .toList();
    }
}
