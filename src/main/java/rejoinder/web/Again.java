package rejoinder.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.function.Function;

/**
 * The form that this request has sent, as it is shown again where a rule says no: with what was typed, and what is
 * wrong. A resource says so before it does the work, and whoever turns the refusal into an answer asks for it.
 */
@RequestScoped
public class Again {

    private Function<String, TemplateInstance> form;

    /** @param form makes the page or piece with the form from a sentence about what is wrong */
    public void with(Function<String, TemplateInstance> form) {
        this.form = form;
    }

    public Optional<TemplateInstance> form(String problem) {
        return Optional.ofNullable(form).map(again -> again.apply(problem));
    }
}
