package rejoinder.people;

public enum Role {
    STUDENT,
    TEACHER,
    ADMIN
}
