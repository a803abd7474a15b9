package rejoinder.people;

import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
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
        if (!backups.isOnH2()) throw new NotFoundException();
        flash.say(words.backupMade(backups.make().getFileName().toString()));
        return SeeOther.at("/people");
    }
}
