package rejoinder.maps;

/** What a package above knows of how strong claims stand. A bean; what it says depends on the outline alone. */
public interface Scales {

    Stands of(Outline outline);
}
