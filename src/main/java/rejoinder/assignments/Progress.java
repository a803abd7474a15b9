package rejoinder.assignments;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import rejoinder.courses.Enrolment;
import rejoinder.people.Person;

/** Who is where with an assignment, in as many queries whatever the number of students. */
record Progress(
        Assignment assignment,
        List<Row> rows,
        Map<Stage, Integer> counts,
        Written written,
        Work together,
        Submission handedIn) {

    /**
     * One student.
     *
     * @param work null where they have not begun, and where the class works together
     * @param claims how many they have written that are there
     * @param lost how many of their claims quote words that the texts have lost
     */
    record Row(
            Person student,
            Work work,
            Submission latest,
            Stage stage,
            When extension,
            When due,
            long claims,
            long lost) {

        public boolean isOverdue() {
            return stage.isOpen() && due != null && due.isPast();
        }
    }

    /** A stage, and where its part of the bar begins and how long it is, of 1000. */
    record Part(Stage stage, int count, int start, int length) {}

    static Progress of(Assignment assignment) {
        List<Work> works = Work.of(assignment);
        Map<Long, Submission> latest = Submission.latest(assignment);
        if (assignment.isTogether()) return together(assignment, works, latest);
        Map<Long, Work> byPerson =
                works.stream().collect(Collectors.toMap(work -> work.person().id(), work -> work));
        Map<Long, Extension> extensions = Extension.of(assignment);
        Written written = Written.byMap(assignment);
        ZoneId zone = assignment.course().zone();
        List<Row> rows = new ArrayList<>();
        Map<Stage, Integer> counts = new EnumMap<>(Stage.class);
        for (Person student : students(assignment)) {
            Work work = byPerson.get(student.id());
            Submission last = work == null ? null : latest.get(work.id());
            Extension extension = extensions.get(student.id());
            Stage stage = Stage.of(work, last);
            counts.merge(stage, 1, Integer::sum);
            rows.add(new Row(
                    student,
                    work,
                    last,
                    stage,
                    extension == null ? null : When.of(extension.dueAt(), zone),
                    When.of(assignment.terms().due(extension), zone),
                    work == null ? 0 : written.claims(work.map().id()),
                    work == null ? 0 : written.lost(work.map().id())));
        }
        return new Progress(assignment, rows, counts, written, null, null);
    }

    /** Where all work on one map, each has written something or nothing. */
    private static Progress together(Assignment assignment, List<Work> works, Map<Long, Submission> latest) {
        Work work = works.isEmpty() ? null : works.get(0);
        Submission last = work == null ? null : latest.get(work.id());
        Written written = Written.byAuthor(assignment);
        When due = When.of(assignment.terms().dueAt(), assignment.course().zone());
        Map<Stage, Integer> counts = new EnumMap<>(Stage.class);
        List<Row> rows = new ArrayList<>();
        for (Person student : students(assignment)) {
            long claims = written.claims(student.id());
            Stage stage = claims == 0 ? Stage.NOT_OPENED : Stage.of(work, last);
            counts.merge(stage, 1, Integer::sum);
            rows.add(new Row(student, null, null, stage, null, due, claims, 0));
        }
        return new Progress(assignment, rows, counts, written, work, last);
    }

    private static List<Person> students(Assignment assignment) {
        return Enrolment.students(assignment.course()).stream()
                .map(Enrolment::person)
                .toList();
    }

    /** The stages that anybody is at, the last one first. */
    public List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        int before = 0;
        Stage[] stages = Stage.values();
        for (int i = stages.length - 1; i >= 0; i--) {
            int count = counts.getOrDefault(stages[i], 0);
            if (count == 0) continue;
            int start = 1000 * before / rows.size();
            before += count;
            parts.add(new Part(stages[i], count, start, 1000 * before / rows.size() - start));
        }
        return parts;
    }

    /** Where the class is with its one map. */
    public Stage stage() {
        return Stage.of(together, handedIn);
    }

    /** How many claims in all quote words that the texts have lost. */
    public long lostInAll() {
        return written.lostInAll();
    }

    public int inHand() {
        return rows.size() - counts.getOrDefault(Stage.NOT_OPENED, 0) - counts.getOrDefault(Stage.IN_WORK, 0);
    }
}
