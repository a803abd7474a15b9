package rejoinder.people;

import io.quarkus.elytron.security.common.BcryptUtil;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import rejoinder.web.FormErrors;
import rejoinder.web.Settings;

/** What makes a password, and how one is kept: as bcrypt of its SHA-256, since bcrypt reads 72 bytes and no more. */
@ApplicationScoped
public class Passwords {

    static final int MIN_LENGTH = 8;
    static final int MAX_LENGTH = 128;

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String CLEAR_LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    @Inject
    Settings settings;

    @Inject
    PeopleMessages words;

    private Set<String> common;
    private String nobodys;

    @PostConstruct
    void prepare() {
        try (InputStream in = Passwords.class.getResourceAsStream("/passwords/common.txt")) {
            common = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        nobodys = hash(Token.make());
    }

    /** Says what is wrong with a new password. There are no rules about its letters. */
    void check(FormErrors errors, String field, String password, String name) {
        String typed = password == null ? "" : password;
        int length = typed.codePointCount(0, typed.length());
        String plain = typed.toLowerCase(Locale.ROOT);
        errors.require(length >= MIN_LENGTH, field, words.passwordTooShort(MIN_LENGTH))
                .require(length <= MAX_LENGTH, field, words.passwordTooLong(MAX_LENGTH))
                .require(!common.contains(plain), field, words.passwordCommon())
                .require(
                        name == null || !plain.equals(name.strip().toLowerCase(Locale.ROOT)),
                        field,
                        words.passwordIsName());
    }

    /** Slow on purpose: not to be called inside a transaction. */
    String hash(String password) {
        return BcryptUtil.bcryptHash(Token.hash(password), settings.bcryptCost());
    }

    /** Whether it is this person's password; takes as long where there is no such person. */
    boolean isOf(Person person, String password) {
        String hash = person == null ? null : person.passwordHash();
        boolean matches =
                BcryptUtil.matches(Token.hash(password == null ? "" : password), hash == null ? nobodys : hash);
        return matches && hash != null;
    }

    /**
     * So many one-time passwords with their hashes. Slow on purpose, though all cores do it: not to be called inside a
     * transaction.
     */
    public List<OneTime> oneTimes(int count) {
        return IntStream.range(0, count)
                .parallel()
                .mapToObj(i -> oneTime())
                .map(password -> new OneTime(password, hash(password)))
                .toList();
    }

    /** 59 random bits in letters that nobody mixes up. */
    String oneTime() {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            if (i > 0 && i % 4 == 0) password.append('-');
            password.append(CLEAR_LETTERS.charAt(RANDOM.nextInt(CLEAR_LETTERS.length())));
        }
        return password.toString();
    }
}
