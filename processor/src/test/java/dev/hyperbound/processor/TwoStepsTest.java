package dev.hyperbound.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyperbound.processor.testing.InMemoryCompilation;
import dev.hyperbound.processor.testing.InMemoryCompilation.Outcome;
import dev.hyperbound.processor.testing.StubClassPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * A project is compiled as a whole, then each of its stubs alone, as an incremental build does it: its neighbours are
 * class files, what was generated for it is gone. All bytes are the same, unless the first build has warned of it.
 */
@Tag("slow")
final class TwoStepsTest {
    private static final Path RESOURCES = Path.of("src/test/resources");
    private static final Path SPECS = Path.of("../specs/src/main/java/dev/hyperbound/sagemaker");
    private static final Pattern PACKAGE = Pattern.compile("package ([\\w.]+);");
    private static final Pattern STUB = Pattern.compile("(?m)^@Algorithm\\b");
    private static final Pattern CODE = Pattern.compile("\\[(HB\\d+)\\]");
    private static final String WARNED = "HB601";
    private static final String REFUSED = "HB113";

    /** The others are warned of by the Eclipse compiler, too, which knows no types beside each other. */
    private static final List<String> LOSING = List.of("Child", "OfEnum", "OfRecord", "Redeclared");

    @TempDir
    private Path folder;

    /** Which compiler. */
    enum Compiler {
        JAVAC,
        ECLIPSE
    }

    /**
     * Files that are compiled together.
     *
     * @param sources texts, by the qualified names of the types that the files are named after
     */
    record Project(String name, Map<String, String> sources) {
        List<String> stubs() {
            return sources.keySet().stream()
                    .filter(type -> STUB.matcher(sources.get(type)).find())
                    .toList();
        }

        /** Those that use other files. */
        List<String> dependentStubs() {
            return stubs().stream().filter(this::isDependent).toList();
        }

        private boolean isDependent(String stub) {
            return sources.keySet().stream()
                    .filter(type -> !type.equals(stub)
                            && !STUB.matcher(sources.get(type)).find())
                    .map(Project::simpleName)
                    .anyMatch(name -> Pattern.compile("\\b" + name + "\\b")
                            .matcher(sources.get(stub))
                            .find());
        }

        static String simpleName(String type) {
            return type.substring(type.lastIndexOf('.') + 1);
        }
    }

    /** What a compilation said of a stub, and what it wrote for it, by the path of the file. */
    record Build(List<String> codes, Map<String, String> files) {}

    /** The build of a whole project, by its stubs. */
    record Whole(Outcome outcome, Map<String, Build> builds) {
        Build of(String stub) {
            return builds.getOrDefault(stub, new Build(List.of(), Map.of()));
        }
    }

    @TestFactory
    Stream<DynamicTest> aStubAloneGivesTheSameBytes() throws IOException {
        List<Project> projects = new ArrayList<>();
        for (String name : List.of("described", "undocumented", "suppressed")) {
            projects.add(project(RESOURCES.resolve("twosteps").resolve(name)));
        }
        try (Stream<Path> cases = Files.list(RESOURCES.resolve("cases"))) {
            for (Path folder : cases.sorted().toList()) {
                projects.add(project(folder));
            }
        }
        return projects.stream().flatMap(project -> tests(project, project.stubs()));
    }

    @TestFactory
    Stream<DynamicTest> aStubOfTheSpecsAloneGivesTheSameBytes() throws IOException {
        Project project = project(SPECS);
        List<String> stubs = project.dependentStubs();
        assertThat(stubs).hasSizeBetween(4, project.stubs().size() - 1);
        return tests(project, stubs);
    }

    private Stream<DynamicTest> tests(Project project, List<String> stubs) {
        return Stream.of(Compiler.values())
                .map(compiler -> DynamicTest.dynamicTest(project.name() + " " + compiler, () -> {
                    Whole whole = whole(project, compiler);
                    assertThat(whole.outcome().succeeded())
                            .as(whole.outcome().messages())
                            .isTrue();
                    for (String stub : stubs) {
                        Build alone = alone(project, stub, compiler, whole);
                        assertThat(whole.of(stub).codes()).isEmpty();
                        assertThat(whole.of(stub).files()).hasSizeGreaterThan(5);
                        assertThat(differences(whole.of(stub), alone)).as(stub).isEmpty();
                    }
                }));
    }

    /** Comments are gone with their source. The full build says so, once a stub, and no error takes anybody by surprise. */
    @TestFactory
    Stream<DynamicTest> commentsOfOtherFilesAreWarnedOf() {
        return Stream.of(Compiler.values())
                .map(compiler -> DynamicTest.dynamicTest(compiler.toString(), () -> {
                    Project project = project(RESOURCES.resolve("twosteps/javadoc"));
                    Whole whole = whole(project, compiler);
                    for (String stub : project.stubs()) {
                        Build alone = alone(project, stub, compiler, whole);
                        boolean lost = LOSING.contains(Project.simpleName(stub));
                        boolean warned = lost || compiler == Compiler.ECLIPSE;
                        assertThat(whole.of(stub).codes()).as(stub).isEqualTo(warned ? List.of(WARNED) : List.of());
                        assertThat(alone.files().equals(whole.of(stub).files()))
                                .as(stub)
                                .isEqualTo(!lost);
                        assertThat(alone.codes()).as(stub).isSubsetOf(WARNED);
                    }
                }));
    }

