package rejoinder.people;

/** Without this admin there would be none. Nothing has changed. */
class LastAdmin extends RuntimeException {}
