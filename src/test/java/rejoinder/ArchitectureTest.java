package rejoinder;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.Architectures;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses APP = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("rejoinder");

    /** The packages from the bottom up: each knows those below it, and those that stand side by side know each other not. */
    private static final List<List<String>> HOUSE = List.of(
            List.of("web", "type"),
            List.of("people"),
            List.of("courses"),
            List.of("maps"),
            List.of("standing", "findings", "exchange", "diagrams"),
            List.of("voting", "documents"),
            List.of("weighing"),
            List.of("inspection"),
            List.of("pictures"),
            List.of("assignments"),
            List.of("reviews"),
            List.of("demonstration"));

    @Test
    void features_know_each_other_in_one_direction_only() {
        Architectures.LayeredArchitecture house =
                layeredArchitecture().consideringOnlyDependenciesInLayers().withOptionalLayers(true);
        for (String name : HOUSE.stream().flatMap(List::stream).toList())
            house = house.layer(name).definedBy("rejoinder." + name + "..");
        for (int i = 0; i < HOUSE.size(); i++) {
            String[] above = HOUSE.subList(i + 1, HOUSE.size()).stream()
                    .flatMap(List::stream)
                    .toArray(String[]::new);
            for (String name : HOUSE.get(i))
                house = above.length == 0
                        ? house.whereLayer(name).mayNotBeAccessedByAnyLayer()
                        : house.whereLayer(name).mayOnlyBeAccessedByLayers(above);
        }
        house.check(APP);
    }

    /** Whoever wants to know how strong a claim stands can read it, and use it, without the app. */
    @Test
    void the_standing_of_claims_is_plain_java() {
        classes()
                .that()
                .resideInAPackage("rejoinder.standing")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "rejoinder.standing")
                .check(APP);
    }

    /** A drawing is a function of the map: whoever writes one needs nothing that runs. */
    @Test
    void the_drawings_know_outlines_and_nothing_of_the_app() {
        classes()
                .that()
                .resideInAPackage("rejoinder.diagrams")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "rejoinder.diagrams", "rejoinder.maps", "org.brotli.dec")
                .check(APP);
    }

    @Test
    void letters_and_pages_are_plain_java_over_a_file_format() {
        classes()
                .that()
                .resideInAPackage("rejoinder.type")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "rejoinder.type", "org.apache.pdfbox..", "org.apache.fontbox..")
                .check(APP);
    }

    @Test
    void resources_are_known_to_nobody() {
        classes()
                .that()
                .areAnnotatedWith(Path.class)
                .should()
                .notBePublic()
                .allowEmptyShould(true)
                .check(APP);
    }

    @Test
    void entities_are_written_by_themselves() {
        noClasses()
                .that()
                .areAnnotatedWith(Path.class)
                .should()
                .callMethodWhere(com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                        com.tngtech.archunit.core.domain.properties.HasName.Predicates.name("persist")))
                .allowEmptyShould(true)
                .check(APP);
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .resideInAPackage("rejoinder.(*)")
                .check(APP);
    }

    /** As JAX-RS makes the full address of one out of what the request says, and anybody may say anything. */
    @Test
    void whoever_is_led_elsewhere_is_given_a_path() {
        noClasses()
                .should()
                .callMethod(Response.class, "seeOther", URI.class)
                .orShould()
                .callMethod(Response.class, "temporaryRedirect", URI.class)
                .check(APP);
    }

    @Test
    void writes_go_through_the_gate() {
        noMethods().should().beAnnotatedWith(Transactional.class).check(APP);
        noClasses().should().beAnnotatedWith(Transactional.class).check(APP);
    }
}
