package rejoinder.maps;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.security.SecureRandom;
import java.util.Base64;
import rejoinder.courses.Course;
import rejoinder.courses.CourseEnded;
import rejoinder.people.Person;
import rejoinder.people.Viewer;

/**
 * Whose a map is, and who else may read or change it.
 *
 * @param owner whose it is; null where it belongs to nobody but its course
 * @param course the course that it belongs to; null for none
 * @param writers who of the course may change it; null for nobody besides its owner and its editors
 * @param visibility who may read it besides them
 * @param shareToken what the share link ends with, 22 letters; null where there is no link
 */
@Embeddable
public record Holding(
        @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "owner_id") Person owner,
        @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "course_id") Course course,
        @Enumerated(EnumType.STRING) Writers writers,
        @Enumerated(EnumType.STRING) @Column(nullable = false) Visibility visibility,
        @Column(name = "share_token") String shareToken) {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** Somebody's own, seen by nobody else. */
    public static Holding of(Person owner) {
        return new Holding(owner, null, null, Visibility.PRIVATE, null);
    }

    /** Handed out to somebody in a course, whose teachers read it, and nobody else. */
    public static Holding in(Course course, Person owner) {
        return new Holding(owner, course, Writers.OWNER, Visibility.PRIVATE, null);
    }

    /** The whole course reads and changes it. */
    public static Holding byCourse(Course course) {
        return new Holding(null, course, Writers.COURSE, Visibility.COURSE, null);
    }

    /** The teachers of the course read and change it, and nobody else sees it. */
    public static Holding byTeachers(Course course) {
        return new Holding(null, course, Writers.TEACHERS, Visibility.PRIVATE, null);
    }

    /** The same as one of a course: its teachers read it, and the others where it is shown to them. */
    Holding entering(Course to) {
        refuseWhenHandedOut();
        if (to.hasEnded()) throw new CourseEnded();
        if (course != null && !course.id().equals(to.id())) throw new Refusal(Refusal.Rule.IN_A_COURSE);
        return new Holding(owner, to, writers, visibility, shareToken);
    }

    /** The same as somebody else's, or nobody's. */
    Holding passedTo(Person other) {
        return new Holding(other, course, writers, visibility, shareToken);
    }

    Holding seenBy(Visibility others) {
        return new Holding(owner, course, writers, others, shareToken);
    }

    /** The same seen by others, with a link where that is the way in. */
    Holding shownTo(Visibility others) {
        if (others != Visibility.LINK) return new Holding(owner, course, writers, others, null);
        return shareToken == null ? linked() : seenBy(others);
    }

    /** The same with a new link. */
    Holding linked() {
        byte[] token = new byte[16];
        RANDOM.nextBytes(token);
        String address = Base64.getUrlEncoder().withoutPadding().encodeToString(token);
        return new Holding(owner, course, writers, Visibility.LINK, address);
    }

    void refuseShowing(Visibility others, Person by) {
        refuseWhenHandedOut();
        if (others == Visibility.COURSE && course == null) throw new Refusal(Refusal.Rule.NOTHING_CHOSEN);
        if (others == Visibility.PUBLIC && !by.teaches()) throw new Refusal(Refusal.Rule.TEACHERS_PUBLISH);
    }

    /** What was handed out to be worked on is shown to those alone who handed it out. */
    void refuseWhenHandedOut() {
        if (isHandedOut()) throw new Refusal(Refusal.Rule.HANDED_OUT);
    }

    /** Whether a course gave it to somebody, or to all who learn there, to work on. */
    public boolean isHandedOut() {
        return writers == Writers.OWNER || writers == Writers.COURSE;
    }

    boolean isOf(Viewer viewer) {
        return owner != null && owner.id().equals(viewer.id());
    }

    boolean isOver() {
        return course != null && course.hasEnded();
    }
}
