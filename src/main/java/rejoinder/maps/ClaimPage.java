package rejoinder.maps;

import io.quarkus.qute.RawString;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import rejoinder.people.Person;
import rejoinder.people.Viewer;

/**
 * One claim: what it answers, what speaks for and against it, and where it comes from.
 *
 * @param claim the claim in its place; null where it is deleted
 * @param deleted the words of a deleted claim
 * @param author who wrote it; null where that is not known
 * @param links the other places in which it stands
 * @param margin what stands beside it
 * @param parts what packages above show and let people do there
 * @param stands how strong the claims of the map stand
 * @param back the view from which one came; null for the outline
 * @param previous the claim just before it in the outline; null before the first
 */
record ClaimPage(
        MapPage frame,
        long id,
        Outline.Claim claim,
        String deleted,
        boolean canBeRestored,
        Person author,
        boolean redactable,
        Paragraphs paragraphs,
        Outline.Claim previous,
        Outline.Claim next,
        boolean copied,
        Origin origin,
        RawString margin,
        List<RawString> parts,
        Stands stands,
        String back) {

    /** Where a copied claim was copied from, where that may be read. */
    record Origin(long map, long claim, String title) {}

    static ClaimPage of(Claim claim, Viewer viewer, RawString margin, Sight sight, List<ClaimPart> parts, String back) {
        ArgumentMap map = claim.map();
        Outline outline = map.outline();
        Optional<Outline.Claim> here = outline.claim(claim.id());
        int index = here.map(outline.claims()::indexOf).orElse(-1);
        return new ClaimPage(
                MapPage.of(map, MapPage.View.CLAIM, viewer),
                claim.id(),
                here.orElse(null),
                claim.content().text(),
                claim.isDeleted(),
                claim.author(),
                claim.mayBeRedactedBy(viewer) && !claim.isRedacted() && !claim.isLink(),
                Paragraphs.of(map),
                index > 0 ? outline.claims().get(index - 1) : null,
                index >= 0 && index + 1 < outline.size() ? outline.claims().get(index + 1) : null,
                claim.copied().map() != null,
                claim.origin() == null
                        ? null
                        : new Origin(
                                claim.origin().id(),
                                claim.copied().claim(),
                                claim.origin().title()),
                margin,
                here.map(one -> shown(parts, map, one, viewer)).orElse(List.of()),
                sight.scale().of(outline),
                WayBack.of(map, back));
    }

    private static List<RawString> shown(List<ClaimPart> parts, ArgumentMap map, Outline.Claim claim, Viewer viewer) {
        return parts.stream()
                .flatMap(part -> part.of(map, claim, viewer).stream())
                .map(part -> new RawString(part.render()))
                .toList();
    }

    public List<Outline.Reason> supports() {
        return reasons(Stance.SUPPORT);
    }

    public List<Outline.Reason> rebuttals() {
        return reasons(Stance.REBUT);
    }

    public List<Outline.Reason> undercuts() {
        return claim.reason() == null ? List.of() : claim.reason().undercuts();
    }

    private List<Outline.Reason> reasons(Stance stance) {
        Outline.Claim answered = claim.isLink() ? claim.original() : claim;
        return answered.reasons().stream()
                .filter(reason -> reason.stance() == stance)
                .toList();
    }

    /** The premises that it works together with. */
    public List<Outline.Claim> partners() {
        return claim.reason() == null
                ? List.of()
                : claim.reason().premises().stream()
                        .filter(premise -> premise != claim)
                        .toList();
    }

    /** Where else the same claim stands. */
    public List<Outline.Claim> places() {
        Outline.Claim original = claim.isLink() ? claim.original() : claim;
        return Stream.concat(Stream.of(original), original.links().stream())
                .filter(place -> place != claim)
                .toList();
    }

    public boolean weighed(Outline.Claim one) {
        return stands.of(one) != null;
    }

    public int stands(Outline.Claim one) {
        return stands.of(one);
    }

    /** What a link to a form says of where one came from. */
    public String from() {
        return WayBack.query(back);
    }

    /** How strong a claim stands, as people read it. */
    public String standing(Outline.Claim one) {
        return Stands.said(stands.of(one));
    }

    /** Where a page says why it stands there. */
    public String explanation(Outline.Claim one) {
        return "/maps/" + frame.id() + "/claims/" + one.id() + "/standing" + stands.query();
    }

    public int paragraph(Passage passage) {
        return paragraphs.of(passage);
    }

    /** Where the claim, of a link the original, stands beside the text. */
    public String anchor(Passage passage) {
        return "at-" + (claim.isLink() ? claim.original() : claim).id() + "-" + paragraph(passage);
    }
}
