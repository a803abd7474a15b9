package rejoinder.people;

import java.util.Optional;
import java.util.regex.Pattern;

/** The name of a person that others see: one that can be seen, and that does not turn round the words beside it. */
final class ShownName {

    private static final Pattern SEEN = Pattern.compile("[\\p{L}\\p{N}\\p{P}\\p{S}]");
    /** Control and format characters, except the two joiners that some scripts spell with. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}&&[^\\u200C\\u200D]]");

    private ShownName() {}

    /** Empty where nothing of what was typed can be seen. */
    static Optional<String> of(String typed) {
        return Optional.ofNullable(typed)
                .map(name -> UNSEEN.matcher(name).replaceAll("").strip())
                .filter(name -> SEEN.matcher(name).find());
    }
}
