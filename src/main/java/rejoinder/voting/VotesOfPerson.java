package rejoinder.voting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import rejoinder.maps.ArgumentMap;
import rejoinder.maps.Formerly;
import rejoinder.maps.Titles;
import rejoinder.people.Person;
import rejoinder.people.PersonalData;

/** What is kept of a person who has voted: their votes, with the wording that each was cast on, and nobody else's. */
@ApplicationScoped
class VotesOfPerson implements PersonalData {

    record Said(String map, String about, List<String> on, int degree, Instant at) {}

    @Override
    public String section() {
        return "votes";
    }

    @Override
    public Object of(Person person) {
        Map<ArgumentMap, List<Vote>> byMap = Vote.by(person).stream()
                .collect(Collectors.groupingBy(Vote::map, LinkedHashMap::new, Collectors.toList()));
        Titles titles = Titles.of(byMap.keySet(), person);
        List<Said> all = new ArrayList<>();
        byMap.forEach((map, votes) -> {
            Formerly formerly = Formerly.of(
                    map,
                    votes.stream()
                            .flatMap(vote -> vote.saying().claims().stream())
                            .distinct()
                            .toList());
            for (Vote vote : votes)
                all.add(new Said(
                        titles.of(map),
                        vote.about().word(),
                        vote.saying().claims().stream()
                                .map(claim -> formerly.text(claim, vote.revision()))
                                .toList(),
                        vote.degree(),
                        vote.at()));
        });
        return all;
    }

    @Override
    public void forget(Person person) {
        Vote.forget(person);
    }
}
