package rejoinder.courses;

/** The course has ended: it can be read, and nothing changes. */
public class CourseEnded extends RuntimeException {}
