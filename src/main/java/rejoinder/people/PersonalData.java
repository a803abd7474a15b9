package rejoinder.people;

/** One part of what the app keeps about a person. Each package that keeps something has a bean of this. */
public interface PersonalData {

    /** The name of the part in the file that a person can take away, such as {@code maps}. */
    String section();

    /** All of it, as records, maps and lists that can be written as JSON. */
    Object of(Person person);

    /**
     * Takes the person out: what is theirs alone goes, what others built on stays without a name. Runs in the
     * transaction that deletes the account, before the account itself.
     */
    void forget(Person person);
}
