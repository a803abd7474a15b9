package rejoinder.maps;

import java.util.function.Function;

/** What a package above finds to look at in the claims of a map, for whoever may change it. A bean. */
public interface Inspector {

    /** Of each claim of one state of a map, what there is to look at in a word or two; null for nothing. */
    Function<Outline.Claim, String> words(ArgumentMap map, Outline outline);

    /**
     * The same of one claim and its step, in sentences, each with what one can do about it.
     *
     * @param back where one comes back to, below the address of the map
     */
    Noticed beside(ArgumentMap map, long claim, String back);
}
