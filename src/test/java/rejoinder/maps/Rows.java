package rejoinder.maps;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;

/** The rows of a map as a database would hold them, to build outlines of: by name, or at random. */
final class Rows {

    static final int MAP = 7;
    private static final Instant MADE = Instant.parse("2025-04-17T12:00:00Z");
    private static final String[] WORDS = {"Cats", "are", "not", "<b>", "\"soft\"", "{nice}", "&", "שלום", "😀"};

    private final List<Outline.ClaimRow> claims = new ArrayList<>();
    private final List<Outline.ReasonRow> reasons = new ArrayList<>();
    private long ids;
    private long revision = 1;

    // ── by name ───────────────────────────────────────────────────────────

    long thesis(String text) {
        return claim(null, null, Content.of(text));
    }

    long reply(long to, Stance stance, String text) {
        return claim(step(to, stance), null, Content.of(text));
    }

    long because(long to, String text) {
        return reply(to, Stance.SUPPORT, text);
    }

    long but(long to, String text) {
        return reply(to, Stance.REBUT, text);
    }

    long since(long premise, String text) {
        return reply(premise, Stance.UNDERCUT, text);
    }

    long and(long with, String text) {
        return claim(row(with).reason(), null, Content.of(text));
    }

    long link(long to, Stance stance, long original) {
        return claim(step(to, stance), original, Content.EMPTY);
    }

    void edit(long id, UnaryOperator<Content> edit) {
        Outline.ClaimRow row = row(id);
        put(row, row.reason(), row.position(), edit.apply(row.content()));
    }

    /** Puts a claim that stands alone under another one. */
    void move(long id, long under, Stance stance) {
        Outline.ReasonRow step = reason(row(id).reason());
        reasons.set(reasons.indexOf(step), place(step.id(), under, stance, step.position()));
    }

    void remove(long id) {
        claims.remove(row(id));
    }

    int size() {
        return claims.size();
    }

    /** One of the last so many claims. */
    long any(Random random, int last) {
        int from = Math.max(0, claims.size() - last);
        return claims.get(from + random.nextInt(claims.size() - from)).id();
    }

    Outline outline() {
        return Outline.of(
                new Outline.Head(MAP, revision, "Cats", "What about cats?", "en"),
                List.copyOf(claims),
                List.copyOf(reasons));
    }

    // ── at random ─────────────────────────────────────────────────────────

    static Rows random(Random random, int size) {
        Rows rows = new Rows();
        for (int i = 1 + random.nextInt(3); i > 0; i--) rows.thesis(words(random));
        while (rows.claims.size() < size) rows.grow(random);
        return rows;
    }

    /** Any change that a person could make, and then some. */
    void change(Random random) {
        revision++;
        Outline.ClaimRow one = any(random);
        switch (random.nextInt(10)) {
            case 0, 1, 2 -> grow(random);
            case 3 -> thesis(words(random));
            case 4 -> edit(one.id(), content -> content.withText(words(random)));
            case 5 ->
                edit(
                        one.id(),
                        content -> content.withFlags(random.nextBoolean(), random.nextBoolean(), random.nextBoolean()));
            case 6 -> {
                if (claims.size() > 1) remove(one.id());
            }
            case 7 -> put(one, one.reason(), position(random), one.content());
            case 8 ->
                put(
                        one,
                        reasons.isEmpty()
                                ? null
                                : reasons.get(random.nextInt(reasons.size())).id(),
                        one.position(),
                        one.content());
            default -> {
                if (reasons.isEmpty()) return;
                Outline.ReasonRow step = reasons.get(random.nextInt(reasons.size()));
                long target = any(random).id();
                reasons.set(reasons.indexOf(step), place(step.id(), target, stance(target, random), position(random)));
            }
        }
    }

    private void grow(Random random) {
        Outline.ClaimRow one = any(random);
        // What a link stands for may have been removed.
        Outline.ClaimRow to =
                one.original() == null ? one : find(one.original()).orElse(null);
        if (to == null) return;
        if (to.reason() != null && random.nextInt(4) == 0) and(to.id(), words(random));
        else if (random.nextInt(8) == 0) link(to.id(), stance(to.id(), random), proper(random));
        else reply(to.id(), stance(to.id(), random), words(random));
    }

    private Stance stance(long target, Random random) {
        Stance stance = Stance.values()[random.nextInt(3)];
        return stance == Stance.UNDERCUT && row(target).reason() == null ? Stance.REBUT : stance;
    }

    private Outline.ClaimRow any(Random random) {
        return claims.get(random.nextInt(claims.size()));
    }

    private long proper(Random random) {
        List<Outline.ClaimRow> proper =
                claims.stream().filter(row -> row.original() == null).toList();
        return proper.get(random.nextInt(proper.size())).id();
    }

    static String words(Random random) {
        StringBuilder words = new StringBuilder("A");
        for (int i = random.nextInt(6); i > 0; i--) words.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
        return words.toString();
    }

    private static String position(Random random) {
        return String.format("i%08d1", random.nextInt(100_000_000));
    }

    // ── rows ──────────────────────────────────────────────────────────────

    private long claim(Long step, Long original, Content content) {
        long id = ++ids;
        claims.add(new Outline.ClaimRow(id, step, next(), original, revision, null, MADE, content));
        return id;
    }

    private long step(long to, Stance stance) {
        long id = ++ids;
        reasons.add(place(id, to, stance, next()));
        return id;
    }

    private Outline.ReasonRow place(long id, long to, Stance stance, String position) {
        return stance == Stance.UNDERCUT
                ? new Outline.ReasonRow(id, null, row(to).reason(), stance, position)
                : new Outline.ReasonRow(id, to, null, stance, position);
    }

    private String next() {
        return String.format("j%08d1", ids);
    }

    private void put(Outline.ClaimRow old, Long step, String position, Content content) {
        claims.set(
                claims.indexOf(old),
                new Outline.ClaimRow(old.id(), step, position, old.original(), revision, null, MADE, content));
    }

    private Outline.ClaimRow row(long id) {
        return find(id).orElseThrow();
    }

    private Optional<Outline.ClaimRow> find(long id) {
        return claims.stream().filter(row -> row.id() == id).findFirst();
    }

    private Outline.ReasonRow reason(long id) {
        return reasons.stream().filter(row -> row.id() == id).findFirst().orElseThrow();
    }
}
