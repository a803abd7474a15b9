package rejoinder.exchange;

import java.util.HashMap;
import java.util.Map;

/** The names that Argdown gives to characters a keyboard lacks, between two full stops or two colons. */
final class Shortcodes {

    private static final Map<String, String> NAMED = new HashMap<>();

    static {
        name("∀", "A");
        name("∃", "E");
        name("𝗢", "O");
        name("𝗣", "P");
        name("→", "->");
        name("↔", "<->");
        name("¬", "~");
        name("∧", "^");
        name("∨", "v");
        name("⊻", "v_");
        name("◇", "<>");
        name("◻", "[]");
        name("😀", "happy");
        name("☺", "smile", "smiley");
        name("😆", "laugh", "lol");
        name("🤣", "rofl");
        name("😂", "joy");
        name("❤", "heart");
        name("❓", "?", "question");
        name("😍", "love");
        name("😉", "wink");
        name("🤫", "shush");
        name("😐", "meh");
        name("🙄", "eye-roll");
        name("😢", "sad");
        name("😞", "disappointed");
        name("😱", "scream");
        name("👍", "+1", "up");
        name("👎", "-1", "down");
        name("🤔", "think");
        name("⭐", "star");
        name("✔", "y", "agree");
        name("❌", "n", "disagree");
    }

    private Shortcodes() {}

    private static void name(String sign, String... names) {
        for (String name : names) NAMED.put(name, sign);
    }

    /** The sign that a token names, with the blank behind it; the token itself where it names none. */
    static String in(String token) {
        String code = token.strip();
        String sign = NAMED.get(code.substring(1, code.length() - 1));
        return sign == null ? token : sign + token.substring(code.length());
    }
}
