package rejoinder.inspection;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import rejoinder.findings.Mend;
import rejoinder.findings.Weight;

/** The words of the pages that show findings; the sentences of the findings themselves stand beside the rules. */
@MessageBundle("inspection")
public interface InspectionMessages {

    @Message("To look at")
    String title();

    @Message("These are questions about how the map is built, not marks. You decide what to do about them.")
    String intro();

    @Message(
            "The inspector reads how a map is built and asks about what it finds. It follows fixed rules, and it does not know what is true. Who may change a map sees a word at each claim that it asks about, and the whole question once the claim is saved.")
    String helpWhat();

    @Message(
            "A question is never a mark. Mend what it is about, or let it be and say why; it comes back when the claim changes. Which rules can be read depends on the language of the map.")
    String helpHow();

    @Message("What was looked for")
    String ran();

    @Message("This map is in {language}. Every check was made.")
    String allRan(String language);

    @Message("This map is in {language}. These checks were made: {checks}.")
    String someRan(String language, String checks);

    @Message("It is not known in which language this map is. These checks were made: {checks}.")
    String someRanInAny(String checks);

    @Message("Of these, some need English grammar and looked at marks and length alone: {checks}.")
    String partly(String checks);

    @Message("These were not made, as this language cannot be read so: {checks}.")
    String notRan(String checks);

    @Message("What each check looks for")
    String explained();

    @Message("There is nothing to look at. The inspector reads how a map is built; whether it is right, people judge.")
    String nothing();

    @Message("There is nothing in the map yet.")
    String empty();

    @Message(
            "{#switch weight.name}{#case 'WARN'}Look at these first{#case 'HINT'}Worth a look{#case}Good to know{/switch}")
    String weight(Weight weight);

    @Message("{count} to look at")
    String toLookAt(int count);

    @Message(
            """
            {#switch mend.name}\
            {#case 'EDIT'}Change the words\
            {#case 'SPLIT'}Take it apart\
            {#case 'ADD_PREMISE'}Add what goes unsaid\
            {#case 'ADD_REASON'}Add a “because”\
            {#case 'ADD_OBJECTION'}Add a “but”\
            {#case 'ADD_SOURCE'}Add a source\
            {#case 'CHANGE_PASSAGE'}See the text\
            {#case 'MOVE'}Move it\
            {#case 'REMOVE'}See the claim\
            {#case 'GROUP'}Add a claim that sums them up\
            {#case}See the claim\
            {/switch}""")
    String mend(Mend mend);

    @Message("Why this matters")
    String why();

    @Message("Let it be")
    String setAside();

    @Message("Why is it all right as it is?")
    String reason();

    @Message("Type a reason in a few words.")
    String reasonMissing();

    @Message("This is too long. Use {max} characters at most.")
    String reasonTooLong(int max);

    @Message("The claim says something else by now, so there is nothing to let be.")
    String gone();

    @Message("Left as it is")
    String aside();

    @Message("These come back when their claims change.")
    String asideHint();

    @Message("{name}:")
    String says(String name);

    @Message("Show it again")
    String takeBack();

    @Message("Something is missing or wrong")
    String formErrors();

    @Message("Claim {number}")
    String claim(String number);

    @Message("an objection to {number}")
    String objectionTo(String number);

    @Message("also {number}")
    String also(String number);
}
