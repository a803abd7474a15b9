package rejoinder.people;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages about people. */
@MessageBundle("people")
public interface PeopleMessages {

    // ── the door ──────────────────────────────────────────────────────────

    @Message("Sign in")
    String signIn();

    @Message("User name")
    String name();

    @Message("Password")
    String password();

    @Message("Forgot your password? Ask your teacher, who can get you a new one.")
    String forgot();

    @Message("No account yet? Make one.")
    String toRegister();

    @Message("This user name and password do not belong together. Check both and try again.")
    String wrong();

    @Message("This account is closed at the moment. Ask your teacher.")
    String deactivated();

    @Message("An argument is something you can walk around.")
    String thesis();

    @Message("because")
    String because();

    @Message("every claim says what it answers.")
    String becauseWhat();

    @Message("but")
    String but();

    @Message("a good map keeps its best objections.")
    String butWhat();

    @Message("that does not follow, since")
    String since();

    @Message("a claim can be true and still prove nothing.")
    String sinceWhat();

    @Message("Read a map without signing in")
    String readWithout();

    @Message("You are signed out.")
    String signedOut();

    @Message("Make your account")
    String register();

    @Message("This link makes the first account. You will be able to do everything here and to invite the others.")
    String registerFirst();

    @Message("You were invited as {role}.")
    String invitedAs(String role);

    @Message("What you sign in with. Letters, digits, dots and dashes. It need not be your real name.")
    String nameHint();

    @Message("Name")
    String fullName();

    @Message("What others see beside what you write. Leave it empty to show your user name.")
    String fullNameHint();

    @Message("At least 8 characters. A few words in a row are good and easy to remember.")
    String passwordHint();

    @Message("Make account")
    String makeAccount();

    @Message("Welcome, {name}.")
    String welcome(String name);

    // ── what is wrong ─────────────────────────────────────────────────────

    @Message("Something is missing or wrong")
    String formErrors();

    @Message("Type a user name.")
    String nameMissing();

    @Message("Use letters, digits, dots and dashes only, 60 at most, and begin with a letter or digit.")
    String nameShape();

    @Message("Somebody has this user name already. Choose another.")
    String nameTaken();

    @Message("This is too long: it has {there} characters, and {max} fit.")
    String tooLong(int there, int max);

    @Message("Use at least {min} characters.")
    String passwordTooShort(int min);

    @Message("Use {max} characters at most.")
    String passwordTooLong(int max);

    @Message("Many people use this password, so it is easy to guess. Choose another.")
    String passwordCommon();

    @Message("Your user name is easy to guess. Choose another password.")
    String passwordIsName();

    @Message("This is the old password. Choose another.")
    String passwordSame();

    @Message("This is not your password now. Type it again.")
    String passwordWrong();

    @Message("Choose one of these.")
    String choose();

    @Message("Type a number of days from 1 to 90.")
    String daysShape();

    @Message("This is the only admin left. Make somebody else an admin first.")
    String lastAdmin();

    // ── one's own account ─────────────────────────────────────────────────

    @Message("Your account")
    String account();

    @Message("Account")
    String theAccount();

    @Message("About you")
    String about();

    @Message("You are")
    String role();

    @Message("Since")
    String memberSince();

    @Message("Save")
    String save();

    @Message("Saved.")
    String saved();

    @Message("Change password")
    String changePassword();

    @Message("Password now")
    String oldPassword();

    @Message("New password")
    String newPassword();

    @Message("Choose a password of your own")
    String choosePassword();

    @Message(
            "The password that you were given works only once. From now on you sign in with your own. Nobody else should know it.")
    String choosePasswordWhy();

    @Message("Your password is changed. Every other browser is signed out.")
    String passwordChanged();

    @Message("This is your password from now on.")
    String passwordChosen();

    @Message("Save password")
    String savePassword();

    @Message("Where you are signed in")
    String sessions();

    @Message("Browser")
    String browser();

    @Message("A browser")
    String someBrowser();

    @Message("Signed in")
    String signedIn();

    @Message("Last used")
    String lastUsed();

    @Message("this one")
    String thisOne();

    @Message("Sign out there")
    String endSession();

    @Message("Sign out everywhere else")
    String endOthers();

    @Message("Sign out everywhere")
    String endAll();

    @Message("That browser is signed out.")
    String sessionEnded();

    @Message("Every other browser is signed out.")
    String othersEnded();

    @Message("Your data")
    String data();

