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

/** One sentence for the page after a redirect: "Saved." It travels in a signed cookie and is shown once, as text. */
@Named
@RequestScoped
public class Flash {

    private static final String COOKIE = "flash";
    private static final int MAX_LENGTH = 500;
    private static final byte[] KEY = SecureRandom.getSeed(32);

    @Inject
    Cookies cookies;

    /** The next page that this browser shows says it. */
    public void say(String words) {
        String shown = words.length() <= MAX_LENGTH ? words : words.substring(0, MAX_LENGTH) + "…";
        String text = encode(shown.getBytes(StandardCharsets.UTF_8));
        cookies.set(COOKIE, text + "." + encode(sign(text)), Duration.ofMinutes(1));
    }

    /** What the page before wanted to say, or null; asked once for each page. */
    public String words() {
        Optional<String> cookie = cookies.get(COOKIE).filter(value -> !value.isEmpty());
        cookie.ifPresent(value -> cookies.remove(COOKIE));
        return cookie.map(Flash::read).orElse(null);
    }

    private static String read(String cookie) {
        String[] parts = cookie.split("\\.");
        try {
            boolean ours = parts.length == 2
                    && MessageDigest.isEqual(
                            sign(parts[0]), Base64.getUrlDecoder().decode(parts[1]));
            return ours ? new String(Base64.getUrlDecoder().decode(parts[0]), StandardCharsets.UTF_8) : null;
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
