package rejoinder.maps;

import io.quarkus.qute.RawString;

/**
 * A map as it was at a revision, shown at an address of its own.
 *
 * @param head what it said of itself then
 * @param outline the drawn claims, whose links lead nowhere but to that address
 * @param claims how many there were
 */
public record Exhibit(Outline.Head head, RawString outline, int claims) {

    /** What it was about, in one line. */
    public String heading() {
        return head.question() == null ? head.title() : head.question();
    }

    /** With what stands beside its claims. */
    Exhibit with(Margins margins) {
        return new Exhibit(head, new RawString(margins.in(outline.getValue())), claims);
    }

    int size() {
        return 2 * outline.getValue().length();
    }
}
