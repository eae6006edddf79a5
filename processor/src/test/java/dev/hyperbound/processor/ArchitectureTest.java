package dev.hyperbound.processor;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.hyperbound.runtime.Wire;
import java.net.URL;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
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

    /**
     * For each package the others that it may use. What has no line of its own belongs to the package around it, and the
     * one above all may use all.
     */
    private static final Map<String, List<String>> MAY_USE = Map.ofEntries(
            entry("rule", List.of()),
            entry("rule.analysis", List.of("rule")),
            entry("model", List.of("rule")),
            entry("analysis", List.of("model", "rule", "rule.analysis")),
            entry("report", List.of("model")),
            entry("read", List.of("model", "rule", "report")),
            entry("check", List.of("model", "rule", "rule.analysis", "analysis", "report")),
            entry("words", List.of("model", "rule")),
            entry("java.source", List.of("words")),
            entry("java.expression", List.of("rule", "rule.analysis", "words")),
            entry("java.value", List.of("model", "words", "java.source", "java.expression")),
            entry(
                    "java",
                    List.of(
                            "model",
                            "rule",
                            "rule.analysis",
                            "analysis",
                            "words",
                            "java.source",
                            "java.expression",
                            "java.value")),
            entry("java.output", List.of("model", "analysis", "java")),
            entry("docs.json", List.of()),
            entry("docs.facts", List.of("model", "rule", "rule.analysis", "analysis", "words")),
            entry("docs.markdown", List.of("model", "rule", "words", "docs.facts")),
            entry("docs.schema", List.of("model", "rule", "words", "docs.json", "docs.markdown")),
            entry("docs.service", List.of("model", "words", "docs.json")),
            entry("docs.html.graph", List.of("model", "rule", "docs.facts")),
            entry("docs.html", List.of("model", "rule", "words", "docs.facts", "docs.html.graph")),
            entry("docs.index", List.of("docs.html", "docs.json")),
            entry(
                    "docs.output",
                    List.of(
                            "model",
                            "analysis",
                            "docs.facts",
                            "docs.markdown",
                            "docs.schema",
                            "docs.service",
                            "docs.html")),
            entry("constants", List.of("model", "rule", "rule.analysis", "analysis", "words", "read", "report")));

    /** What is made of the templates of the index lies beside what is made of those of pages. */
    private static final String TEMPLATES_OF_INDEX = "docs.html.templates.index";

    /** The processor with what it shares with applications at run time. */
    private static final JavaClasses CLASSES =
            new ClassFileImporter().importUrls(List.of(home(HyperboundProcessor.class), home(Wire.class)));

    @Test
    void theClassesAreThere() {
        assertThat(CLASSES.contain("dev.hyperbound.runtime.Wire")).isTrue();
        assertThat(ofProcessor().map(ArchitectureTest::place).filter(place -> !place.isEmpty()))
                .containsAll(MAY_USE.keySet());
    }

    @Test
    void everyPackageHasItsPlace() {
        assertThat(ofProcessor().filter(type -> place(type).isEmpty()))
                .allSatisfy(type -> assertThat(type.getPackageName()).isEqualTo(ROOT));
    }

    @ParameterizedTest
    @MethodSource("names")
    void aPackageUsesOnlyThoseThatItMay(String name) {
        List<String> known = Objects.requireNonNull(MAY_USE.get(name));
        List<String> strange = ofProcessor()
                .filter(type -> place(type).equals(name))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(use -> use.getTargetClass().getPackageName().startsWith(ROOT))
                .filter(use ->
                        !place(use.getTargetClass()).equals(name) && !known.contains(place(use.getTargetClass())))
                .map(Dependency::getDescription)
                .toList();

        assertThat(strange).isEmpty();
    }

    /** Whatever is used by none of the rest is taken away, until nothing is left; in a circle each is used. */
    @Test
    void packagesHaveNoCycles() {
        Set<String> left = new TreeSet<>(MAY_USE.keySet());
        Predicate<String> isUsed = name -> left.stream()
                .anyMatch(other -> Objects.requireNonNull(MAY_USE.get(other)).contains(name));
        boolean shrinks = true;
        while (shrinks) {
            shrinks = left.removeIf(isUsed.negate());
        }
        assertThat(left).isEmpty();
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
                .resideOutsideOfPackages(
                        ROOT,
                        packages("read"),
                        packages("report"),
                        packages("constants"),
                        packages("java.output"),
                        packages("docs.output"))
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

    /** Where a class and those that are packed with it come from: tests come from elsewhere. */
    private static URL home(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation();
    }

    private static Stream<String> names() {
        return MAY_USE.keySet().stream().sorted();
    }

    private static Stream<JavaClass> ofProcessor() {
        return CLASSES.stream().filter(type -> type.getPackageName().startsWith(ROOT));
    }

    /** The line of the table that a class belongs to; empty if it has none. */
    private static String place(JavaClass type) {
        String inside = type.getPackageName().substring(ROOT.length());
        if (inside.equals("." + TEMPLATES_OF_INDEX)) {
            return "docs.index";
        }
        return names().filter(name -> (inside + ".").startsWith("." + name + "."))
                .max(Comparator.comparing(String::length))
                .orElse("");
    }

    private static String packages(String name) {
        return ROOT + "." + name + "..";
    }
}
