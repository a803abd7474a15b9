package rejoinder.courses;

/** Without this teacher the course would have none. Nothing has changed. */
public class LastTeacher extends RuntimeException {}
