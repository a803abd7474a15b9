package rejoinder.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the frame around every page. */
@MessageBundle("web")
public interface WebMessages {

    @Message("Rejoinder")
    String app();

    @Message("Skip to the page")
    String skip();

    @Message("Main")
    String mainNav();

    @Message("Maps")
    String maps();

    @Message("Assignments")
    String assignments();

    @Message("Courses")
    String courses();

    @Message("Notices")
    String notices();

    @Message("Notices ({unseen})")
    String newNotices(int unseen);

    @Message("Help")
    String help();

    @Message("Sign in")
    String signIn();

    @Message("Sign out")
    String signOut();

    @Message("{there} of {most} characters")
    String characters(String there, String most);

    @Message("The server does not answer. What you typed is kept in this browser. Try again in a moment.")
    String offline();
}
