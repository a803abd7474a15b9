package rejoinder.maps;

/** A way to see how strong the claims of outlines stand. */
public interface Scale {

    Stands of(Outline outline);

    /** What it depends on besides the outline: two that show the same have the same. Empty where that is nothing. */
    String state();

    /** What leads to other ways to see it, as HTML above the claims; empty for nothing. */
    String choice();
}
