package rejoinder.courses;

/**
 * What a student is handed on paper to sign in with for the first time.
 *
 * @param fullName whose slip it is
 * @param name what they sign in with
 * @param password works once, and is kept nowhere else
 */
public record Slip(String fullName, String name, String password) {}
