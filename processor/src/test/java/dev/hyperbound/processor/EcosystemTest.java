package dev.hyperbound.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.JavaFile;
import dev.hyperbound.Algorithm;
import dev.hyperbound.processor.testing.InEnvironment;
import dev.hyperbound.processor.testing.InMemoryCompilation;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.immutables.value.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Build tools, the module system and other processors. */
class EcosystemTest {
    private static final String STUB = """
            package app;
            import dev.hyperbound.*;
            @Algorithm(name = "training")
            public interface Training {
              @Range("[1, inf)") int epochs();
              @Default("0.5") @Tunable("[0, 1]") double momentum();
            }
            """;

    @TempDir
    private Path folder;

    @Test
    void gradleIsToldThatTheProcessorIsIsolating() throws IOException {
        String name = "META-INF/gradle/incremental.annotation.processors";
        try (InputStream file = HyperboundProcessor.class.getClassLoader().getResourceAsStream(name)) {
            assertThat(file).isNotNull();
            assertThat(new String(file.readAllBytes(), StandardCharsets.UTF_8).lines())
                    .containsExactly(HyperboundProcessor.class.getName() + ",isolating");
        }
        try (InputStream file = HyperboundProcessor.class
                .getClassLoader()
                .getResourceAsStream("META-INF/services/javax.annotation.processing.Processor")) {
            assertThat(file).isNotNull();
        }
    }

