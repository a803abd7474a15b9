package rejoinder.reviews;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import rejoinder.maps.Plain;
import rejoinder.people.Me;
import rejoinder.people.Person;
import rejoinder.web.FormErrors;
import rejoinder.web.SeeOther;
import rejoinder.web.Write;

/** What one says often, to put into remarks. */
@Path("/phrases")
class PhraseResource {

    @Inject
    Me me;

    @Inject
    ReviewMessages words;

    @GET
    public TemplateInstance list() {
        return Pages.phrases(Phrase.of(me.person()), "", new FormErrors());
    }

    @POST
    @Write
    public Response keep(@RestForm String text) {
        Person teacher = Person.findById(me.person().id());
        FormErrors errors = check(text);
        if (!errors.any() && !Phrase.keep(teacher, Plain.of(text))) errors.add("text", words.phrasesFull(Phrase.MOST));
        return errors.any() ? errors.answer(Pages.phrases(Phrase.of(teacher), text, errors)) : SeeOther.at("/phrases");
    }

    @GET
    @Path("{phrase}")
    public TemplateInstance form(long phrase) {
        Phrase found = Phrase.of(me.person(), phrase);
        return Pages.phrase(found, found.text(), new FormErrors());
    }

    @POST
    @Path("{phrase}")
    @Write
    public Response reword(long phrase, @RestForm String text) {
        Phrase found = Phrase.of(me.person(), phrase);
        FormErrors errors = check(text);
        if (errors.any()) return errors.answer(Pages.phrase(found, text, errors));
        found.reword(Plain.of(text));
        return SeeOther.at("/phrases");
    }

    @POST
    @Path("{phrase}/removal")
    @Write
    public Response remove(long phrase) {
        Phrase.of(me.person(), phrase).remove();
        return SeeOther.at("/phrases");
    }

    private FormErrors check(String text) {
        String typed = Plain.of(text);
        return new FormErrors()
                .require(!typed.isEmpty(), "text", words.phraseMissing())
                .require(typed.length() <= Phrase.MAX_TEXT, "text", words.tooLong(Phrase.MAX_TEXT));
    }
}
