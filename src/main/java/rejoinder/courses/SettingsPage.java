package rejoinder.courses;

import java.util.List;
import rejoinder.web.FormErrors;

/**
 * What a course is called, who teaches it, and whether it goes on.
 *
 * @param errors what is wrong with the name and the time zone
 * @param teacher the user name of another teacher, as it was typed
 * @param teacherErrors what is wrong with it
 */
record SettingsPage(
        Course course,
        CourseForm form,
        FormErrors errors,
        String teacher,
        FormErrors teacherErrors,
        List<Zones.Region> regions,
        List<Enrolment> teachers) {

    static SettingsPage of(Course course) {
        return of(course, CourseForm.of(course), new FormErrors());
    }

    static SettingsPage of(Course course, CourseForm form, FormErrors errors) {
        return of(course, form, errors, "", new FormErrors());
    }

    static SettingsPage of(Course course, String teacher, FormErrors errors) {
        return of(course, CourseForm.of(course), new FormErrors(), teacher, errors);
    }

    private static SettingsPage of(
            Course course, CourseForm form, FormErrors errors, String teacher, FormErrors teacherErrors) {
        return new SettingsPage(course, form, errors, teacher, teacherErrors, Zones.all(), Enrolment.teachers(course));
    }
}
