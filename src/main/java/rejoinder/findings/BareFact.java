package rejoinder.findings;

import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rejoinder.maps.Outline;

/**
 * E3: a fact that somebody must have counted, dated or studied, and no word about who did.
 *
 * <p>Found is a claim without support and source in which there is a number or a date, or words like "studies show"
 * (in English, German, French, Spanish and Italian). Common ground needs no source; a fact marked as evidence does.
 * Limits: numbers in names (COVID-19, 9/11, Article 5) in what should be ("under 18 should not vote") and in what only may be are passed over, small
 * numbers in words ("two sides") as well.
 */
final class BareFact implements Rule {

    static final Pattern NUMBER = Pattern.compile(
            "(?<![\\p{L}\\p{N}\\-–/.#])[$€£]?\\d{1,3}(?:[ ,.\u00a0]?\\d{3})*(?:[.,]\\d+)?\\s?(?:%|°)?(?![\\p{L}\\p{N}/]|[\\-–]\\p{L})(?: \\p{L}+)?"
                    + "|\\b(?:per ?cent|million|billion|thousands?|Prozent|Millionen|Milliarden|pour cent|por ciento|per cento)\\b"
                    + "|(?i:\\b(?:half|two[- ]thirds|a third|a quarter|three[- ]quarters|the majority|most) of (?:the |all )?(?!them|us|it\\b|all\\b)\\p{L}+)");
    private static final Pattern NAME = Pattern.compile(
            "\\b(?!January|February|March|April|May|June|July|August|September|October|November|December|About|Over|Only|In|On|By|At|Under|Some|Nearly|Almost|The|Of|From|Since|Between|More|Less|Up)\\p{Lu}\\p{L}+ \\d{1,3}\\b(?![.,%\\d])");
    private static final Pattern OUGHT =
            Pattern.compile("(?i)\\b(?:should|ought|must|sollten?|müss(?:en|te)|doit|devrait|debería|dovrebbe)\\b");
    private static final Pattern POSSIBLE = Pattern.compile("\\b(?:may(?! \\d)|might|perhaps|Perhaps|could)\\b(?!.*%)");
    static final Map<String, Pattern> STUDIES = Map.of(
            "en",
                    Pattern.compile(
                            "(?i)\\b(?:(?:stud(?:y|ies)|research|researchers|scientists|surveys?|polls?|statistics|data|experts|evidence|experiments?|reports?|economists|doctors)"
                                    + "(?: \\p{L}+){0,3}? (?:shows?|showed|shown|suggests?|suggested|finds?|found|says?|said|agrees?|agreed|proves?|proved|proven|indicates?|indicated|estimates?|estimated|confirms?|confirmed|reveals?|revealed|demonstrates?|demonstrated|warns?|warned|believes?)"
                                    + "|according to|(?:it has been|is|are|been) (?:scientifically |statistically )?(?:proven|shown|documented) (?:that|to|by))\\b"),
            "de",
                    Pattern.compile(
                            "(?iu)\\b(?:Studien|Forscher|Experten|Umfragen|Statistiken)(?: \\p{L}+){0,2} (?:zeigen|belegen|sagen|haben gezeigt)\\b|\\blaut\\b"),
            "fr",
                    Pattern.compile(
                            "(?iu)\\b(?:études|chercheurs|experts|sondages|statistiques)(?: \\p{L}+){0,2} (?:montrent|prouvent|disent)\\b|\\bselon\\b"),
            "es",
                    Pattern.compile(
                            "(?iu)\\b(?:estudios|investigadores|expertos|encuestas|estadísticas)(?: \\p{L}+){0,2} (?:muestran|demuestran|dicen)\\b|\\bsegún\\b"),
            "it",
                    Pattern.compile(
                            "(?iu)\\b(?:studi|ricercatori|esperti|sondaggi|statistiche)(?: \\p{L}+){0,2} (?:mostrano|dimostrano|dicono)\\b|\\bsecondo\\b"));

    /**
     * What in a text somebody must have counted or studied.
     *
     * @param kind null where there is nothing
     */
    record Mention(Kind kind, String words) {}

    @Override
    public void look(Subject map, Consumer<Finding> found) {
        for (Outline.Claim claim : map.claims()) {
            if (claim.content().commonGround() || Subject.isSupported(claim) || Subject.hasSource(claim)) continue;
            Mention mention = map.statement(claim).mention();
            if (mention.kind != null) found.accept(Finding.of(mention.kind, claim, mention.words));
        }
    }

    static Mention mention(Statement statement) {
        Cues cues = statement.cues();
        String studies =
                cues.has(Cue.STUDIES) ? first(STUDIES.get(statement.speech().language()), statement.text()) : null;
        if (studies != null) return new Mention(Kind.STUDIES, studies);
        String number = cues.hasDigits() || cues.has(Cue.QUANTITY) ? number(statement.text()) : null;
        return new Mention(number == null ? null : Kind.FIGURE, number);
    }

    private static String number(String text) {
        String number = first(NUMBER, NAME.matcher(text).replaceAll(""));
        return number == null
                        || OUGHT.matcher(text).find()
                        || POSSIBLE.matcher(text).find()
                ? null
                : number;
    }

    private static String first(Pattern pattern, String text) {
        if (pattern == null) return null;
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group().strip() : null;
    }
}
