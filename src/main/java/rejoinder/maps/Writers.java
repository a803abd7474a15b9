package rejoinder.maps;

/** Who of its course may change a map, besides its owner and its editors. */
public enum Writers {
    TEACHERS,
    COURSE
}
