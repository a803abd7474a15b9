package rejoinder.assignments;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rejoinder.courses.Enrolment;
import rejoinder.courses.Notice;
import rejoinder.people.Person;

/** Tells the people of a course about an assignment, each in the transaction that is under way. */
record Telling(Assignment assignment) {

    static final String ASSIGNED = "assignment-set";
    static final String CHANGED = "assignment-changed";
    static final String DUE_OTHERWISE = "assignment-due-otherwise";
    static final String DUE_SOON = "assignment-due-soon";
    static final String EXTENDED = "assignment-extended";
    static final String TEXT_CHANGED = "assignment-text-changed";
    static final String WORDS_LOST = "assignment-words-lost";
    static final String RETURNED = "submission-returned";

    static Telling of(Assignment assignment) {
        return new Telling(assignment);
    }

    void assigned() {
        everybody(ASSIGNED);
    }

    void changed() {
        everybody(CHANGED);
    }

    void dueOtherwise() {
        everybody(DUE_OTHERWISE);
    }

    /** Those alone who have begun, as the others find the new text when they do. */
    void textChanged(List<Work> works) {
        if (works.stream().anyMatch(work -> work.person() == null)) everybody(TEXT_CHANGED);
        else inOrder(works.stream().map(Work::person)).forEach(student -> tell(student, TEXT_CHANGED));
    }

    /** The teachers, as the page of the assignment says whose claims quote what is gone. */
    void wordsLost() {
        inOrder(Enrolment.teachers(assignment.course()).stream().map(Enrolment::person))
                .forEach(teacher -> tell(teacher, WORDS_LOST));
    }

    /** Those alone who have handed nothing in and have no extension. */
    void dueSoon() {
        Map<Long, Extension> extensions = Extension.of(assignment);
        Set<Long> handedIn = Submission.latest(assignment).values().stream()
                .map(submission -> submission.work().person())
                .map(person -> person == null ? -1L : person.id())
                .collect(Collectors.toSet());
        if (handedIn.contains(-1L)) return;
        students().stream()
                .filter(student -> !handedIn.contains(student.id()) && !extensions.containsKey(student.id()))
                .forEach(student -> tell(student, DUE_SOON));
    }

    void dueSoon(Person student) {
        boolean handedIn =
                Work.of(assignment, student).flatMap(Submission::latest).isPresent();
        if (!handedIn
                && Enrolment.of(assignment.course(), student)
                        .filter(Enrolment::isPresent)
                        .isPresent()) tell(student, DUE_SOON);
    }

    void extended(Person student) {
        tell(student, EXTENDED);
    }

    void returned(Submission submission) {
        Person person = submission.work().person();
        for (Person student : person == null ? students() : List.of(person))
            Notice.tell(student, assignment.course(), RETURNED, assignment.title(), "/submissions/" + submission.id());
    }

    private void everybody(String kind) {
        students().forEach(student -> tell(student, kind));
    }

    private List<Person> students() {
        return inOrder(Enrolment.students(assignment.course()).stream().map(Enrolment::person));
    }

    /** Each person's count of notices is locked for a moment; two who tell many lock them in the same order. */
    private static List<Person> inOrder(Stream<Person> people) {
        return people.sorted(Comparator.comparing(Person::id)).toList();
    }

    private void tell(Person person, String kind) {
        Notice.tell(person, assignment.course(), kind, assignment.title(), "/assignments/" + assignment.id());
    }
}
