package rejoinder.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import rejoinder.Member;
import rejoinder.Packaged;

/**
 * A course of 200 students, each with a submission of 150 claims and a remark on it: how long the pages of its teacher
 * take, and giving all of it back at once.
 *
 * <pre>mvn exec:java@run -Drun=bench.Desk</pre>
 */
public final class Desk {

    private static final int STUDENTS = Integer.getInteger("students", 200);
    private static final int CLAIMS = Integer.getInteger("claims", 150);
    private static final int ROUNDS = Integer.getInteger("rounds", 40);
    private static final Pattern CODE = Pattern.compile("/join/([a-z0-9]{4}-[a-z0-9]{4})");
    private static final Pattern REVIEW = Pattern.compile("/submissions/(\\d+)/review");
    private static final Pattern CLAIM = Pattern.compile("data-claim=\"(\\d+)\"");

    private final Member teacher;
    private final Packaged app;
    private final String course;
    private final String assignment;

    private Desk(Packaged app, Member teacher) throws Exception {
        this.app = app;
        this.teacher = teacher;
        this.course = Member.location(teacher.post("/courses", Map.of("name", "Ethics", "zone", "UTC")));
        long map = Sample.map(teacher, CLAIMS - 1, 12);
        this.assignment = Member.location(teacher.post(
                course + "/assignments",
                Map.of("title", "Streets", "starter", Long.toString(map), "mode", "EACH", "late", "true")));
    }

    public static void main(String... args) throws Exception {
        Path data = Files.createTempDirectory(Files.createDirectories(Path.of("target", "bench")), "desk-")
                .toAbsolutePath();
        try (Packaged app = Packaged.start("quarkus-app", data, Map.of("REJOINDER_BCRYPT_COST", "4"))) {
            Desk desk = new Desk(app, Member.first(app));
            desk.handIn();
            List<String> submissions = desk.submissions();
            desk.remark(submissions);
            System.out.printf("%d submissions of %d claims, each with a remark%n", submissions.size(), CLAIMS);
            desk.time("progress", desk.assignment);
            desk.time("queue", desk.assignment + "/queue");
            desk.time("table", desk.assignment + "/table");
            desk.each("desk, first look", submissions, "/review");
            desk.each("desk, again", submissions, "/review");
            desk.each("sheet", submissions, "/sheet");
            desk.giveBack(submissions);
            desk.time("queue, all given back", desk.assignment + "/queue");
        }
    }

    /** Each student begins, says one thing of their own, and hands in. */
    private void handIn() throws Exception {
        String code = first(CODE, teacher.get(course).body());
        for (int i = 0; i < STUDENTS; i++) {
            Member student = Member.join(app, code, "student" + i);
            String map = Member.location(student.post(assignment + "/work", Map.of()));
            String claim = first(CLAIM, student.get(map).body());
            student.post(map + "/claims/" + claim + "/replies", Map.of("kind", "REBUT", "text", "Not in winter " + i));
            Member.location(student.post(assignment + "/submissions", Map.of()));
        }
    }

    private List<String> submissions() throws Exception {
        return REVIEW.matcher(teacher.get(assignment + "/queue").body())
                .results()
                .map(MatchResult::group)
                .map(address -> address.replace("/review", ""))
                .distinct()
                .toList();
    }

    private void remark(List<String> submissions) throws Exception {
        for (String submission : submissions) {
            Member.location(teacher.post(submission + "/remarks", Map.of("mark", "UNCLEAR", "text", "What is this?")));
            Member.location(teacher.post(submission + "/review", Map.of("comment", "Nearly there.", "grade", "12")));
        }
    }

    private void time(String name, String path) throws Exception {
        List<String> same = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) same.add(path);
        each(name, same, "");
    }

    private void each(String name, List<String> paths, String view) throws Exception {
        long[] took = new long[paths.size()];
        int bytes = 0;
        for (int i = 0; i < paths.size(); i++) {
            long begin = System.nanoTime();
            var answer = teacher.get(paths.get(i) + view);
            took[i] = System.nanoTime() - begin;
            if (answer.statusCode() != 200) throw new IllegalStateException(name + ": " + answer.statusCode());
            bytes = answer.body().length();
        }
        java.util.Arrays.sort(took);
        System.out.printf(
                "%-24s p50 %.0f ms, p95 %.0f ms, longest %.0f ms; %d kB%n",
                name,
                Figures.percentile(took, 50),
                Figures.percentile(took, 95),
                took[took.length - 1] / 1e6,
                bytes / 1000);
    }

    private void giveBack(List<String> submissions) throws Exception {
        String body = submissions.stream()
                .map(address -> "submissions=" + address.replace("/submissions/", ""))
                .collect(Collectors.joining("&"));
        long begin = System.nanoTime();
        Member.location(teacher.post(assignment + "/returns", body));
        System.out.printf("%d given back at once: %.0f ms%n", submissions.size(), (System.nanoTime() - begin) / 1e6);
        String queue = teacher.get(assignment + "/queue").body();
        if (!queue.contains("Nothing is waiting for you.")) throw new IllegalStateException("Some still wait");
    }

    private static String first(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No " + pattern));
    }
}
