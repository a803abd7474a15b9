package rejoinder.maps;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** Whose votes a map asks for, and how often its votes have changed: that is no change of the map. */
@Embeddable
public class Poll {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Voters voters = Voters.NOBODY;

    @Column(name = "votes_revision", nullable = false)
    private long revision;

    protected Poll() {}

    void open(Voters to) {
        voters = to == null ? Voters.NOBODY : to;
    }

    void changed() {
        revision++;
    }

    /** As the journal keeps it: null for nobody. */
    Voters state() {
        return isOpen() ? voters : null;
    }

    public Voters voters() {
        return voters;
    }

    /** Whether anybody may vote. Where nobody may, votes are kept and count nowhere. */
    public boolean isOpen() {
        return voters != Voters.NOBODY;
    }

    /** Grows with every vote that is cast, changed or taken back. */
    public long revision() {
        return revision;
    }
}
