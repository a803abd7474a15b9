package rejoinder.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** One sentence for the page after a redirect: "Saved.", and where that is possible a way to undo it. It travels in a signed cookie and is shown once, as text. */
@Named
@RequestScoped
public class Flash {

    private static final String COOKIE = "flash";
    private static final int MAX_LENGTH = 500;
    private static final String PART = "\0";
    private static final byte[] KEY = SecureRandom.getSeed(32);

    /**
     * What is said once.
     *
     * @param undo empty where there is nothing to undo
     * @param act what the button says that undoes it
     */
    public record Said(String words, String undo, String act) {

        private static Said of(String text) {
            String[] parts = text.split(PART, 3);
            return new Said(parts[2], parts[0], parts[1]);
        }
    }

    @Inject
    Cookies cookies;

    /** The next page that this browser shows says it. */
    public void say(String words) {
        say(words, "", "");
    }

    /**
     * The same, with a way to undo what was done.
     *
     * @param undo the path to which a form is sent
     * @param act what its button says
     */
    public void say(String words, String undo, String act) {
        String shown = words.length() <= MAX_LENGTH ? words : words.substring(0, MAX_LENGTH) + "…";
        String text = encode(String.join(PART, undo, act, shown).getBytes(StandardCharsets.UTF_8));
        cookies.set(COOKIE, text + "." + encode(sign(text)), Duration.ofMinutes(1));
    }

    /** Whether the page before wanted to say something. */
    public boolean isWaiting() {
        return cookies.get(COOKIE).filter(value -> !value.isEmpty()).isPresent();
    }

    /** What the page before wanted to say, or null; asked once for each page. */
    public Said said() {
        Optional<String> cookie = cookies.get(COOKIE).filter(value -> !value.isEmpty());
        cookie.ifPresent(value -> cookies.remove(COOKIE));
        return cookie.map(Flash::read).orElse(null);
    }

    private static Said read(String cookie) {
        String[] parts = cookie.split("\\.");
        try {
            boolean ours = parts.length == 2
                    && MessageDigest.isEqual(
                            sign(parts[0]), Base64.getUrlDecoder().decode(parts[1]));
            return ours ? Said.of(new String(Base64.getUrlDecoder().decode(parts[0]), StandardCharsets.UTF_8)) : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static byte[] sign(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(KEY, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
