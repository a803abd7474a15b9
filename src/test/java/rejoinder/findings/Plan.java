package rejoinder.findings;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import rejoinder.maps.Content;
import rejoinder.maps.Outline;
import rejoinder.maps.Stance;

/** A small map, put together claim by claim, and what is found in it. */
final class Plan {

    private static final String[] WORDS =
            ("cats dogs school road city tax law trade peace river sugar doctors 1990 17 %"
                            + " may always because and is are should shows not the a of for ; ?")
                    .split(" ");

    private final List<Outline.ClaimRow> claims = new ArrayList<>();
    private final List<Outline.ReasonRow> reasons = new ArrayList<>();
    private String question;
    private String language = "en";

    static Plan of(String thesis) {
        Plan plan = new Plan();
        plan.thesis(thesis);
        return plan;
    }

    static Plan random(Random random, int size) {
        Plan plan = of(text(random));
        while (plan.claims.size() < size) {
            Outline.ClaimRow row = plan.claims.get(random.nextInt(plan.claims.size()));
            if (row.original() != null) continue;
            Stance stance = Stance.values()[random.nextInt(row.reason() == null ? 2 : 3)];
            switch (random.nextInt(6)) {
                case 0 -> {
                    if (row.reason() != null) plan.and(row.id(), text(random));
                }
                case 1 -> plan.again(row.id(), stance, 1 + random.nextInt(plan.claims.size()));
                default -> plan.reply(row.id(), stance, text(random));
            }
        }
        return plan;
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder("All");
        for (int i = random.nextInt(9); i >= 0; i--) text.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
        return text.toString();
    }

    Plan asks(String question) {
        this.question = question;
        return this;
    }

    Plan in(String language) {
        this.language = language;
        return this;
    }

    long thesis(String text) {
        return claim(null, null, text);
    }

    long because(long claim, String text) {
        return reply(claim, Stance.SUPPORT, text);
    }

    long but(long claim, String text) {
        return reply(claim, Stance.REBUT, text);
    }

    long undercut(long premise, String text) {
        return reply(premise, Stance.UNDERCUT, text);
    }

    long reply(long claim, Stance stance, String text) {
        return claim(step(claim, stance), null, text);
    }

    long and(long premise, String text) {
        return claim(row(premise).reason(), null, text);
    }

    /** A claim once more, elsewhere; of a link, what it stands for. */
    long again(long claim, Stance stance, long original) {
        Long proper = row(original).original();
        return claim(step(claim, stance), proper == null ? original : proper, "");
    }

    Plan edit(long claim, UnaryOperator<Content> edit) {
        Outline.ClaimRow row = row(claim);
        claims.set(claims.indexOf(row), with(row, row.position(), row.author(), edit.apply(row.content())));
        return this;
    }

    String text(long claim) {
        return row(claim).content().text();
    }

    Plan by(long claim, long author) {
        Outline.ClaimRow row = row(claim);
        claims.set(claims.indexOf(row), with(row, row.position(), author, row.content()));
        return this;
    }

    /** The same with all siblings in another order. */
    Plan shuffled(Random random) {
        Plan other = new Plan();
        other.question = question;
        other.language = language;
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < claims.size() + reasons.size(); i++) places.add(i);
        Collections.shuffle(places, random);
        for (Outline.ClaimRow row : claims)
            other.claims.add(with(row, position(places.get(claims.indexOf(row))), row.author(), row.content()));
        for (Outline.ReasonRow row : reasons)
            other.reasons.add(new Outline.ReasonRow(
                    row.id(),
                    row.claim(),
                    row.reason(),
                    row.stance(),
                    position(places.get(claims.size() + reasons.indexOf(row)))));
        return other;
    }

    Outline outline() {
        return Outline.of(new Outline.Head(7, 1, "Plan", question, language), claims, reasons);
    }

    List<Finding> found() {
        return Findings.everything(new Subject(outline(), language, Effects.NONE));
    }

    List<Finding> found(Check check) {
        return found().stream().filter(finding -> finding.check() == check).toList();
    }

    /** What one check finds, each as its kind and the ids of the claims. */
    List<String> kinds(Check check) {
        return found(check).stream()
                .map(finding -> finding.kind() + " "
                        + finding.claims().stream().map(String::valueOf).collect(Collectors.joining(" ")))
                .toList();
    }

    private static Outline.ClaimRow with(Outline.ClaimRow row, String position, Long author, Content content) {
        return new Outline.ClaimRow(row.id(), row.reason(), position, row.original(), 1, author, null, content);
    }

    private long claim(Long reason, Long original, String text) {
        long id = claims.size() + 1L;
        claims.add(new Outline.ClaimRow(id, reason, position((int) id), original, 1, null, null, Content.of(text)));
        return id;
    }

    private long step(long target, Stance stance) {
        long id = reasons.size() + 1L;
        boolean undercut = stance == Stance.UNDERCUT;
        reasons.add(new Outline.ReasonRow(
                id, undercut ? null : target, undercut ? row(target).reason() : null, stance, position((int) id)));
        return id;
    }

    private static String position(int place) {
        return String.format("i%08d1", place);
    }

    private Outline.ClaimRow row(long id) {
        return claims.get((int) id - 1);
    }
}
