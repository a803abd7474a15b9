package rejoinder.diagrams;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import rejoinder.maps.Content;
import rejoinder.maps.Outline;
import rejoinder.maps.Stance;

/** Maps of every shape: deep, broad or in between, with premises that work together, undercuts of undercuts, and links. */
public final class RandomTree {

    private static final String[][] SCRIPTS = {
        {"road", "market", "a", "therefore", "It", "well-known", "of", "sanctions", "(2025)", "isn’t", "—", "naïve"},
        {"дорога", "рынок", "и", "Россия", "объяснение", "что", "ъёжик"},
        {"δρόμος", "αγορά", "και", "Ἑλλάς", "ἐξήγησις", "του"},
        {"道路可以连接俄罗斯与南亚", "市场", "制裁，", "因为", "東京都", "。"},
        {"الطريق", "السوق", "لأن", "العقوبات", "و", "﷽"},
        {"דרך", "שוק", "כי", "סנקציות"},
        {"👩‍👩‍👧‍👦", "🇩🇪", "👍🏽", "é́́", "Z̷̢͎a̴͝l̸g̵o", "😀😀😀", "क्षत्रिय", "ไม่มี"},
        {
            "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverkäufer",
            "https://example.org/a/very/long/address?with=things"
        },
        {
            "<script>alert(1)</script>",
            "]]>",
            "&amp;",
            "\u0000\u0007",
            "\ud83d",
            "\udc00",
            "\u2028",
            "\"onload='x'",
            "\uffff"
        }
    };

    private final Random random;
    private final List<Outline.ClaimRow> claims = new ArrayList<>();
    private final List<Outline.ReasonRow> reasons = new ArrayList<>();
    private final int depth;

    private RandomTree(long seed) {
        random = new Random(seed);
        depth = random.nextInt(4);
    }

    /** @param longest text, in characters */
    public static Outline of(long seed, int size, int longest) {
        RandomTree tree = new RandomTree(seed);
        while (tree.claims.size() < size) tree.grow(longest);
        return Outline.of(new Outline.Head(1, 1, "Map", null, "en"), tree.claims, tree.reasons);
    }

    /** Some claims, to be folded. */
    static Set<Long> some(Outline outline, long seed) {
        Random random = new Random(seed);
        Set<Long> some = new HashSet<>();
        for (Outline.Claim claim : outline.claims()) if (random.nextInt(6) == 0) some.add(claim.id());
        return some;
    }

    private void grow(int longest) {
        long id = claims.size() + 1;
        Long original =
                claims.size() > 3 && random.nextInt(20) == 0 ? claims.get(any()).id() : null;
        if (original != null && claims.get((int) (original - 1)).original() != null) original = null;
        Long reason = null;
        if (!claims.isEmpty() && random.nextInt(60) > 0) {
            int kind = reasons.isEmpty() ? 5 : random.nextInt(6);
            reason = kind == 0 ? Long.valueOf(1 + random.nextInt(reasons.size())) : step(kind == 1);
        }
        Content content = original == null
                ? Content.of(text(random, longest))
                        .withFlags(random.nextInt(6) == 0, random.nextInt(6) == 0, random.nextInt(9) == 0)
                : Content.EMPTY;
        claims.add(new Outline.ClaimRow(id, reason, position(id), original, 1, null, null, content));
    }

    /** A tree is the deeper the more often the latest claims are answered. */
    private int any() {
        int size = claims.size();
        return switch (depth) {
            case 0 -> random.nextInt(size);
            case 1 -> Math.max(0, size - 1 - random.nextInt(Math.min(size, 8)));
            case 2 -> random.nextInt(Math.min(size, 1 + size / 10));
            default -> (int) (size * Math.sqrt(random.nextDouble()));
        };
    }

    private Long step(boolean undercut) {
        Outline.ClaimRow target = claims.get(any());
        if (target.original() != null) target = claims.get(0);
        long id = reasons.size() + 1;
        undercut &= target.reason() != null;
        Stance stance = undercut ? Stance.UNDERCUT : random.nextInt(3) == 0 ? Stance.REBUT : Stance.SUPPORT;
        reasons.add(new Outline.ReasonRow(
                id, undercut ? null : target.id(), undercut ? target.reason() : null, stance, position(id)));
        return id;
    }

    static String text(Random random, int longest) {
        int length = 1 + (int) (longest * Math.pow(random.nextDouble(), 3));
        String[] script = SCRIPTS[random.nextInt(SCRIPTS.length)];
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            String[] words = random.nextInt(8) == 0 ? SCRIPTS[random.nextInt(SCRIPTS.length)] : script;
            text.append(words[random.nextInt(words.length)]).append(random.nextInt(9) == 0 ? "" : " ");
        }
        return text.toString();
    }

    private static String position(long place) {
        return String.format("i%08d1", place);
    }
}
