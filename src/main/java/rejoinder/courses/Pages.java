package rejoinder.courses;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import rejoinder.people.NewAccount;
import rejoinder.web.FormErrors;

/** The pages of courses, each a template of its name in templates/courses. */
@CheckedTemplate(basePath = "courses", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
final class Pages {

    private Pages() {}

    static native TemplateInstance courses(CoursesPage page);

    static native TemplateInstance newCourse(CourseForm form, List<Zones.Region> regions, FormErrors errors);

    static native TemplateInstance course(CoursePage page);

    static native TemplateInstance settings(SettingsPage page);

    static native TemplateInstance member(MemberPage page);

    static native TemplateInstance names(NamesPage page, FormErrors errors);

    static native TemplateInstance slips(SlipsPage page);

    static native TemplateInstance join(String code, FormErrors errors);

    static native TemplateInstance joinCourse(Course course, boolean mayJoin);

    static native TemplateInstance joinNewcomer(Course course, NewAccount form, FormErrors errors);

    static native TemplateInstance notices(List<NoticePage> notices, long newest);
}
