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
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import rejoinder.people.Person;

/** What the author of a map, or a teacher, says to a remark. */
@Entity
@Table(name = "remark_answer")
public class RemarkAnswer extends PanacheEntityBase {

    static final int MAX_TEXT = 4000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "remark_answer_seq")
    @SequenceGenerator(name = "remark_answer_seq", sequenceName = "remark_answer_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "remark_id")
    private Remark remark;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "author_id")
    private Person author;

    @Column(nullable = false, length = MAX_TEXT)
    private String text;

    @Column(name = "made_at", nullable = false)
    private Instant at;

    @Column(name = "form_key")
    private UUID formKey;

    protected RemarkAnswer() {}

    static List<RemarkAnswer> of(Remark remark) {
        return list("from RemarkAnswer a left join fetch a.author where a.remark = ?1 order by a.id", remark);
    }

    static List<RemarkAnswer> by(Person author) {
        return list("author = ?1 order by id", author);
    }

    static long countBy(Person author, Remark remark) {
        return count("author = ?1 and remark = ?2", author, remark);
    }

    /** Says whether it is new: a form that is sent twice makes one answer. */
    static boolean make(Remark remark, Person author, String text, UUID form) {
        if (form != null && count("formKey", form) > 0) return false;
        RemarkAnswer answer = new RemarkAnswer();
        answer.remark = remark;
        answer.author = author;
        answer.text = text;
        answer.at = Instant.now();
        answer.formKey = form;
        answer.persist();
        return true;
    }

    /** Takes away what was said to remarks on the work of a person. */
    static void forget(Person student) {
        delete("remark in (select r from Remark r where r.review.submission.work.person = ?1)", student);
    }

    public Long id() {
        return id;
    }

    public Person author() {
        return author;
    }

    public String text() {
        return text;
    }

    public Instant at() {
        return at;
    }
}