    /** What {@code isolating} promises: a file comes from one type. And it is never read back. */
    @Test
    void everyFileHasItsStubAsItsOneOrigin() {
        Map<String, List<String>> origins = new TreeMap<>();
        List<String> others = new ArrayList<>();
        InEnvironment processor = new InEnvironment("getFiler", (method, arguments) -> {
            if (method.startsWith("create")) {
                int last = arguments.length - 1;
                String name = arguments[last - 1].toString();
                origins.put(
                        name,
                        Stream.of((Object[]) arguments[last])
                                .map(origin -> ((TypeElement) origin)
                                        .getQualifiedName()
                                        .toString())
                                .toList());
            } else {
                others.add(method);
            }
        });
        InMemoryCompilation.Outcome outcome = new InMemoryCompilation(folder, processor)
                .source("app.Training", STUB)
                .source("app.More", """
                        package app;
                        import dev.hyperbound.*;
                        public class More {
                          @Algorithm(name = "child") public interface Child extends Training { Kind kind(); }
                          public enum Kind { A, B }
                        }
                        """)
                .compile();
        assertThat(outcome.messages()).isEmpty();
        assertThat(others).isEmpty();
        assertThat(origins)
                .containsEntry("app.TrainingHyperparameters", List.of("app.Training"))
                .containsEntry("app.More_ChildHyperparameters", List.of("app.More.Child"));
        assertThat(origins)
                .allSatisfy((file, origin) ->
                        assertThat(origin).containsExactly(file.contains("Child") ? "app.More.Child" : "app.Training"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"requires", "requires static"})
    void aModuleThatUsesStubs(String requires) throws Exception {
        Path output = folder.resolve("app");
        List<String> messages = javac(
                Map.of(
                        "module-info.java", "module app { " + requires + " dev.hyperbound; opens app; }",
                        "app/Training.java", STUB,
                        "app/Use.java",
                                "package app; public final class Use { private Use() {} public static String text() {"
                                        + " return TrainingHyperparameters.builder().epochs(3).build().toMap().toString(); } }"),
                output,
                List.of(
                        "-Xlint:all,-processing", "-Werror",
                        "--module-path", pathOf(Algorithm.class),
                        "--processor-path", ourPath()));
        assertThat(messages).isEmpty();

        ModuleFinder modules = ModuleFinder.of(output, Path.of(pathOf(Algorithm.class)));
        Configuration configuration =
                ModuleLayer.boot().configuration().resolve(modules, ModuleFinder.of(), Set.of("app", "dev.hyperbound"));
        ModuleLayer layer = ModuleLayer.boot().defineModulesWithOneLoader(configuration, null);
        Object text =
                layer.findLoader("app").loadClass("app.Use").getMethod("text").invoke(null);
        assertThat(text).isEqualTo("{epochs=3, momentum=0.5}");
    }

    /** Compiled together, as a build of several modules does it; neither module reads the other. */
    @Test
    void modulesWhoseStubsHaveTheSameName() throws Exception {
        Path output = folder.resolve("modules");
        List<String> messages = javac(
                Map.of(
                        "first/module-info.java",
                        "module first { requires dev.hyperbound; }",
                        "first/app/Training.java",
                        STUB,
                        "second/module-info.java",
                        "module second { requires dev.hyperbound; }",
                        "second/app/Training.java",
                        STUB.replace("0.5", "0.25"),
                        "third/module-info.java",
                        "module third { requires dev.hyperbound; }",
                        "third/other/Training.java",
                        STUB.replace("package app", "package other")),
                output,
                List.of(
                        "-Xlint:all,-processing", "-Werror",
                        "--module-source-path", folder.resolve("src").toString(),
                        "--module-path", pathOf(Algorithm.class),
                        "--processor-path", ourPath()));

        // The compiler notes that it finds two packages of one name
        assertThat(messages).filteredOn(message -> !message.startsWith("NOTE")).isEmpty();
        for (String place : List.of("first/app", "second/app", "third/other")) {
            assertThat(output.resolve(place + "/TrainingHyperparameters.class")).exists();
        }
        assertThat(output.resolve("first/META-INF/hyperbound/app.Training.md"))
                .content()
                .contains("0.5")
                .doesNotContain("0.25");
        assertThat(output.resolve("second/META-INF/hyperbound/app.Training.md"))
                .content()
                .contains("0.25");
        assertThat(output.resolve("third/META-INF/hyperbound/other.Training.md"))
                .exists();
    }

    /** Lombok changes trees, Immutables refers to classes that we generate; neither gets in the way. */
    @ParameterizedTest
    @ValueSource(strings = {"ours first", "ours last"})
    void besideLombokAndImmutables(String order) throws Exception {
        String lombok = pathOf(Class.forName("lombok.Getter"));
        String others = String.join(File.pathSeparator, lombok, pathOf(Value.class));
        String processors = order.equals("ours first")
                ? ourPath() + File.pathSeparator + others
                : others + File.pathSeparator + ourPath();
        Path output = folder.resolve("app");
        List<String> messages = javac(
                Map.of(
                        "app/Training.java", STUB,
                        "app/Job.java", """
                                package app;
                                @lombok.Value
                                @lombok.Builder
                                public class Job {
                                  String name;
                                  TrainingHyperparameters settings;
                                }
                                """,
                        "app/Run.java", """
                                package app;
                                @org.immutables.value.Value.Immutable
                                public interface Run {
                                  int number();
                                  TrainingHyperparameters settings();
                                  java.util.Optional<Training> before();
                                }
                                """,
                        "app/Use.java", """
                                package app;
                                public final class Use {
                                  private Use() {}
                                  public static String text() {
                                    Job job = Job.builder().name("a")
                                        .settings(TrainingHyperparameters.builder().epochs(3).build()).build();
                                    Run run = ImmutableRun.builder().number(1).settings(job.getSettings()).build();
                                    return job.getName() + run.number() + run.settings().epochs();
                                  }
                                }
                                """),
                output,
                List.of(
                        "--class-path",
                        pathOf(Algorithm.class) + File.pathSeparator + others,
                        "--processor-path",
                        processors));
        assertThat(messages).noneMatch(message -> message.startsWith("ERROR") || message.contains("HB"));
        assertThat(output.resolve("app/TrainingHyperparameters.class")).exists();
        assertThat(output.resolve("app/ImmutableRun.class")).exists();
        assertThat(output.resolve("app/Use.class")).exists();
    }

    private List<String> javac(Map<String, String> sources, Path output, List<String> options) throws IOException {
        Path input = Files.createDirectories(folder.resolve("src"));
        List<Path> files = new ArrayList<>();
        for (Map.Entry<String, String> source : sources.entrySet()) {
            Path file = input.resolve(source.getKey());
            Files.createDirectories(file.getParent());
            files.add(Files.writeString(file, source.getValue()));
        }
        List<String> all = new ArrayList<>(
                List.of("--release", "17", "-d", Files.createDirectories(output).toString()));
        all.addAll(options);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        StringWriter rest = new StringWriter();
        try (StandardJavaFileManager manager =
                compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
            compiler.getTask(rest, manager, diagnostics, all, null, manager.getJavaFileObjectsFromPaths(files))
                    .call();
        }
        return Stream.concat(
                        diagnostics.getDiagnostics().stream().map(EcosystemTest::words),
                        rest.toString().lines())
                .toList();
    }

    private static String words(Diagnostic<?> message) {
        return message.getKind() + " line " + message.getLineNumber() + ": " + message.getMessage(Locale.ROOT);
    }

    /** The processor with what is in its jar. */
    private static String ourPath() {
        return Stream.of(HyperboundProcessor.class, Algorithm.class, JavaFile.class)
                .map(EcosystemTest::pathOf)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String pathOf(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
