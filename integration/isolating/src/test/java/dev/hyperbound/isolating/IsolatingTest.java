package dev.hyperbound.isolating;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyperbound.processor.HyperboundProcessor;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.gradle.api.internal.tasks.compile.incremental.compilerapi.deps.GeneratedResource;
import org.gradle.api.internal.tasks.compile.incremental.processing.AnnotationProcessingResult;
import org.gradle.api.internal.tasks.compile.incremental.processing.AnnotationProcessorResult;
import org.gradle.api.internal.tasks.compile.incremental.processing.IncrementalAnnotationProcessorType;
import org.gradle.api.internal.tasks.compile.processing.AnnotationProcessorDetector;
import org.gradle.api.internal.tasks.compile.processing.IsolatingProcessor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Gradle itself looks at what the processor does: one origin for each file, and no reason to build everything anew. */
final class IsolatingTest {
    private static final String PARENT = """
            package app;
            import dev.hyperbound.*;
            public interface Parent {
              enum Kind { @Description("The first.") A, B }
              @Default("a") Kind kind();
            }
            """;
    private static final String STUBS = """
            package app;
            import dev.hyperbound.*;
            public class Stubs {
              @Algorithm(name = "first")
              @Objective(metric = "loss", goal = Goal.MINIMIZE)
              @Rule("epochs < 100")
              @Rule("epochs > 1 || kind == 'a'")
              public interface First extends Parent { @Range("[1, inf)") @Tunable("[1, 9]") int epochs(); }
            }
            """;
    private static final String CHILD = """
            package app;
            import dev.hyperbound.*;
            @Algorithm(name = "second") public interface Second extends Stubs.First {}
            """;

    @TempDir
    private Path folder;

    private final AnnotationProcessingResult result = new AnnotationProcessingResult();

    @Test
    void theJarSaysSoInGradlesWords() throws IOException {
        String name = AnnotationProcessorDetector.INCREMENTAL_PROCESSOR_DECLARATION;
        try (InputStream file = HyperboundProcessor.class.getClassLoader().getResourceAsStream(name)) {
            assertThat(file).isNotNull();
            assertThat(new String(file.readAllBytes(), StandardCharsets.UTF_8).strip())
                    .isEqualToIgnoringCase(HyperboundProcessor.class.getName() + ","
                            + IncrementalAnnotationProcessorType.ISOLATING.name());
        }
    }

    @Test
    void eachFileHasOneOriginAndNothingAsksForAFullRebuild() throws IOException {
        List<String> messages = compile(
                Map.of("app/Parent.java", PARENT, "app/Stubs.java", STUBS, "app/Second.java", CHILD));

        assertThat(messages).isEmpty();
        assertThat(result.getFullRebuildCause()).isNull();
        assertThat(result.getGeneratedAggregatingTypes()).isEmpty();
        assertThat(result.getGeneratedAggregatingResources()).isEmpty();
        assertThat(result.getAggregatedTypes()).isEmpty();
        Set<String> written = written();
        assertThat(written).hasSizeGreaterThan(10);
        assertThat(origins().keySet()).isEqualTo(written);
        assertThat(origins())
                .allSatisfy((file, origins) ->
                        assertThat(origins).containsExactly(file.contains("Second") ? "app.Second" : "app.Stubs"));
    }

    /** The environment is wrapped: the place of one of several annotations is not known, and everything else is. */
    @Test
    void mistakesAreFoundWithoutTrees() throws IOException {
        List<String> messages =
                compile(Map.of("app/Parent.java", PARENT, "app/Stubs.java", STUBS.replace("> 1 ||", "> 1.5 + 'x' ||")));

        assertThat(messages).anyMatch(message -> message.contains("[HB303]") && message.contains("1.5 + 'x'"));
        assertThat(messages).noneMatch(message -> message.contains("HB999"));
        assertThat(result.getFullRebuildCause()).isNull();
    }

    /** Gradle's wrapper tells when a file has no origin: this test would see it. */
    @Test
    void aFileWithoutOriginWouldBeSeen() throws IOException {
        compile(new WithoutOrigin(), Map.of("app/Parent.java", PARENT));

        assertThat(result.getFullRebuildCause()).contains("exactly one originating element");
    }

    private List<String> compile(Map<String, String> sources) throws IOException {
        return compile(new HyperboundProcessor(), sources);
    }

    private List<String> compile(Processor processor, Map<String, String> sources) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Map.Entry<String, String> source : sources.entrySet()) {
            Path file = folder.resolve("in").resolve(source.getKey());
            Files.createDirectories(file.getParent());
            files.add(Files.writeString(file, source.getValue()));
        }
        Path output = Files.createDirectories(folder.resolve("out"));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager manager =
                compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
            JavaCompiler.CompilationTask task = compiler.getTask(
                    null,
                    manager,
                    diagnostics,
                    List.of("--release", "17", "-d", output.toString()),
                    null,
                    manager.getJavaFileObjectsFromPaths(files));
            String name = processor.getClass().getName();
            task.setProcessors(
                    List.of(new IsolatingProcessor(processor, new AnnotationProcessorResult(result, name))));
            task.call();
        }
        return diagnostics.getDiagnostics().stream()
                .map((Diagnostic<?> message) -> message.getMessage(Locale.ROOT))
                .toList();
    }

    /** Where Gradle thinks that generated types and resources come from. */
    private Map<String, Set<String>> origins() {
        Map<String, Set<String>> origins = new TreeMap<>();
        result.getGeneratedTypesWithIsolatedOrigin().forEach((origin, types) -> {
            for (String type : types) {
                origins.computeIfAbsent(type.replace('.', '/') + ".java", file -> new TreeSet<>())
                        .add(origin);
            }
        });
        result.getGeneratedResourcesWithIsolatedOrigin().forEach((origin, resources) -> {
            for (GeneratedResource resource : resources) {
                origins.computeIfAbsent(resource.getPath(), file -> new TreeSet<>()).add(origin);
            }
        });
        return origins;
    }

    private Set<String> written() throws IOException {
        Path output = folder.resolve("out");
        try (Stream<Path> files = Files.walk(output)) {
            Set<String> written = new TreeSet<>();
            files.filter(Files::isRegularFile)
                    .map(file -> output.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> !file.endsWith(".class"))
                    .forEach(written::add);
            return written;
        }
    }
}
