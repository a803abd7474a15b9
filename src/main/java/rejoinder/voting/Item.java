package rejoinder.voting;

import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rejoinder.maps.Outline;

/** What one votes on: a claim, of which one is convinced or not; or a step, which matters or not. */
record Item(About about, long id) {

    enum About {
        CLAIM,
        STEP;

        /** By its word in an address. */
        static About named(String word) {
            return Stream.of(values())
                    .filter(about -> about.word().equals(word))
                    .findFirst()
                    .orElseThrow(NotFoundException::new);
        }

        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** A link is the claim that it stands for, and takes a step of its own; a thesis takes none. */
    static Optional<Item> of(Outline.Claim claim, About about) {
        if (about == About.CLAIM)
            return Optional.of(new Item(about, proper(claim).id()));
        return Optional.ofNullable(claim.reason()).map(step -> new Item(about, step.id()));
    }

    /** Whether it stands in the outline: what is deleted does not. */
    boolean isIn(Outline outline) {
        return about == About.CLAIM
                ? outline.claim(id).isPresent()
                : outline.reason(id).isPresent();
    }

    /** Those who made it, and have no vote on it: who wrote the claim, or put any of the premises in its place. */
    Set<Long> authors(Outline outline) {
        Stream<Long> authors = about == About.CLAIM
                ? outline.claim(id).stream().map(Outline.Claim::author)
                : outline.reason(id).stream()
                        .flatMap(step -> step.premises().stream())
                        .map(Outline.Claim::placedBy);
        return authors.filter(one -> one != null).collect(Collectors.toSet());
    }

    /** The wording that a vote on it is about, as the outline has it. */
    Saying saying(Outline outline) {
        if (about == About.CLAIM) return new Saying(List.of(), List.of(id));
        Outline.Reason step = outline.reason(id).orElseThrow();
        List<Outline.Claim> targets = step.claim() == null ? step.target().premises() : List.of(step.claim());
        return new Saying(ids(targets), ids(step.premises()));
    }

    private static List<Long> ids(List<Outline.Claim> claims) {
        return claims.stream().map(claim -> proper(claim).id()).toList();
    }

    private static Outline.Claim proper(Outline.Claim claim) {
        return claim.isLink() ? claim.original() : claim;
    }
}
