package rejoinder.people;

/** Only somebody who is signed in can do this. */
public class SignInNeeded extends RuntimeException {}
