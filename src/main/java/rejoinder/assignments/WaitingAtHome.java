package rejoinder.assignments;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import rejoinder.maps.HomePart;
import rejoinder.people.Person;

/** Who comes home finds what there is to do, and what was handed in to them. */
@ApplicationScoped
class WaitingAtHome implements HomePart {

    @Inject
    Verdicts verdicts;

    @Override
    public Optional<TemplateInstance> of(Person person) {
        TasksPage all = TasksPage.of(person, verdicts);
        List<Task> todo = Stream.concat(
                        all.todo().stream(), all.returned().stream().filter(Task::isAsking))
                .toList();
        List<TaughtTask> toReview =
                all.taught().stream().filter(task -> task.awaiting() > 0).toList();
        return todo.isEmpty() && toReview.isEmpty()
                ? Optional.empty()
                : Optional.of(Pages.waitingAtHome(todo, toReview));
    }
}
