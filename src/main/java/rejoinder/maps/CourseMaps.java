package rejoinder.maps;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rejoinder.courses.Course;
import rejoinder.courses.CoursePart;
import rejoinder.people.Viewer;
import rejoinder.people.Words;

/** The maps that are shown to a course, on its page. */
@Priority(100)
@ApplicationScoped
class CourseMaps implements CoursePart {

    private static final int MOST = 50;

    record Rows(List<ArgumentMap> maps, Map<Long, Skyline> skylines) {

        public Skyline skyline(ArgumentMap map) {
            return skylines.get(map.id());
        }

        public String whose(ArgumentMap map) {
            return Words.known(map.owner());
        }
    }

    @Override
    public Optional<TemplateInstance> of(Course course, Viewer viewer) {
        List<ArgumentMap> maps = MapAccess.in(course, viewer).stream()
                .filter(map -> map.holding().visibility() == Visibility.COURSE
                        && map.holding().writers() == null)
                .limit(MOST)
                .toList();
        return maps.isEmpty()
                ? Optional.empty()
                : Optional.of(Pages.courseMaps(new Rows(maps, Skyline.of(List.of(maps)))));
    }
}
