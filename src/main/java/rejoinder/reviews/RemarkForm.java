package rejoinder.reviews;

import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import rejoinder.findings.Check;
import rejoinder.inspection.Entry;
import rejoinder.maps.Plain;
import rejoinder.people.Person;
import rejoinder.web.FormErrors;

/**
 * What a teacher remarks.
 *
 * @param claim beside which; null for the whole map
 * @param step whether it is about the step from that claim
 * @param mark the name of a {@link Mark}; empty for none
 * @param ownMark a mark in the teacher's own word, in place of one of those; empty for none
 * @param phrase one of the teacher's own, which stands before what is typed; null for none
 * @param keep whether what is typed becomes one of them
 * @param key the form's own key: sent twice, it does its work once
 */
public record RemarkForm(
        @RestForm Long claim,
        @RestForm boolean step,
        @RestForm String mark,
        @RestForm String ownMark,
        @RestForm Long phrase,
        @RestForm String text,
        @RestForm boolean keep,
        @RestForm String key) {

    /** The checks that ask about the step from a claim. */
    private static final Set<Check> STEPS = Set.of(Check.S7, Check.S8, Check.S9);

    static RemarkForm empty(Long claim) {
        return new RemarkForm(
                claim, false, "", "", null, "", false, UUID.randomUUID().toString());
    }

    /** With a question of the inspector's, for the teacher to put into their own words. */
    static RemarkForm about(Entry asked) {
        return new RemarkForm(
                asked.first().id(),
                STEPS.contains(asked.finding().check()),
                "",
                "",
                null,
                asked.sentence(),
                false,
                UUID.randomUUID().toString());
    }

    static RemarkForm of(Remark remark) {
        Saying saying = remark.saying();
        return new RemarkForm(
                remark.claim(),
                remark.isAboutStep(),
                saying.mark() == null ? "" : saying.mark().name(),
                saying.ownMark(),
                null,
                saying.text(),
                false,
                null);
    }

    FormErrors check(ReviewMessages words, Person teacher) {
        String said = said(teacher);
        return new FormErrors()
                .require(!said.isEmpty() || markOrNull() != null || own() != null, "text", words.remarkMissing())
                .require(markOrNull() == null || own() == null, "ownMark", words.twoMarks())
                .require(
                        own() == null || own().length() <= Saying.MAX_OWN_MARK,
                        "ownMark",
                        words.tooLong(Saying.MAX_OWN_MARK))
                .require(said.length() <= Saying.MAX_TEXT, "text", words.tooLong(Saying.MAX_TEXT))
                .require(!keep || typed().length() <= Phrase.MAX_TEXT, "text", words.phraseTooLong(Phrase.MAX_TEXT));
    }

    String typed() {
        return Plain.of(text);
    }

    /** The phrase and what is typed, as one text. */
    private String said(Person teacher) {
        String before = phrase == null ? "" : Phrase.of(teacher, phrase).text();
        String typed = typed();
        return before.isEmpty() || typed.isEmpty() ? before + typed : before + "\n" + typed;
    }

    Saying saying(Person teacher) {
        return new Saying(markOrNull(), own(), said(teacher));
    }

    private Mark markOrNull() {
        return Arrays.stream(Mark.values())
                .filter(one -> one.name().equals(mark))
                .findFirst()
                .orElse(null);
    }

    /** Null for none. */
    private String own() {
        String own = Plain.line(ownMark);
        return own.isEmpty() ? null : own;
    }

    public boolean chose(Mark one) {
        return one == markOrNull();
    }

    UUID formKey() {
        return FormKey.of(key);
    }
}
