package rejoinder.people;

import org.jboss.resteasy.reactive.RestForm;
import rejoinder.web.FormErrors;

/** What is typed to make an account. */
public class NewAccount {

    @RestForm
    String name;

    @RestForm
    String fullName;

    @RestForm
    String password;

    /** Says what is wrong with the names. */
    FormErrors check(PeopleMessages words) {
        FormErrors errors = new FormErrors();
        errors.require(name != null && !name.isBlank(), "name", words.nameMissing())
                .require(
                        name == null || name.strip().matches("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,59}"),
                        "name",
                        words.nameShape())
                .fit(fullName, Person.MAX_FULL_NAME, "fullName", words::tooLong);
        if (!errors.any()) errors.require(Person.named(name).isEmpty(), "name", words.nameTaken());
        return errors;
    }

    public String name() {
        return name;
    }

    public String fullName() {
        return fullName;
    }
}
