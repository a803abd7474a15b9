package rejoinder.maps;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import rejoinder.people.Person;
import rejoinder.people.PersonalData;

/** What maps keep about a person: the maps that are theirs, and the claims that they wrote anywhere. */
@ApplicationScoped
class MapsOfPerson implements PersonalData {

    record Written(
            String map,
            String text,
            String label,
            List<String> tags,
            List<Citation> citations,
            Instant createdAt,
            boolean deleted) {}

    record Owned(String title, String question, String language, Visibility visibility, List<Told> claims) {}

    record Told(String number, Stance stance, String text) {}

    record All(List<Owned> owned, List<Written> written, long changes) {}

    @Override
    public String section() {
        return "maps";
    }

    @Override
    public Object of(Person person) {
        List<Claim> claims = Claim.by(person);
        Titles titles = Titles.of(claims.stream().map(Claim::map).toList(), person);
        return new All(
                new Shelf(person).own().stream().map(MapsOfPerson::told).toList(),
                claims.stream().map(claim -> written(claim, titles)).toList(),
                Change.countBy(person));
    }

    /** Maps that nobody else has to do with go for good; the others go on with an editor, or with nobody, as their owner. */
    @Override
    public void forget(Person person) {
        for (ArgumentMap map : new ArrayList<>(new Shelf(person).ownAndDeleted())) {
            List<MapMember> others = MapMember.of(map);
            if (others.isEmpty() && map.holding().visibility() != Visibility.PUBLIC) Removal.of(map);
            else
                map.sharing()
                        .pass(others.stream()
                                .filter(MapMember::mayEdit)
                                .map(MapMember::person)
                                .findFirst()
                                .orElse(null));
        }
        MapMember.forget(person);
    }

    private static Owned told(ArgumentMap map) {
        return new Owned(
                map.title(),
                map.question(),
                map.language(),
                map.holding().visibility(),
                map.outline().claims().stream()
                        .map(claim -> new Told(claim.number(), claim.stance(), claim.text()))
                        .toList());
    }

    private static Written written(Claim claim, Titles titles) {
        Content content = claim.content();
        return new Written(
                titles.of(claim.map()),
                content.text(),
                content.label(),
                content.tags(),
                content.citations(),
                claim.createdAt(),
                claim.isDeleted());
    }
}
