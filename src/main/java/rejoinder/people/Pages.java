package rejoinder.people;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import rejoinder.web.FormErrors;

/** The pages about people. */
@CheckedTemplate(basePath = "people")
class Pages {

    static native TemplateInstance signIn(String name, String next, boolean registrationOpen, FormErrors errors);

    static native TemplateInstance register(NewAccount form, Role invitedAs, boolean first, FormErrors errors);

    static native TemplateInstance account(
            Person person, List<Session> sessions, String current, String fullName, FormErrors errors);

    static native TemplateInstance password(boolean oneTime, String name, String next, FormErrors errors);

    static native TemplateInstance deletion(FormErrors errors);

    static native TemplateInstance people(
            List<Person> people,
            List<Role> roles,
            String query,
            int page,
            boolean more,
            boolean registrationOpen,
            NewAccount form,
            Role role,
            FormErrors errors);

    static native TemplateInstance person(Person person, List<Role> roles, String refusal, FormErrors errors);

    static native TemplateInstance oneTime(Person person, String password);

    static native TemplateInstance invitations(
            List<Invitation> open,
            List<Role> roles,
            Role role,
            String note,
            String days,
            String link,
            FormErrors errors);
}