    /** Whatever the second build refuses, the first one has refused. */
    @TestFactory
    Stream<DynamicTest> theSameIsRefused() {
        return Stream.of(Compiler.values())
                .map(compiler -> DynamicTest.dynamicTest(compiler.toString(), () -> {
                    Project project = project(RESOURCES.resolve("twosteps/required"));
                    Whole whole = whole(project, compiler);
                    for (String stub : project.stubs()) {
                        boolean refused = compiler == Compiler.ECLIPSE && stub.endsWith("Child");
                        assertThat(whole.of(stub).codes())
                                .as(stub)
                                .isEqualTo(refused ? List.of(REFUSED, REFUSED) : List.of());
                        assertThat(alone(project, stub, compiler, whole))
                                .as(stub)
                                .isEqualTo(whole.of(stub));
                    }
                }));
    }

    /** What differs between two builds: codes, and of each file the first lines. */
    private static List<String> differences(Build whole, Build alone) {
        List<String> differences = new ArrayList<>();
        if (!whole.codes().equals(alone.codes())) {
            differences.add(whole.codes() + " and " + alone.codes());
        }
        TreeSet<String> names = new TreeSet<>(whole.files().keySet());
        names.addAll(alone.files().keySet());
        for (String name : names) {
            List<String> first = whole.files().getOrDefault(name, "").lines().toList();
            List<String> second = alone.files().getOrDefault(name, "").lines().toList();
            if (!first.equals(second)) {
                List<String> left = new ArrayList<>(first);
                left.removeAll(second);
                List<String> right = new ArrayList<>(second);
                right.removeAll(first);
                differences.add(name + ": " + left.stream().limit(2).toList() + " and "
                        + right.stream().limit(2).toList());
            }
        }
        return differences;
    }

    private Whole whole(Project project, Compiler compiler) throws IOException {
        Path output = Files.createTempDirectory(folder, "whole");
        Outcome outcome = compile(project, project.sources().keySet(), compiler, output);
        Map<String, Build> builds = new TreeMap<>();
        for (String stub : project.stubs()) {
            builds.put(stub, build(outcome, stub));
        }
        return new Whole(outcome, builds);
    }

    private Build alone(Project project, String stub, Compiler compiler, Whole whole) throws IOException {
        Path before = Files.createTempDirectory(folder, "before");
        Path output = whole.outcome().output();
        try (Stream<Path> files = Files.walk(output)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (!whole.of(stub).files().containsKey(path(output, file))) {
                    Path target = before.resolve(path(output, file));
                    Files.createDirectories(target.getParent());
                    Files.copy(file, target);
                }
            }
        }
        Path again = Files.createTempDirectory(folder, "again");
        return build(compile(project, List.of(stub), compiler, again, before), stub);
    }

    private static Outcome compile(
            Project project, Collection<String> types, Compiler compiler, Path output, Path... before) {
        String path = StubClassPath.with(Stream.of(before).map(Path::toString).toArray(String[]::new));
        InMemoryCompilation compilation = new InMemoryCompilation(output).options("-classpath", path);
        for (String type : types) {
            compilation.source(type, project.sources().get(type));
        }
        return (compiler == Compiler.ECLIPSE ? compilation.eclipse() : compilation).compile();
    }

    private static Build build(Outcome outcome, String stub) throws IOException {
        List<String> codes = new ArrayList<>();
        outcome.diagnostics().forEach(message -> {
            Matcher code = CODE.matcher(message.getMessage(Locale.ROOT));
            boolean isOfStub = message.getSource() != null
                    && message.getSource().getName().replace('\\', '/').endsWith(stub.replace('.', '/') + ".java");
            if (isOfStub && code.find()) {
                codes.add(code.group(1));
            }
        });
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(outcome.output())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String path = path(outcome.output(), file);
                if (isOf(stub, path)) {
                    contents.put(path, Files.readString(file, StandardCharsets.ISO_8859_1));
                }
            }
        }
        return new Build(codes, contents);
    }

    /** Whether a file comes from the file of a stub. */
    private static boolean isOf(String stub, String file) {
        return file.matches("\\Q" + stub.replace('.', '/')
                        + "\\E(_\\w+)?(Hyperparameters|Tuning)?(\\$\\w+)*\\.(class|java)")
                || file.startsWith("META-INF/hyperbound/" + stub + ".");
    }

    private static String path(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    private static Project project(Path folder) {
        Map<String, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().matches(".*\\b\\w+\\.java"))
                    .filter(path -> !path.endsWith("package-info.java"))
                    .toList()) {
                String text = Files.readString(file);
                Matcher inPackage = PACKAGE.matcher(text);
                assertThat(inPackage.find()).isTrue();
                sources.put(
                        inPackage.group(1) + "." + file.getFileName().toString().replace(".java", ""), text);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(sources).isNotEmpty();
        return new Project(folder.getFileName().toString(), sources);
    }
}
