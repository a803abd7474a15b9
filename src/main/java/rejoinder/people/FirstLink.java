package rejoinder.people;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import rejoinder.web.Site;
import rejoinder.web.Write;

/** Nobody is there yet, so nobody can invite: whoever sees the log of the server makes the first account. */
class FirstLink {

    private static final Logger LOG = Logger.getLogger("rejoinder");

    @Inject
    Site site;

    @ConfigProperty(name = "quarkus.http.host-enabled", defaultValue = "true")
    boolean serves;

    void print(@Observes @Priority(Interceptor.Priority.APPLICATION + 1000) StartupEvent start) {
        if (LaunchMode.current() == LaunchMode.TEST || !serves || Admins.exist()) return;
        LOG.infof("Nobody has an account yet. Make the first one here: %s", make());
    }

    @Write
    String make() {
        return site.link(InvitationResource.PATH + Invitation.first());
    }
}
