package rejoinder.courses;

import java.util.Optional;

/** What notices of some kinds say. Each package that tells people something has a bean of this. */
public interface NoticeWords {

    /** The sentence of a notice; empty where its kind is another package's. */
    Optional<String> of(Notice notice);
}
