package rejoinder.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import rejoinder.findings.Findings;
import rejoinder.maps.Redaction;

/** What was taken away for good is not kept for the inspector either. */
@ApplicationScoped
class TakenAway {

    void redacted(@Observes(during = TransactionPhase.AFTER_SUCCESS) Redaction redaction) {
        Findings.forgetTexts();
        // An inspection that was under way may put them back.
        CompletableFuture.delayedExecutor(1, TimeUnit.MINUTES).execute(Findings::forgetTexts);
    }
}
