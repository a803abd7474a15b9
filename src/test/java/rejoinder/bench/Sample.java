package rejoinder.bench;

import java.io.IOException;
import java.util.Map;
import java.util.Random;
import rejoinder.Member;

/** Maps of any size, which are the same each time. */
final class Sample {

    private static final int ANSWERS = 4;
    private static final String[] WORDS =
            "the town school road that many people would rather have less traffic than more parking is safer with children who walk while some shops fear customers stay away"
                    .split(" ");

    private Sample() {}

    /** Makes a map of so many claims, each with a few answers; gives its id. */
    static long map(Member member, int claims, int words) throws IOException, InterruptedException {
        long map = member.map("Should the " + claims + " streets be closed to cars?", "They should be closed");
        String paste = "/maps/" + map + "/claims/" + member.thesis(map) + "/paste";
        Member.location(member.post(paste, Map.of("list", list(claims - 1, words))));
        return map;
    }

    /** An indented list in which each line has a few lines below it, as many levels as that takes. */
    static String list(int lines, int words) {
        StringBuilder list = new StringBuilder();
        Random random = new Random(lines);
        for (int top = 1; top <= Math.min(ANSWERS, lines); top++) branch(top, 0, lines, words, random, list);
        return list.toString();
    }

    /** Words, each with a blank in front. */
    static String words(int count, Random random) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) words.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
        return words.toString();
    }

    private static void branch(int line, int depth, int lines, int words, Random random, StringBuilder list) {
        list.append("  ".repeat(depth)).append(random.nextInt(3) == 0 ? "-" : "+");
        list.append(words(words, random)).append(' ').append(line).append('\n');
        for (int next = ANSWERS * line + 1; next <= Math.min(ANSWERS * line + ANSWERS, lines); next++)
            branch(next, depth + 1, lines, words, random, list);
    }
}
