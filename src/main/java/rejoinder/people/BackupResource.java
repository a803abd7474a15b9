package rejoinder.people;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import rejoinder.web.Backups;
import rejoinder.web.Flash;
import rejoinder.web.SeeOther;

/** A copy of the database, now. */
@Path("/backups")
class BackupResource {

    @Inject
    Me me;

    @Inject
    Backups backups;

    @Inject
    Flash flash;

    @Inject
    PeopleMessages words;

    @POST
    public Response make() throws Exception {
        me.admin();
        flash.say(
                backups.isOnH2() ? words.backupMade(backups.make().getFileName().toString()) : words.backupElsewhere());
        return SeeOther.at("/people");
    }
}
