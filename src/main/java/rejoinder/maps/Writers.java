package rejoinder.maps;

/** Who of its course may change a map, besides its owner and its editors. */
public enum Writers {
    /** Nobody: it was handed out to its owner, who cannot show it to others. */
    OWNER,
    TEACHERS,
    COURSE
}