    @Message("A file with everything that Rejoinder keeps about you, in a form that programs can read (JSON).")
    String dataWhat();

    @Message("Download your data")
    String download();

    @Message("Leave")
    String leave();

    @Message(
            "Your name and account go from everywhere, and your own maps go too. What you wrote in the maps of others stays there, without your name.")
    String leaveWhat();

    @Message("Delete your account")
    String deleteAccount();

    @Message("This cannot be undone. Download your data first if you want to keep something.")
    String deleteForGood();

    @Message("Delete for good")
    String deleteNow();

    @Message("Back to your account")
    String backToAccount();

    @Message("Your account is deleted.")
    String deleted();

    @Message("somebody")
    String somebody();

    // ── the people, for admins ────────────────────────────────────────────

    @Message("People")
    String people();

    @Message("Find a name")
    String find();

    @Message("Search")
    String search();

    @Message("Nobody has a name like this.")
    String nobody();

    @Message("Role")
    String roleLabel();

    @Message("State")
    String state();

    @Message("active")
    String active();

    @Message("closed")
    String closed();

    @Message("must choose a password")
    String oneTime();

    @Message("More")
    String more();

    @Message("Back to the start of the list")
    String fromStart();

    @Message("A new account")
    String newAccount();

    @Message("You get a password that works once, to pass on.")
    String newAccountWhat();

    @Message("Registration")
    String registration();

    @Message("Open: anybody who reaches this address can make an account as a student.")
    String registrationOpen();

    @Message("Closed: only who is invited can make an account.")
    String registrationClosed();

    @Message("Open registration")
    String openRegistration();

    @Message("Close registration")
    String closeRegistration();

    @Message("Registration is open.")
    String nowOpen();

    @Message("Registration is closed.")
    String nowClosed();

    @Message("Invite people")
    String toInvitations();

    @Message("Back to all people")
    String backToPeople();

    @Message("Change role")
    String changeRole();

    @Message("{name} is {role} now.")
    String roleChanged(String name, String role);

    @Message("One-time password")
    String oneTimePassword();

    @Message("For somebody who forgot theirs. It signs them out everywhere, and works only to choose a new password.")
    String oneTimeWhat();

    @Message("Make a one-time password")
    String makeOneTime();

    @Message("The one-time password of {name}")
    String oneTimeOf(String name);

    @Message("Pass it on now: it is shown only once.")
    String shownOnce();

    @Message("Close the account")
    String deactivate();

    @Message("Nobody can sign in with it until it is opened again. Nothing is deleted.")
    String deactivateWhat();

    @Message("Open the account again")
    String reactivate();

    @Message("The account of {name} is closed.")
    String nowDeactivated(String name);

    @Message("The account of {name} is open again.")
    String nowReactivated(String name);

    @Message("Delete the account")
    String deletePerson();

    @Message("The name and the account go from everywhere, and the maps of this person go too. This cannot be undone.")
    String deletePersonWhat();

    @Message("Type the user name {name} to confirm")
    String confirmName(String name);

    @Message("This is not the user name. Type it exactly.")
    String confirmWrong();

    @Message("The account is deleted.")
    String personDeleted();

    // ── invitations ───────────────────────────────────────────────────────

    @Message("Invitations")
    String invitations();

    @Message("Each link makes one account. Send it to one person.")
    String invitationsWhat();

    @Message("Note for yourself")
    String note();

    @Message("For whom it is, so that you can find it again.")
    String noteHint();

    @Message("Valid for (days)")
    String days();

    @Message("Make a link")
    String invite();

    @Message("The link is ready")
    String linkReady();

    @Message("Open invitations")
    String openInvitations();

    @Message("No invitation is open.")
    String noInvitations();

    @Message("By")
    String by();

    @Message("Until")
    String until();

    @Message("Withdraw")
    String withdraw();

    @Message("The link does not work any more.")
    String withdrawn();

    @Message("optional")
    String optional();

    @Message("student")
    String student();

    @Message("teacher")
    String teacher();

    @Message("admin")
    String adminRole();

    // ── copies of the database ────────────────────────────────────────────

    @Message("Backups")
    String backups();

    @Message(
            "A copy of all maps and accounts is made each night, in the folder “backups” among the data of the server.")
    String backupsWhat();

    @Message("Make a copy now")
    String makeBackup();

    @Message("The copy {file} was made, opened and counted.")
    String backupMade(String file);

    @Message("This database is PostgreSQL. Use pg_dump to copy it.")
    String backupElsewhere();
}
