package rejoinder.voting;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import rejoinder.maps.ArgumentMap;
import rejoinder.maps.Outline;
import rejoinder.maps.Stance;
import rejoinder.people.Viewer;

/**
 * What somebody is asked about a claim or its step, what they have said, and what others say, as far as they may see it.
 *
 * @param prompt the question
 * @param choices from 0 to 4
 * @param own what they have voted; null for nothing
 * @param tally how everybody has voted; null where they see none of it
 * @param refusal why they may not vote; null where they may
 * @param shown whether they see others' votes without voting
 * @param earlier what their vote was cast on, where that reads otherwise now
 */
record Question(
        Item.About about,
        String prompt,
        List<Choice> choices,
        Integer own,
        Tally tally,
        NotCast.Rule refusal,
        boolean shown,
        Earlier earlier) {

    private static final int BAR = 28;

    /**
     * @param count how many have voted so
     * @param height of its bar, from 0 to 28
     */
    record Choice(int degree, String word, int count, int height) {

        public int top() {
            return BAR - height;
        }
    }

    static Question of(
            ArgumentMap map, Outline outline, Outline.Claim claim, Item item, Viewer viewer, VotingMessages words) {
        Ballots ballots = Ballots.of(map, viewer);
        Cast mine = ballots.mine(item).orElse(null);
        Tally tally = ballots.tally(item).orElse(null);
        NotCast.Rule refusal = Ballot.refusal(map, outline, claim, item, viewer).orElse(null);
        return new Question(
                item.about(),
                prompt(claim, item, words),
                IntStream.range(0, 5)
                        .mapToObj(degree -> choice(degree, word(item, degree, words), tally))
                        .toList(),
                mine == null ? null : mine.degree(),
                tally,
                refusal,
                ballots.overseen() || refusal == NotCast.Rule.OWN,
                mine == null ? null : Earlier.of(map, outline, item, mine));
    }

    private static Choice choice(int degree, String word, Tally tally) {
        int count = tally == null ? 0 : tally.counts().get(degree);
        return new Choice(degree, word, count, count == 0 ? 0 : Math.max(3, BAR * count / tally.most()));
    }

    private static String word(Item item, int degree, VotingMessages words) {
        return item.about() == Item.About.CLAIM ? words.convinced(degree) : words.impact(degree);
    }

    private static String prompt(Outline.Claim claim, Item item, VotingMessages words) {
        if (item.about() == Item.About.CLAIM) return words.convincedOf();
        Outline.Reason step = claim.reason();
        int premises = step.premises().size();
        String numbers = premises == 1 ? "" : numbers(step.premises(), words);
        return step.stance() == Stance.UNDERCUT
                ? words.mattersForStep(
                        numbers,
                        numbers(step.target().premises(), words),
                        step.target().premises().get(0).parent().number())
                : words.matters(
                        numbers, step.stance() == Stance.REBUT, step.claim().number());
    }

    private static String numbers(List<Outline.Claim> claims, VotingMessages words) {
        if (claims.size() == 1) return claims.get(0).number();
        String first = claims.subList(0, claims.size() - 1).stream()
                .map(Outline.Claim::number)
                .collect(Collectors.joining(", "));
        return words.and(first, claims.get(claims.size() - 1).number());
    }

    public boolean isOpen() {
        return refusal == null;
    }

    public boolean isOwn() {
        return refusal == NotCast.Rule.OWN;
    }

    public boolean has(Choice choice) {
        return own != null && own == choice.degree();
    }

    public boolean hasVoted() {
        return own != null;
    }

    public boolean isSeen() {
        return tally != null;
    }

    public boolean isChanged() {
        return earlier != null && earlier.any();
    }

    public int count() {
        return tally.count();
    }

    /** What the votes say on average, in the word of the nearest choice. */
    public String average() {
        return choices.get((int) Math.round(tally.mean())).word();
    }

    public String mean() {
        return String.format(Locale.ROOT, "%.1f", tally.mean());
    }

    public String spreadFigure() {
        return String.format(Locale.ROOT, "%.2f", tally.spreadFigure());
    }

    public Tally.Spread spread() {
        return tally.spread();
    }
}
