package rejoinder.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The grammar of an English text, as far as a dictionary, the neighbouring words and the agreement of subject and verb
 * show it: which words are finite verbs ("is", "shows", "visited", not "to show" or "showing").
 *
 * <p>There are two readings of each word. {@link #mayBeFinite} says no only where a finite verb is ruled out, and
 * {@link #isFinite} says yes only where hardly anything else is possible; what lies between stays undecided.
 */
final class English {

    private static final Pattern TOKEN =
            Pattern.compile("\\p{L}[\\p{L}\\p{N}]*(?:['’.\\-][\\p{L}\\p{N}]+)*|\\d[\\d.,]*\\d|\\d|[^\\s]");

    private static final Set<String> FINITE =
            words("is are was were am has have had do does did may might can could will"
                    + " would shall should must cannot ought isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't"
                    + " didn't can't couldn't won't wouldn't shouldn't mustn't needn't i'm you're we're they're i've you've we've"
                    + " they've i'll you'll he'll she'll it'll we'll they'll i'd you'd he'd she'd it'd we'd they'd");
    private static final Set<String> MODALS =
            words("may might can could will would shall should must cannot can't couldn't"
                    + " won't wouldn't shouldn't mustn't do does did don't doesn't didn't");
    private static final Set<String> NOUNS_TOO = words("may can will might must do");
    private static final Set<String> CONTRACTED = words("it's that's he's she's there's what's who's here's let's");
    private static final Set<String> DETERMINERS = words(
            "a an the this that these those my your his her its our their some any"
                    + " no every each all both several many few more most less fewer much such another what which whose");
    private static final Set<String> ARTICLES = words(
            "a an the this these those my your his its our their some any no every each all many few more most less such");
    private static final Set<String> PREPOSITIONS = words(
            "of in on at by for with from to into onto about against between"
                    + " through during without within under over among across toward towards near before after behind beyond"
                    + " despite per via as than like upon beneath inside outside around along until till since except because");
    private static final Set<String> SINGULAR_SUBJECTS = words(
            "he she it this that which who everyone everybody someone somebody nobody nothing everything something one");
    private static final Set<String> PLURAL_SUBJECTS = words(
            "i you we they these those which who that people police children men women both many few most some all others");
    private static final Set<String> OBJECTS = words("me him her us them it itself themselves himself herself each");
    private static final Set<String> SUBORDINATORS = words(
            "that which who whom whose what whatever whoever when whenever where"
                    + " wherever why how if unless whether because although though while whereas since until once so after before");
    private static final Set<String> JOINTS = words("and or nor but");
    private static final Set<String> QUESTION_WORDS = words("why what how when where who which whose whom");
    private static final Set<String> INVERTED = words(
            "is are was were do does did can could will would should has have isn't aren't don't doesn't didn't can't"
                    + " couldn't won't wouldn't shouldn't");
    private static final Set<String> SUBJECT_PRONOUNS = words("i you he she it we they there this that these those");
    private static final Set<String> BIDS =
            words("let let's consider imagine remember please don't never stop ensure suppose");
    private static final Set<String> PARTS =
            words("not never also thus therefore hence then even only often always still"
                    + " already just merely simply rarely seldom usually generally sometimes");

    private static final int FAR = 9;

    private final List<String> written = new ArrayList<>();
    private final List<String> tokens = new ArrayList<>();
    private final int[] tags;

    English(String text, Dictionary dictionary) {
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            String token = matcher.group().replace('’', '\'');
            String lower = token.toLowerCase(Locale.ROOT);
            if (CONTRACTED.contains(lower) && !lower.equals("let's")) {
                add(token.substring(0, token.length() - 2));
                add("is");
            } else add(token);
        }
        tags = new int[tokens.size()];
        for (int i = 0; i < tags.length; i++) tags[i] = dictionary.tags(written.get(i));
    }

    private void add(String token) {
        written.add(token);
        tokens.add(token.toLowerCase(Locale.ROOT));
    }

    // ── what a text is ────────────────────────────────────────────────────

    /** True where a question word or a verb comes before the subject: "Why should we care", "Is it fair". */
    boolean asks() {
        if (tokens.size() < 3) return false;
        String first = tokens.get(0);
        if (QUESTION_WORDS.contains(first) && FINITE.contains(tokens.get(1))) return startsSubject(2);
        boolean condition =
                tokens.contains(",") && Set.of("should", "were", "had").contains(first);
        return INVERTED.contains(first)
                && !condition
                && (SUBJECT_PRONOUNS.contains(tokens.get(1))
                        || ARTICLES.contains(tokens.get(1))
                                && !Set.of("do", "have", "can").contains(first));
    }

    /** True where a bare verb comes first, with an object: "Ban all cars", "Consider the costs". */
    boolean commands() {
        if (tokens.size() < 2) return false;
        String first = tokens.get(0);
        if (BIDS.contains(first) && !hasOwnVerbAfterSubject()) return true;
        int other = Dictionary.ADVERB | Dictionary.PREPOSITION | Dictionary.NUMBER;
        return is(0, Dictionary.BASE)
                && !is(0, other)
                && !DETERMINERS.contains(first)
                && !PREPOSITIONS.contains(first)
                && !MODALS.contains(first)
                && Character.isUpperCase(written.get(0).charAt(0))
                && (ARTICLES.contains(tokens.get(1)) || OBJECTS.contains(tokens.get(1)))
                && !hasOwnVerbAfterSubject();
    }

    private boolean hasOwnVerbAfterSubject() {
        for (int i = 1; i < tokens.size(); i++) if (isFinite(i) && !subordinated(0, i)) return true;
        return false;
    }

    /** True where no word can be a finite verb: "The high cost of housing". */
    boolean hasNoVerb() {
        if (!isKnown()) return false;
        for (int i = 0; i < tokens.size(); i++) if (mayBeFinite(i)) return false;
        return true;
    }

    /** True where the dictionary knows most words, so that the text is English. */
    private boolean isKnown() {
        int words = 0;
        int known = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (!Character.isLetter(tokens.get(i).charAt(0))) continue;
            words++;
            if (tags[i] != 0 || DETERMINERS.contains(tokens.get(i))) known++;
        }
        return known * 3 >= words * 2;
    }

    /** True where two clauses with a verb each are joined by "and" or a semicolon. */
    boolean joinsTwoClauses() {
        for (int i = 2; i < tokens.size() - 2; i++) {
            if (tokens.get(i).equals(";") && hasFinite(0, i) && hasFinite(i + 1, tokens.size())) return true;
            if (tokens.get(i).equals("and") && joins(i)) return true;
        }
        return false;
    }

    /** True where from a token on there is a subject with its verb. */
    boolean clauseFrom(int word) {
        return hasFinite(word, tokens.size());
    }

    boolean hasFiniteBefore(int word) {
        return hasFinite(0, word);
    }

    /** The number of the first token of a sequence of words, or -1. */
    int find(String... sequence) {
        for (int i = 0; i + sequence.length <= tokens.size(); i++) {
            int same = 0;
            while (same < sequence.length && tokens.get(i + same).equals(sequence[same])) same++;
            if (same == sequence.length) return i;
        }
        return -1;
    }

    String token(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i) : "";
    }

    int size() {
        return tokens.size();
    }

    /** The words before the first finite verb: the subject, where the text is a plain statement. */
    List<String> subject() {
        for (int i = 1; i < tokens.size(); i++) if (isFinite(i) && !subordinated(0, i)) return written.subList(0, i);
        return List.of();
    }

    // ── joining ───────────────────────────────────────────────────────────

    private boolean joins(int and) {
        int left = mainVerb(and);
        if (left < 0) return false;
        for (int i = left + 1; i < and; i++)
            if (SUBORDINATORS.contains(tokens.get(i))
                    || Set.of("between", "both").contains(tokens.get(i))) return false;
        int next = and + 1;
        while (next < tokens.size() - 1 && PARTS.contains(tokens.get(next))) next++;
        if (SUBORDINATORS.contains(tokens.get(next)) && !Set.of("that", "so").contains(tokens.get(next))) return false;
        return ownSubject(next) || sameSubject(left, and, next);
    }

    /** The finite verb of the first clause, if it does not depend on another. */
    private int mainVerb(int end) {
        for (int i = 1; i < end; i++) if (isFinite(i)) return subordinated(0, i) ? -1 : i;
        return -1;
    }

    private boolean subordinated(int from, int verb) {
        for (int i = from; i < verb; i++)
            if (SUBORDINATORS.contains(tokens.get(i))
                    && !(i == from && tokens.get(i).equals("that"))) return true;
        return false;
    }

    /** "… and dogs are loyal", not "… trade and transit", nor "… the wait and watch that it takes". */
    private boolean ownSubject(int from) {
        if (!startsSubject(from)
                && !is(from, Dictionary.SINGULAR | Dictionary.PLURAL | Dictionary.ADJECTIVE | Dictionary.GERUND))
            return false;
        for (int i = from + 1; i < Math.min(tokens.size(), from + FAR); i++) {
            if (isFinite(i)) return true;
            if (SUBORDINATORS.contains(tokens.get(i)) || ",;:.".contains(tokens.get(i))) return false;
        }
        return false;
    }

    /** "… and enforce the law", after a verb that has its own object or a word at least. */
    private boolean sameSubject(int left, int and, int next) {
        if (and - left < 2 || next + 1 >= tokens.size()) return false;
        if (FINITE.contains(tokens.get(next))) return true;
        boolean object = ARTICLES.contains(tokens.get(next + 1))
                || OBJECTS.contains(tokens.get(next + 1))
                || tokens.get(next + 1).equals("that");
        if (!object || DETERMINERS.contains(tokens.get(next))) return false;
        for (int i = left + 1; i < and; i++) if (tokens.get(i).equals("to")) return false;
        if (MODALS.contains(tokens.get(left))) return is(next, Dictionary.BASE);
        return is(next, Dictionary.THIRD | Dictionary.PRESENT | Dictionary.PAST);
    }

    private boolean startsSubject(int i) {
        return i < tokens.size()
                && (SUBJECT_PRONOUNS.contains(tokens.get(i))
                        || DETERMINERS.contains(tokens.get(i))
                        || Character.isUpperCase(written.get(i).charAt(0))
                        || is(i, Dictionary.PLURAL));
    }

    private boolean hasFinite(int from, int to) {
        for (int i = from + 1; i < to; i++) if (isFinite(i)) return true;
        return false;
    }

    // ── verbs ─────────────────────────────────────────────────────────────

    /** False only where the word cannot well be a finite verb in its place. */
    boolean mayBeFinite(int i) {
        String word = tokens.get(i);
        if (FINITE.contains(word)) return !isNounHere(i);
        if (!Character.isLetter(word.charAt(0)) || i == 0) return false;
        int verb = Dictionary.PRESENT | Dictionary.THIRD | Dictionary.PAST;
        if (is(i, Dictionary.PRESENT) && token(i + 1).equals("not")) return true;
        if (tags[i] == 0 && Character.isLowerCase(written.get(i).charAt(0)))
            return word.endsWith("s") || word.endsWith("ed");
        if (!is(i, verb)) return false;
        int before = before(i);
        if (before < 0) return false;
        String previous = tokens.get(before);
        boolean article = !PLURAL_SUBJECTS.contains(previous)
                && !SINGULAR_SUBJECTS.contains(previous)
                && DETERMINERS.contains(previous);
        if (article || PREPOSITIONS.contains(previous) || isPossessive(before) || is(before, Dictionary.NUMBER))
            return false;
        if (JOINTS.contains(previous) && !anyBefore(before)) return false;
        if (is(i, Dictionary.PAST) && !is(i, Dictionary.PRESENT)) return true;
        boolean onlyAdjective =
                is(before, Dictionary.ADJECTIVE) && !is(before, Dictionary.SINGULAR | Dictionary.PLURAL);
        if (onlyAdjective) return false;
        boolean closing = is(i, Dictionary.SINGULAR | Dictionary.PLURAL) && isEnd(i + 1);
        if (closing && is(before, Dictionary.ADJECTIVE) && PREPOSITIONS.contains(token(before - 1))) return false;
        if (is(i, Dictionary.THIRD))
            return !isPlain(before, Dictionary.PLURAL) || anyIs(before, Dictionary.SINGULAR | Dictionary.GERUND);
        // A base form needs a subject in the plural.
        if (",)".contains(previous) || previous.equals("\"")) return true;
        return !is(before, Dictionary.SINGULAR)
                || anyIs(before + 1, Dictionary.PLURAL)
                || PLURAL_SUBJECTS.contains(previous);
    }

    private boolean anyIs(int end, int any) {
        for (int i = 0; i < end; i++) if (is(i, any)) return true;
        return false;
    }

    private boolean anyBefore(int end) {
        for (int i = 0; i < end; i++) if (mayBeFinite(i)) return true;
        return false;
    }

    /** True only where the word is a finite verb, as nearly as its place can tell. */
    boolean isFinite(int i) {
        String word = tokens.get(i);
        if (FINITE.contains(word)) return !isNounHere(i) && !afterModal(i);
        if (i == 0 || !mayBeFinite(i) || tags[i] == 0) return false;
        if (Character.isUpperCase(written.get(i).charAt(0))) return false;
        int before = before(i);
        String previous = tokens.get(before);
        boolean thing = is(i, Dictionary.SINGULAR | Dictionary.PLURAL);
        boolean followed = thing ? hasObject(i) : followed(i);
        if (is(i, Dictionary.THIRD)) {
            boolean subject = SINGULAR_SUBJECTS.contains(previous)
                    || is(before, Dictionary.SINGULAR | Dictionary.GERUND)
                    || Character.isUpperCase(written.get(before).charAt(0));
            return subject && (!thing || followed || SINGULAR_SUBJECTS.contains(previous));
        }
        if (is(i, Dictionary.PRESENT)) {
            boolean subject = PLURAL_SUBJECTS.contains(previous) || isPlain(before, Dictionary.PLURAL);
            boolean clear = !thing || followed || SUBJECT_PRONOUNS.contains(previous) || isEnd(i + 1) || isThing(i + 1);
            return subject && !afterModal(i) && clear;
        }
        return is(before, Dictionary.SINGULAR | Dictionary.PLURAL) && followed && !is(i, Dictionary.PARTICIPLE)
                || SUBJECT_PRONOUNS.contains(previous)
                || Character.isUpperCase(written.get(before).charAt(0)) && followed;
    }

    /** The last word before that is no adverb. */
    private int before(int i) {
        int before = i - 1;
        while (before > 0
                && (PARTS.contains(tokens.get(before)) || tokens.get(before).endsWith("ly"))) before--;
        return before;
    }

    private boolean hasObject(int i) {
        String next = token(i + 1);
        return ARTICLES.contains(next) || OBJECTS.contains(next) || PARTS.contains(next);
    }

    private boolean followed(int i) {
        String next = token(i + 1);
        return hasObject(i)
                || Set.of("that", "her", "what", "why", "how", "to", "more", "less", "better", "worse")
                        .contains(next)
                || next.endsWith("ly");
    }

    private boolean isThing(int i) {
        return is(i, Dictionary.SINGULAR | Dictionary.PLURAL | Dictionary.ADJECTIVE)
                && !FINITE.contains(token(i))
                && !PREPOSITIONS.contains(token(i))
                && !JOINTS.contains(token(i));
    }

    private boolean isEnd(int i) {
        return !Character.isLetterOrDigit(token(i).isEmpty() ? '.' : token(i).charAt(0)) || JOINTS.contains(token(i));
    }

    private boolean isNounHere(int i) {
        if (!NOUNS_TOO.contains(tokens.get(i)) || i == 0) return false;
        String previous = tokens.get(i - 1);
        return ARTICLES.contains(previous)
                        && !Set.of("this", "these", "those", "all", "some", "many", "few", "most", "each")
                                .contains(previous)
                || Character.isUpperCase(written.get(i).charAt(0))
                || PREPOSITIONS.contains(previous);
    }

    private boolean afterModal(int i) {
        int before = i - 1;
        while (before > 0 && PARTS.contains(tokens.get(before))) before--;
        return before >= 0
                && (MODALS.contains(tokens.get(before)) || tokens.get(before).equals("to"));
    }

    private boolean isPossessive(int i) {
        return tokens.get(i).endsWith("'s") || tokens.get(i).endsWith("'");
    }

    private boolean is(int i, int any) {
        return i >= 0 && i < tags.length && (tags[i] & any) != 0;
    }

    private boolean isPlain(int i, int only) {
        int things = Dictionary.SINGULAR | Dictionary.PLURAL | Dictionary.ADJECTIVE;
        return is(i, only) && (tags[i] & things & ~only) == 0;
    }

    private static Set<String> words(String words) {
        return Set.of(words.split(" "));
    }
}
