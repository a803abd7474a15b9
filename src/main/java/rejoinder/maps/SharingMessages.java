package rejoinder.maps;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page on which a map is named, shared, put into a course and deleted. */
@MessageBundle("sharing")
public interface SharingMessages {

    @Message("Your teachers can read this map, and nobody else. It is for an assignment.")
    String teachersAlone();

    @Message("A map that asks a question can have several theses. Leave it empty for a map with one thesis.")
    String questionMapHint();

    @Message("Whose map it is")
    String owner();

    @Message("Nobody’s. It came with the app.")
    String cameAlong();

    @Message("Claims")
    String claims();

    @Message("Who can see it")
    String seenBy();

    @Message(
            "{#switch visibility.name}{#case 'PRIVATE'}Only its owner and the people named by the owner{#case 'COURSE'}Everybody in its course{#case 'LINK'}Everybody who has the link{#case}Everybody{/switch}")
    String visibility(Visibility visibility);

    @Message("You came by this link. Pass it on, not the address of the page, which opens for nobody else.")
    String passLinkOn();

    @Message("Opened by a link")
    String opened();

    @Message("Take it along")
    String takeAlong();

    @Message("Take this branch along")
    String takeBranchAlong();

    @Message("Title and question")
    String nameAndQuestion();

    @Message("Who can see it")
    String whoSees();

    @Message("Course")
    String course();

    @Message("which has ended: the map can be read and copied, and not changed")
    String courseEnded();

    @Message("whose teachers can always read it")
    String courseReads();

    @Message("Everybody in its course")
    String seeCourse();

    @Message("Put it into a course")
    String toCourse();

    @Message(
            "Everybody in the course can read it then, until you choose something else above. Its teachers can read it as long as it is there.")
    String toCourseHint();

    @Message("Put it there")
    String enterCourse();

    @Message("Only I and the people I name below")
    String seePrivate();

    @Message("Everybody who has the link")
    String seeLink();

    @Message("Everybody, also without the link")
    String seePublic();

    @Message("Share link")
    String shareLink();

    @Message("Whoever has this link can read the map, without an account.")
    String shareLinkHint();

    @Message("Make a new link, so that the old one leads nowhere")
    String renewLink();

    @Message("People")
    String members();

    @Message("Name")
    String name();

    @Message("May")
    String may();

    @Message("Actions")
    String acts();

    @Message("read and change it")
    String mayEdit();

    @Message("read it")
    String mayRead();

    @Message("Take off the list")
    String dismiss();

    @Message("Nobody else is on the list.")
    String noMembers();

    @Message("User name")
    String memberName();

    @Message("The name that the person signs in with.")
    String memberHint();

    @Message("May change the map too")
    String mayEditToo();

    @Message("Add")
    String admit();

    @Message("Delete the map")
    String deleteMap();

    @Message("Nobody will see it any more. You can undo this right after.")
    String deleteMapHint();
}
