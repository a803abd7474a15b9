package rejoinder.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the app says where it cannot do what was asked. */
@MessageBundle("errors")
public interface ErrorMessages {

    @Message("This did not work")
    String badRequestTitle();

    @Message("The app did not understand this request. Go back and try again.")
    String badRequest();

    @Message("You are not signed in")
    String signInTitle();

    @Message("Sign in in another tab. Then come back here and send it again: what you typed is still there.")
    String signIn();

    @Message("Sign in in another tab")
    String signInThere();

    @Message("This is not allowed")
    String forbiddenTitle();

    @Message("You may not do this. If you should be able to, ask your teacher.")
    String forbidden();

    @Message(
            "This request did not come from a page of Rejoinder, so nothing was changed. Open the page here and try again.")
    String foreign();

    @Message("There is nothing here")
    String notFoundTitle();

    @Message("Nothing is at this address, or it is not shared with you. Check the address, or ask whoever sent it.")
    String notFound();

    @Message("This does not work here")
    String methodTitle();

    @Message("This address is there, but not for this. Go back and try again.")
    String method();

    @Message("Somebody was faster")
    String conflictTitle();

    @Message("This has changed since you opened it. Load the page again and look.")
    String conflict();

    @Message("This is too big")
    String tooBigTitle();

    @Message("What you sent is too big for the app. Send less at a time.")
    String tooBig();

    @Message("Too many tries")
    String tooManyTitle();

    @Message("Too many tries in a short time. Wait a minute and try again.")
    String tooMany();

    @Message("Too many people at once")
    String busyTitle();

    @Message("The app cannot keep up right now. Wait a few seconds and try again. Nothing was saved by this try.")
    String busy();

    @Message("Something went wrong")
    String brokenTitle();

    @Message(
            "This is a mistake in the app, not yours. Try again, and if it stays, tell whoever runs the app the number below.")
    String broken();

    @Message("Number: {reference}")
    String reference(String reference);

    @Message("Go to the start page")
    String home();
}
