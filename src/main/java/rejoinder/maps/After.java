package rejoinder.maps;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import rejoinder.people.Me;
import rejoinder.web.Browser;
import rejoinder.web.Flash;
import rejoinder.web.SeeOther;

/** What the browser gets after a change: the pieces of its page that are different now, or the way to a page. */
@RequestScoped
public class After {

    @Inject
    Me me;

    @Inject
    Browser browser;

    @Inject
    Pieces pieces;

    @Inject
    Sighting sighting;

    @Inject
    Flash flash;

    @Inject
    MapMessages words;

    @Inject
    HistoryMessages history;

    /** What the answer says beside what it shows; null for nothing. */
    private Flash.Said said;

    /** The outline, at a claim that has been changed or has come. */
    public Response claim(long map, long claim) {
        return outline(map, claim);
    }

    /** The view that the form came from, at a claim that has been changed or has come; the outline where it says none. */
    public Response claim(long map, long claim, String back) {
        return outline(ArgumentMap.readableBy(me.viewer(), map), claim, null, back);
    }

    /** The outline, at what was answered by what is gone, with the way to bring that back. */
    public Response deletion(long map, Deleted deleted) {
        if (deleted.claims() > 0)
            said = new Flash.Said(
                    words.deleted(deleted.claims()),
                    "/maps/" + map + "/revisions/" + deleted.revision() + "/undo",
                    words.undo());
        return outline(map, deleted.above());
    }

    /** The view that the form came from, at a claim that stands elsewhere now, with the way to bring it back. */
    public Response moved(long id, long claim, String back) {
        ArgumentMap map = ArgumentMap.readableBy(me.viewer(), id);
        map.outline()
                .claim(claim)
                .ifPresent(now ->
                        said = new Flash.Said(history.movedTo(now.number()), "/maps/" + id + "/undo", words.undo()));
        return outline(map, claim, null, back);
    }

    /** The outline, at a claim whose words were saved, with what there is to look at in it. */
    public Response saved(long id, long claim) {
        ArgumentMap map = ArgumentMap.readableBy(me.viewer(), id);
        return outline(map, claim, sighting.noticed(map, claim), null);
    }

    /** The outline, at what an undo or redo brought back or changed; where it took that away, at what is left above it. */
    public Response change(Change change) {
        long map = change.map().id();
        String what = history.change(Change.readable(change.map(), change.of()).kind());
        said = change.kind() == Change.Kind.UNDO
                ? new Flash.Said(history.undone(what), "/maps/" + map + "/redo", words.redo())
                : new Flash.Said(history.doneAgain(what), "/maps/" + map + "/undo", words.undo());
        return MapRows.kept(map, change.revision() - 1)
                .flatMap(before -> left(change, before, change.map().outline()))
                .map(claim -> outline(map, claim))
                .orElseGet(() -> outline(map, null));
    }

    private static Optional<Long> left(Change change, Outline before, Outline now) {
        List<Long> touched = change.entries().stream()
                .filter(entry -> entry.item() == Item.Type.CLAIM)
                .map(ChangeEntry::itemId)
                .toList();
        return Stream.concat(
                        touched.stream(),
                        touched.stream()
                                .flatMap(id -> before.claim(id).stream())
                                .flatMap(gone -> above(gone)))
                .filter(id -> now.claim(id).isPresent())
                .findFirst();
    }

    private static Stream<Long> above(Outline.Claim claim) {
        return Stream.iterate(claim.parent(), Objects::nonNull, Outline.Claim::parent)
                .map(Outline.Claim::id);
    }

    /** The outline, where nothing in particular is new. */
    public Response map(long map) {
        return outline(map, null);
    }

    private Response outline(long id, Long claim) {
        return outline(ArgumentMap.readableBy(me.viewer(), id), claim, null, null);
    }

    /**
     * @param noticed what there is to look at in the claim; null where nobody looked
     * @param back what the form says of where it came from, true or not
     */
    private Response outline(ArgumentMap map, Long claim, Noticed noticed, String back) {
        long id = map.id();
        String there = noticed == null || noticed.html().isEmpty()
                ? WayBack.at(map, back, claim)
                : "/maps/" + id + "?saved=" + claim + "#claim-" + claim;
        if (!browser.wantsPieces()) {
            if (said != null) flash.say(said.words(), said.undo(), said.act());
            return SeeOther.at(there);
        }
        String arrived = "{\"arrived\":{\"claim\":" + claim + ",\"revision\":" + map.revision() + "}}";
        return browser.seenRevision()
                .flatMap(seen -> MapRows.kept(id, seen))
                .map(before -> pieces.since(before, map, me.viewer()) + (noticed == null ? "" : noticed.pieces(claim)))
                .map(html -> said == null ? html : html + Pages.said(said).render())
                .map(html -> Response.ok(html, MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                        .header("HX-Trigger-After-Settle", arrived))
                .orElseGet(() -> Response.noContent().header("HX-Redirect", there))
                .build();
    }

    /** The address of the outline, at a claim or from its beginning. */
    static String at(long map, Long claim) {
        return "/maps/" + map + (claim == null ? "" : "#claim-" + claim);
    }
}
