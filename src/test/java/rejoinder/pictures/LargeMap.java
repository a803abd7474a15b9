package rejoinder.pictures;

import io.quarkus.narayana.jta.QuarkusTransaction;
import rejoinder.World;
import rejoinder.World.Kind;
import rejoinder.maps.Act;
import rejoinder.maps.ArgumentMap;
import rejoinder.maps.Claim;
import rejoinder.maps.Content;
import rejoinder.maps.Opening;
import rejoinder.maps.Stance;

/** A map that is larger than any window or page: a thesis and many reasons, five levels deep. */
final class LargeMap {

    static final int BOXES = 61;
    static final String THESIS = "There are many reasons for this.";

    private LargeMap() {}

    /** @return its id */
    static long make(World world) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Act act = Act.of(world.person(Kind.OWNER));
            ArgumentMap made = Opening.of(act).ask("Large", "Why?", "en");
            Claim above = made.addThesis(act, Content.of(THESIS));
            for (int i = 1; i < BOXES; i++) {
                Claim reply = above.reply(
                        act, i % 3 == 0 ? Stance.REBUT : Stance.SUPPORT, Content.of("Reason " + i + " of them."));
                if (i % 12 == 0) above = reply;
            }
            return made.id();
        });
    }
}
