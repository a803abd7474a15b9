package rejoinder.weighing;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import rejoinder.maps.MapPage;
import rejoinder.maps.Outline;
import rejoinder.standing.Agreement;
import rejoinder.standing.Importance;
import rejoinder.voting.Questions;
import rejoinder.web.FormErrors;

/**
 * Why a claim stands where it does.
 *
 * @param standing as people read it; null where there is no stable value
 * @param why the sentence with the numbers
 * @param second what the second opinion says, with its side where the rounded number would not show it
 * @param chart null where nothing bears on it
 * @param attacked whether anything speaks against it, what bears on it, or a step
 * @param choices what can be tried: the claim itself and what bears on it
 * @param seen through whose votes it is seen
 * @param questions what whoever looks is asked about it; null for nothing
 * @param panel for teachers alone; null for everybody else
 */
record StandingPage(
        MapPage frame,
        Outline.Claim claim,
        String standing,
        String why,
        String second,
        Account account,
        List<Part> parts,
        Chart chart,
        List<Noted> effects,
        List<Noted> tips,
        List<Noted> unanswered,
        boolean attacked,
        List<Outline.Claim> choices,
        Trial trial,
        FormErrors errors,
        Sights seen,
        Questions questions,
        Panel panel) {

    /** The most that can be chosen from. */
    private static final int MOST_CHOICES = 300;

    private static final int MOST_LETTERS = 80;
    private static final int MOST_UNANSWERED = 20;

    /** Claims, with what there is to say about them. */
    record Noted(List<Outline.Claim> claims, String said) {}

    static StandingPage of(
            MapPage frame,
            Outline outline,
            Outline.Claim claim,
            Sights seen,
            Questions questions,
            Trial.Asked asked,
            boolean teaches,
            WeighingMessages words) {
        Weighing weighing = Weighing.kept(outline, seen.weights());
        Account account = weighing.account(claim);
        Bearing bearing = Bearing.on(weighing.graph(), weighing.number(claim));
        List<Part> parts = account.isStable() ? Part.of(weighing, outline, account, words) : List.of();
        OptionalDouble standing = weighing.standing(claim);
        FormErrors errors = new FormErrors();
        return new StandingPage(
                frame,
                claim,
                standing.isPresent() ? Figure.of(standing.getAsDouble()) : null,
                why(weighing, claim, account, words),
                second(account, words),
                account,
                parts,
                parts.isEmpty() ? null : Chart.of(account.explanation().base(), parts, standing.getAsDouble()),
                effects(weighing, outline, claim, account, words),
                tips(weighing, outline, account, words),
                unanswered(weighing, outline, claim, account, words),
                bearing.isAttacked(),
                outline.claims().stream()
                        .filter(one -> !one.isLink() && bearing.has(weighing.number(one)))
                        .limit(MOST_CHOICES)
                        .toList(),
                Trial.of(asked, weighing, outline, claim, words, errors),
                errors,
                seen,
                questions,
                teaches ? Panel.of(weighing, outline, claim, words) : null);
    }

    private static String why(Weighing weighing, Outline.Claim claim, Account account, WeighingMessages words) {
        String why = new Why(words).of(account);
        return weighing.isVotedOn(claim) && account.isStable()
                ? words.votesStart(Figure.of(account.explanation().base())) + " " + why
                : why;
    }

    private static String second(Account account, WeighingMessages words) {
        double second = account.second().orElse(0);
        String said = Figure.of(second);
        if (Figure.hundredths(second) != Figure.hundredths(Account.HALF) || Account.isHalf(second)) return said;
        return second < Account.HALF ? words.justBelow(said) : words.justAbove(said);
    }

    private static List<Noted> effects(
            Weighing weighing, Outline outline, Outline.Claim claim, Account account, WeighingMessages words) {
        return account.effects().stream()
                .map(effect -> new Noted(
                        List.of(weighing.claim(outline, effect.claim())),
                        words.withoutIt(claim.number(), Figure.of(effect.without()))))
                .toList();
    }

    private static List<Noted> tips(Weighing weighing, Outline outline, Account account, WeighingMessages words) {
        List<Noted> tips = new ArrayList<>();
        for (Account.Tip tip : account.tips()) {
            Outline.Claim other = weighing.claim(outline, tip.claim());
            String now = Figure.of(weighing.standing(other).orElse(0));
            tips.add(new Noted(
                    List.of(other), tip.isRemoval() ? words.ifTakenOut() : words.need(Figure.of(tip.need()), now)));
        }
        return tips;
    }

    private static List<Noted> unanswered(
            Weighing weighing, Outline outline, Outline.Claim claim, Account account, WeighingMessages words) {
        return account.unanswered().stream()
                .filter(one -> one.rise() >= Importance.NOTICEABLE)
                .limit(MOST_UNANSWERED)
                .map(one -> new Noted(
                        weighing.reason(outline, one.reason()).premises(),
                        words.withoutIt(claim.number(), Figure.of(one.without()))))
                .toList();
    }

    /** How many objections are unanswered, but move it so little that it cannot be seen. */
    public int light() {
        return (int) account.unanswered().stream()
                .filter(one -> one.rise() < Importance.NOTICEABLE)
                .count();
    }

    public boolean isStable() {
        return account.isStable();
    }

    public boolean isInTheMiddle() {
        return account.isInTheMiddle();
    }

    /** Whether it would have to come down to tip. */
    public boolean isHigh() {
        return account.explanation().standing() > Account.HALF;
    }

    public boolean isContested() {
        return account.agreement() == Agreement.CONTESTED;
    }

    public boolean isRobust() {
        return account.agreement() == Agreement.ROBUST;
    }

    /** Where it starts. */
    public String base() {
        return Figure.of(account.explanation().base());
    }

    /** As much of what a claim says as there is room for in a list to choose from. */
    public String shortened(Outline.Claim one) {
        String text = one.text().replaceAll("\\s+", " ");
        return text.length() <= MOST_LETTERS ? text : text.substring(0, MOST_LETTERS - 1) + "…";
    }
}
