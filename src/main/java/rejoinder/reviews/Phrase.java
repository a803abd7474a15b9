package rejoinder.reviews;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.util.List;
import rejoinder.people.Person;

/** Something that a teacher says often, in their own words. */
@Entity
public class Phrase extends PanacheEntityBase {

    static final int MAX_TEXT = 500;
    static final int MOST = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "phrase_seq")
    @SequenceGenerator(name = "phrase_seq", sequenceName = "phrase_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "teacher_id")
    private Person teacher;

    @Column(nullable = false, length = MAX_TEXT)
    private String text;

    @Column(name = "made_at", nullable = false)
    private Instant madeAt;

    protected Phrase() {}

    /** A person's own, in the order of the alphabet. */
    static List<Phrase> of(Person teacher) {
        return list("teacher = ?1 order by lower(text), id", teacher);
    }

    /** The phrase, if it is this person's. */
    static Phrase of(Person teacher, long id) {
        return Phrase.<Phrase>find("id = ?1 and teacher = ?2", id, teacher)
                .firstResultOptional()
                .orElseThrow(NotFoundException::new);
    }

    /** Keeps a phrase, once; says whether there is room for it. */
    static boolean keep(Person teacher, String text) {
        if (count("teacher = ?1 and text = ?2", teacher, text) > 0) return true;
        if (count("teacher", teacher) >= MOST) return false;
        Phrase phrase = new Phrase();
        phrase.teacher = teacher;
        phrase.text = text;
        phrase.madeAt = Instant.now();
        phrase.persist();
        return true;
    }

    void reword(String text) {
        this.text = text;
    }

    void remove() {
        delete();
    }

    static void forget(Person teacher) {
        delete("teacher", teacher);
    }

    public Long id() {
        return id;
    }

    public String text() {
        return text;
    }
}
