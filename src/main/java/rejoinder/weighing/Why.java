package rejoinder.weighing;

import rejoinder.standing.Explanation;

/** Why a claim stands where it does, in one or two true sentences with the real numbers. */
final class Why {

    private static final double HARDLY = 0.005;

    /** What is nearer than this to what is said of it needs no "about". */
    private static final double EXACT = 1e-6;

    private final WeighingMessages words;

    Why(WeighingMessages words) {
        this.words = words;
    }

    String of(Account account) {
        return account.isStable() ? of(account.explanation()) : words.noStableValue();
    }

    private String of(Explanation why) {
        return said(why) + " " + moved(why);
    }

    private String said(Explanation why) {
        String reach = Figure.of(why.reach());
        String resistance = Figure.of(why.resistance());
        if (why.supports() == 0 && why.rebuttals() == 0) return words.nothingBears();
        if (why.rebuttals() == 0) return words.onlyFor(why.supports(), reach);
        if (why.supports() == 0) return words.onlyAgainst(why.rebuttals(), resistance);
        return words.both(why.supports(), reach, why.rebuttals(), resistance);
    }

    private String moved(Explanation why) {
        String base = Figure.of(why.base());
        String standing = Figure.of(why.standing());
        boolean both = why.supports() > 0 && why.rebuttals() > 0;
        if (why.net() == 0) return both ? words.balances(base) : words.stays(base);
        if (Math.abs(why.net()) < HARDLY) return words.hardlyMoves(standing);
        return words.moves(share(Math.abs(why.net())), base, why.towards() > why.base() ? "1" : "0", standing);
    }

    /** How much of the way, in words where there are short ones. */
    private String share(double net) {
        int hundredths = Figure.hundredths(net);
        String share = inWords(hundredths);
        double said = hundredths == 33 || hundredths == 67 ? Math.round(3 * net) / 3.0 : hundredths / 100.0;
        return Math.abs(net - said) < EXACT ? share : words.about(share);
    }

    private String inWords(int hundredths) {
        return switch (hundredths) {
            case 10 -> words.aTenth();
            case 20 -> words.aFifth();
            case 25 -> words.aQuarter();
            case 33 -> words.aThird();
            case 50 -> words.halfTheWay();
            case 67 -> words.twoThirds();
            case 75 -> words.threeQuarters();
            case 100 -> words.allTheWay();
            default -> words.ofTheWay(hundredths);
        };
    }
}
