package rejoinder;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses APP = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("rejoinder");

    @Test
    void features_know_each_other_in_one_direction_only() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .withOptionalLayers(true)
                .layer("web")
                .definedBy("rejoinder.web..")
                .layer("people")
                .definedBy("rejoinder.people..")
                .layer("courses")
                .definedBy("rejoinder.courses..")
                .layer("maps")
                .definedBy("rejoinder.maps..")
                .layer("exchange")
                .definedBy("rejoinder.exchange..")
                .layer("standing")
                .definedBy("rejoinder.standing..")
                .layer("weighing")
                .definedBy("rejoinder.weighing..")
                .layer("assignments")
                .definedBy("rejoinder.assignments..")
                .layer("reviews")
                .definedBy("rejoinder.reviews..")
                .layer("demonstration")
                .definedBy("rejoinder.demonstration..")
                .whereLayer("demonstration")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("reviews")
                .mayOnlyBeAccessedByLayers("demonstration")
                .whereLayer("assignments")
                .mayOnlyBeAccessedByLayers("reviews", "demonstration")
                .whereLayer("exchange")
                .mayOnlyBeAccessedByLayers("assignments", "reviews", "demonstration")
                .whereLayer("weighing")
                .mayOnlyBeAccessedByLayers("assignments", "reviews", "demonstration")
                .whereLayer("standing")
                .mayOnlyBeAccessedByLayers("weighing")
                .whereLayer("maps")
                .mayOnlyBeAccessedByLayers("weighing", "exchange", "assignments", "reviews", "demonstration")
                .whereLayer("courses")
                .mayOnlyBeAccessedByLayers("maps", "weighing", "exchange", "assignments", "reviews", "demonstration")
                .whereLayer("people")
                .mayOnlyBeAccessedByLayers(
                        "courses", "maps", "weighing", "exchange", "assignments", "reviews", "demonstration")
                .check(APP);
    }

    /** What a researcher would read first needs nothing but Java. */
    @Test
    void the_standing_engine_is_pure() {
        classes()
                .that()
                .resideInAPackage("rejoinder.standing..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("rejoinder.standing..", "java..")
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
