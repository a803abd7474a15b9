package rejoinder.reviews;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * What a remark says, apart from where it stands: the part of it that a teacher words anew.
 *
 * @param mark one of the usual ones; null for none
 * @param ownMark a mark in the teacher's own word, in place of one of those; null for none
 * @param text may be empty where there is a mark
 */
@Embeddable
public record Saying(
        @Enumerated(EnumType.STRING) @Column(length = 20) Mark mark,
        @Column(name = "own_mark", length = MAX_OWN_MARK) String ownMark,
        @Column(nullable = false, length = MAX_TEXT) String text) {

    static final int MAX_TEXT = 4000;
    static final int MAX_OWN_MARK = 40;

    /** Whether it asks the author to do something. */
    boolean asks() {
        return mark == null || mark.asks();
    }
}
