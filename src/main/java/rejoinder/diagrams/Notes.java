package rejoinder.diagrams;

import rejoinder.maps.Stands;

/** What a drawing says beside the claims. */
public record Notes(Words words, Stands stands, Marks marks) {

    public static Notes of(Words words) {
        return new Notes(words, Stands.NONE, Marks.NONE);
    }
}
