package rejoinder.exchange;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What readers of files and pasted texts say: first why a text is refused, then what was read otherwise than it says. */
@MessageBundle("exchange")
public interface ExchangeMessages {

    @Message("Line {line}: {what}")
    String onLine(int line, String what);

    @Message("Line {line}, character {column}: {what}")
    String onCharacter(int line, int column, String what);

    @Message("The text is too long. It can have {limit} characters.")
    String tooLarge(String limit);

    @Message("The lines are nested too deeply here. There can be {limit} levels.")
    String tooDeep(String limit);

    @Message("There are too many claims. A map can have {limit}.")
    String tooManyClaims(String limit);

    @Message("This is not a text file.")
    String notAText();

    @Message("“{sign}” cannot stand here.")
    String notHere(String sign);

    @Message(
            "This line begins with “{sign}” but has nothing above it to answer. Put spaces in front of it, and no empty line above it.")
    String nothingAbove(String sign);

    @Message("A text is missing here.")
    String textMissing();

    @Message("A text is missing after {title}. Write one, or take the colon away.")
    String textMissingAfter(String title);

    @Message(
            "Nothing but tags and data can follow a title without a colon. Write a colon behind the title, or move “{text}” to its text.")
    String textAfterTitle(String text);

    @Message(
            "{title} cannot stand in the middle of a text. Begin a new line with it, or write a backslash (\\) in front of it.")
    String titleInText(String title);

    @Message(
            "“{sign}” opens bold or slanted text that never ends. Write a backslash (\\) in front of it if you mean the character.")
    String rangeOpen(String sign);

    @Message("There must be an empty line above “{text}”.")
    String blankLineNeeded(String text);

    @Message("There must be an empty line above the first numbered line, {number}.")
    String stepsNeedBlankLine(String number);

    @Message(
            "Numbered lines need at least one premise, a line of four hyphens and a conclusion, with no empty line among them.")
    String stepsIncomplete();

    @Message("A bar between premises and conclusion is a line of four hyphens or more.")
    String inferenceOpen();

    @Message("The argument <{title}> cannot be a premise or conclusion. Only statements in square brackets can.")
    String argumentAsPremise(String title);

    @Message("Only a statement can contradict (><), not the argument <{title}>.")
    String argumentContradicted(String title);

    @Message("The argument <{title}> has premises already. Give this one another title.")
    String secondSteps(String title);

    @Message("The data here cannot be read ({why}). They are written like this: \\{ color: \"red\", implicit: true \\}")
    String dataBroken(String why);

    @Message("This looks like Argdown 2, which is another language than Argdown.")
    String otherDialect();

    @Message("There is nothing to read here.")
    String nothingThere();

    @Message("“and” joins the reason before it, and there is none.")
    String coPremiseAlone();

    @Message("There is no step here that could be undercut: the line answers the claim itself.")
    String undercutAlone();

    @Message("A heading was left out: {text}")
    String headingLeftOut(String text);

    @Message("A paragraph that is part of no argument was left out: {text}")
    String paragraphLeftOut(String text);

    @Message("The setting “{key}” has no place in a map and was left out.")
    String settingLeftOut(String key);

    @Message("What is written about the argument <{title}> itself was left out; its premises and conclusion were not.")
    String argumentLeftOut(String title);

    @Message("The name or data of an inference were left out: {text}")
    String inferenceLeftOut(String text);

    @Message("A link was left out, as it leads to no web page: {address}")
    String linkLeftOut(String address);

    @Message("A relation of “{title}” was left out, as it leads to nothing that a map can hold.")
    String relationLeftOut(String title);

    @Message("Bold and slanted letters were left out, here and below; their words were not.")
    String emphasisLeftOut();

    @Message("A contradiction with “{title}” was read as an objection in one direction.")
    String contradictionOneWay(String title);

    @Message("An objection to the argument <{title}> as a whole was read as an undercut of its last step.")
    String attackAsUndercut(String title);

    @Message("A support of the argument <{title}> as a whole was read as a support of its last premise.")
    String supportOfAStep(String title);

    @Message("“{title}” takes no step that could be undercut; the undercut was read as a rebuttal.")
    String undercutAsRebuttal(String title);

    @Message("A title has more than one text; this one was left out: {text}")
    String secondText(String text);

    @Message("A text was too long and was cut: {text}")
    String textCut(String text);

    @Message("A title was too long and was cut: {text}")
    String titleCut(String text);

    @Message("Part of the data was too long or could not be used, and was left out: {text}")
    String dataCut(String text);

    @Message("This is no web address; the citation was kept without it: {address}")
    String addressLeftOut(String address);

    @Message("The text of a source is not there, is empty or is too long: {file}")
    String sourceMissing(String file);

    @Message("These words stand in none of the sources: {words}")
    String wordsNotFound(String words);

    @Message("There are {count} theses and no question; the title was taken for the question.")
    String questionFromTitle(String count);

    @Message("Reasons go round in a circle here; “{title}” was made a thesis.")
    String loopOpened(String title);

    @Message("A branch goes deeper than {limit} levels; the rest of it was left out.")
    String branchCut(String limit);

    // ── pasting a list ────────────────────────────────────────────────────

    @Message("Paste several claims below {number}")
    String paste(String number);

    @Message("The list could not be read")
    String notRead();

    @Message("{#if count == 1}This claim will be added{#else}These {count} claims will be added{/if}")
    String preview(int count);

    @Message("{#if count == 1}Add it{#else}Add all {count}{/if}")
    String addAll(int count);

    @Message("Your list")
    String list();

    @Message(
            "One claim on each line. Put spaces in front of a line to answer the line above. Begin with “because”, “but” or “that does not follow, since”, or with + and -.")
    String listHint();

    @Message("because Teenagers need more sleep.\n  but Some go to bed later.\nbut Buses would run late.")
    String listExample();

    @Message("Show what will be added")
    String showPreview();
}
