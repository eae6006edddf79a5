package dev.hyperbound.processor;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the directions between the packages, and what no code of ours may do. {@code docs/architecture.md} has reasons. */
final class ArchitectureTest {
    private static final String ROOT = "dev.hyperbound.processor";
    private static final String JAVAPOET = "com.palantir.javapoet..";
    private static final String COMPILER_MODEL = "javax.lang.model..";

    /** For each package the others that it may use; the package above them may use all. */
    private static final Map<String, List<String>> MAY_USE = Map.of(
            "rule", List.of(),
            "model", List.of("rule"),
            "report", List.of("model"),
            "words", List.of("model", "rule"),
            "read", List.of("model", "rule", "report"),
            "check", List.of("model", "rule", "report"),
            "java", List.of("model", "rule", "words"),
            "docs", List.of("model", "rule", "words"),
            "constants", List.of("model", "rule", "words", "read", "report"));

    /** The processor with what it shares with applications at run time. */
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.hyperbound");

    @Test
    void theClassesAreThere() {
        assertThat(CLASSES.contain("dev.hyperbound.runtime.Wire")).isTrue();
        for (String name : List.of("rule", "model", "report", "words", "read", "check", "java", "docs")) {
            assertThat(CLASSES).as(name).anyMatch(resideInAPackage(packages(name)));
        }
    }

    @Test
    void everyPackageHasItsPlace() {
        String[] known = Stream.concat(Stream.of(ROOT), names().map(ArchitectureTest::packages))
                .toArray(String[]::new);

        classes()
                .that()
                .resideInAPackage(ROOT + "..")
                .should()
                .resideInAnyPackage(known)
                .check(CLASSES);
    }

    @ParameterizedTest
    @MethodSource("names")
    void aPackageUsesOnlyThoseThatItMay(String name) {
        String[] others = Stream.concat(
                        Stream.of(ROOT),
                        names().filter(other -> !other.equals(name)
                                        && !Objects.requireNonNull(MAY_USE.get(name))
                                                .contains(other))
                                .map(ArchitectureTest::packages))
                .toArray(String[]::new);

        noClasses()
                .that()
                .resideInAPackage(packages(name))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others)
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void onlyReadingReportingAndFilingSeeTheCompilersModel() {
        // javax.lang.model.element.Modifier is what JavaPoet calls public and private
        DescribedPredicate<JavaClass> compilerModel = resideInAPackage(COMPILER_MODEL)
                .and(not(equivalentTo(Modifier.class).or(equivalentTo(Modifier[].class))));

        noClasses()
                .that()
                .resideInAPackage("dev.hyperbound..")
                .and()
                .resideOutsideOfPackages(ROOT, packages("read"), packages("report"), packages("constants"))
                .and()
                .haveNameNotMatching(".*\\.(JavaOutput|DocsOutput)")
                .should()
                .dependOnClassesThat(compilerModel)
                .orShould()
                .dependOnClassesThat(resideInAnyPackage("javax.annotation.processing..", "javax.tools.."))
                .check(CLASSES);
    }

    @Test
    void onlyReportingSeesSyntaxTrees() {
        noClasses()
                .that()
                .resideOutsideOfPackages(packages("report"), packages("constants"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.sun..", "jdk..")
                .check(CLASSES);
    }

    @Test
    void onlyWhatWritesJavaSeesJavaPoet() {
        noClasses()
                .that()
                .resideOutsideOfPackage(packages("java"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(JAVAPOET)
                .check(CLASSES);
    }

    @Test
    void onlyOnePackageSeesTheLibraryThatWritesJson() {
        noClasses()
                .that()
                .resideOutsideOfPackage(packages("docs.json"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.grack..")
                .check(CLASSES);
    }

    /** Same stub, same bytes: whatever the time, the machine and its language. */
    @Test
    void nothingDependsOnTheClockOrTheLocale() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.time..").or(equivalentTo(java.util.Date.class)))
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "lineSeparator")
                .orShould()
                .callMethod(System.class, "identityHashCode", Object.class)
                .orShould()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .orShould()
                .callMethod(String.class, "format", String.class, Object[].class)
                .check(CLASSES);
    }

    private static Stream<String> names() {
        return MAY_USE.keySet().stream().sorted();
    }

    private static String packages(String name) {
        return ROOT + "." + name + "..";
    }
}
