package rejoinder.findings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import rejoinder.maps.Outline;
import rejoinder.maps.Stance;

/** A map under inspection: the outline, with the words of each claim taken apart once for all checks. */
final class Subject {

    private final Outline outline;
    private final Effects effects;
    private final Locale locale;
    private final Words words;
    private final Dictionary dictionary;
    private final List<Outline.Claim> claims = new ArrayList<>();
    private final List<Outline.Reason> reasons = new ArrayList<>();
    private final Map<Long, List<Words.Word>> wordsOf = new HashMap<>();
    private final Map<Long, Set<String>> stemsOf = new HashMap<>();
    private final Map<Long, English> english = new HashMap<>();
    private Twins twins;

    Subject(Outline outline, String language, Effects effects) {
        this.outline = outline;
        this.effects = effects;
        this.locale = Locale.forLanguageTag(language == null ? "" : language);
        this.words = Words.in(language);
        this.dictionary = locale.getLanguage().equals("en") ? new Dictionary() : null;
        for (Outline.Claim claim : outline.claims()) {
            if (!claim.isLink() && !claim.text().isBlank()) claims.add(claim);
            if (!claim.isThesis() && !claim.joins()) reasons.add(claim.reason());
        }
    }

    Outline outline() {
        return outline;
    }

    Effects effects() {
        return effects;
    }

    /** Every claim that says something, once: no links, and none whose text was taken out. */
    List<Outline.Claim> claims() {
        return claims;
    }

    /** Every step, in the order of its premises' numbers. */
    List<Outline.Reason> reasons() {
        return reasons;
    }

    Words words() {
        return words;
    }

    List<Words.Word> words(Outline.Claim claim) {
        Outline.Claim proper = proper(claim);
        return wordsOf.computeIfAbsent(proper.id(), id -> words.of(proper.text()));
    }

    Set<String> stems(Outline.Claim claim) {
        return stemsOf.computeIfAbsent(proper(claim).id(), id -> {
            Set<String> stems = new LinkedHashSet<>();
            words(claim).forEach(word -> stems.add(word.stem()));
            return stems;
        });
    }

    /** The grammar of a claim, where the map is in English. */
    Optional<English> english(Outline.Claim claim) {
        if (dictionary == null) return Optional.empty();
        return Optional.of(english.computeIfAbsent(claim.id(), id -> new English(claim.text(), dictionary)));
    }

    /** The claims that say nearly the same. */
    Twins twins() {
        if (twins == null) twins = Twins.in(this);
        return twins;
    }

    boolean isEnglish() {
        return dictionary != null;
    }

    Locale locale() {
        return locale;
    }

    static Outline.Claim proper(Outline.Claim claim) {
        return claim.isLink() ? claim.original() : claim;
    }

    static boolean isSupported(Outline.Claim claim) {
        return claim.reasons().stream().anyMatch(reason -> reason.stance() == Stance.SUPPORT);
    }

    static boolean hasSource(Outline.Claim claim) {
        return !claim.content().citations().isEmpty()
                || !claim.content().passages().isEmpty();
    }
}
