package rejoinder.web;

import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is wrong with a form, field by field, in the order in which it was found. */
@TemplateData
public final class FormErrors {

    private static final int UNPROCESSABLE = 422;

    private final Map<String, String> words = new LinkedHashMap<>();

    /** Says what is wrong with a field; of several things, the first. */
    public FormErrors add(String field, String words) {
        this.words.putIfAbsent(field, words);
        return this;
    }

    public FormErrors require(boolean holds, String field, String words) {
        return holds ? this : add(field, words);
    }

    /** Says how much too long a text is, without the space around it. */
    public FormErrors fit(String typed, int most, String field, TooLong words) {
        int there = typed == null ? 0 : typed.strip().length();
        return there <= most ? this : add(field, words.of(there, most));
    }

    /** The words for so many characters where so many fit. */
    public interface TooLong {
        String of(int there, int most);
    }

    public boolean any() {
        return !words.isEmpty();
    }

    /** What is wrong with this field, or null. */
    public String of(String field) {
        return words.get(field);
    }

    public Collection<Map.Entry<String, String>> all() {
        return words.entrySet();
    }

    /** The page with the form again, with what was typed and what is wrong with it. */
    public Response answer(TemplateInstance page) {
        return Response.status(UNPROCESSABLE)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(page)
                .build();
    }
}
