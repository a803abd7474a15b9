package rejoinder.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import rejoinder.maps.Citation;
import rejoinder.maps.Content;
import rejoinder.maps.Import;
import rejoinder.maps.Outline;
import rejoinder.maps.Passage;
import rejoinder.maps.Refusal;
import rejoinder.maps.Stance;

/** Maps of every shape, with texts that look like commands. */
final class RandomMap {

    private static final String[] PIECES = {
        "a",
        "b",
        "word",
        " ",
        " ",
        "  ",
        ".",
        ":",
        "..",
        "/",
        "//",
        "/*",
        "*/",
        "<!--",
        "-->",
        "*",
        "**",
        "_",
        "__",
        "[",
        "]",
        "]:",
        "](",
        "<",
        ">",
        ">:",
        "{",
        "}",
        "} x",
        "@[",
        "@<",
        "#",
        "#tag",
        "#(a)",
        "===",
        "====",
        "--",
        "----",
        "+",
        "-",
        "+>",
        "><",
        "_ ",
        "(1)",
        "1.",
        "* ",
        "\\",
        "\\\\",
        "'",
        "\"",
        ".A.",
        ":heart:",
        "U.S.",
        "é",
        "–",
        "\u00a0",
        "\u2028",
        "😀",
        "ñ",
        "\n",
        "\n\n",
        "\t",
        ",",
        ";",
        "!",
        "?",
        "# ",
        "true",
        "null",
        "1.2.3",
        "http://a.b/c?d=e#f",
        "Untitled 1",
        "&",
        "%",
        "|"
    };

    private final Random random;
    private final List<Outline.ClaimRow> claims = new ArrayList<>();
    private final List<Outline.ReasonRow> reasons = new ArrayList<>();
    private final Set<String> labels = new HashSet<>();
    private final List<Import.Text> texts = new ArrayList<>();

    private RandomMap(Random random) {
        this.random = random;
    }

    static Import of(Random random, int claims) {
        return new RandomMap(random).build(claims);
    }

    /** Pieces of Argdown in no order. */
    static String soup(Random random, int pieces) {
        String[] more = {
            "\n    ",
            "\n\n",
            "\n",
            "[a]",
            "[a]: x",
            "<b>",
            "<b>: y",
            " + ",
            "{a: b}",
            "\n    + ",
            "\n    _ ",
            "\n----\n",
            "\n(1) x",
            "    - "
        };
        StringBuilder soup = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            String[] from = random.nextBoolean() ? more : PIECES;
            soup.append(from[random.nextInt(from.length)]);
        }
        return soup.toString();
    }

    private Import build(int most) {
        for (int i = random.nextInt(3); i > 0; i--)
            texts.add(new Import.Text(line(), random.nextBoolean() ? line() : null, "en", "x" + words(30)));
        int theses = 1 + random.nextInt(3);
        for (long id = 1; id <= theses; id++) claim(id, null);
        int next = theses + 1;
        while (next <= most) {
            boolean undercut = !reasons.isEmpty() && random.nextInt(4) == 0;
            long reason = reasons.size() + 1L;
            boolean join = !reasons.isEmpty() && random.nextInt(4) == 0;
            if (join) reason = 1L + random.nextInt(reasons.size());
            else if (undercut)
                reasons.add(new Outline.ReasonRow(
                        reason, null, 1L + random.nextInt(reasons.size()), Stance.UNDERCUT, position()));
            else {
                long target = proper();
                Stance stance = random.nextInt(3) == 0 ? Stance.REBUT : Stance.SUPPORT;
                reasons.add(new Outline.ReasonRow(reason, target, null, stance, position()));
            }
            claim(next++, reason);
        }
        String question = random.nextBoolean() || theses > 1 ? line() : null;
        return new Import(Outline.of(new Outline.Head(0, 0, line(), question, "en"), claims, reasons), texts);
    }

    private long proper() {
        List<Outline.ClaimRow> proper =
                claims.stream().filter(row -> row.original() == null).toList();
        return proper.get(random.nextInt(proper.size())).id();
    }

    private void claim(long id, Long reason) {
        boolean link = claims.size() > 1 && random.nextInt(6) == 0;
        Long original = link ? proper() : null;
        claims.add(new Outline.ClaimRow(
                id, reason, position(), original, 0, null, null, link ? Content.EMPTY : content()));
    }

    private String position() {
        return String.format("i%06d", random.nextInt(1_000_000)) + "1";
    }

    private Content content() {
        Content content = new Content(
                words(12),
                label(),
                random.nextInt(5) == 0,
                random.nextInt(5) == 0,
                random.nextInt(5) == 0,
                list(random.nextInt(3), random.nextBoolean() ? "ours" : line()),
                random.nextInt(5) == 0 ? List.of(new Citation(line(), "https://example.org/a")) : List.of(),
                passages(),
                extra());
        try {
            return content.checked();
        } catch (Refusal empty) {
            return content.withText("x").checked();
        }
    }

    private List<String> list(int size, String first) {
        List<String> list = new ArrayList<>();
        for (int i = 0; i < size; i++) list.add(i == 0 ? first : line());
        return list;
    }

    private Map<String, String> extra() {
        Map<String, String> extra = new HashMap<>();
        if (random.nextInt(5) == 0) extra.put("color", words(4));
        if (random.nextInt(9) == 0) extra.put("implicit", words(4));
        if (random.nextInt(9) == 0) extra.put("label", "[\"a\", {\"b\": \"{c} d\"}]");
        if (random.nextInt(9) == 0) extra.put("argument", line());
        if (random.nextInt(9) == 0) extra.put(line(), "{\"a\": \"1\"}");
        return extra;
    }

    private List<Passage> passages() {
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < texts.size() && random.nextInt(3) == 0; i++) {
            String text = texts.get(i).text();
            int start = random.nextInt(text.length());
            int end = start + 1 + random.nextInt(text.length() - start);
            String quote = text.substring(start, end);
            if (quote.codePoints().anyMatch(c -> c >= 0xd800 && c <= 0xdfff)) continue;
            passages.add(new Passage(i, random.nextInt(4) == 0 ? 2 : 1, start, end, quote, random.nextInt(6) == 0));
        }
        return passages;
    }

    private String label() {
        if (random.nextInt(3) == 0) return null;
        String label = line();
        return labels.add(label) ? label : null;
    }

    private String line() {
        String line = Content.of(words(5) + "x")
                .checked()
                .text()
                .replace('\n', ' ')
                .replace('\t', ' ')
                .replaceAll("[ \u00a0\u2028]+", " ")
                .strip();
        return line;
    }

    private String words(int most) {
        StringBuilder words = new StringBuilder();
        for (int i = 1 + random.nextInt(most); i > 0; i--) words.append(PIECES[random.nextInt(PIECES.length)]);
        return words.toString();
    }
}
