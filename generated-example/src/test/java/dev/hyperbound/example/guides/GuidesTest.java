package dev.hyperbound.example.guides;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyperbound.processor.HyperboundProcessor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Compiles and runs what README and guides show, and compares what they say that it prints. */
final class GuidesTest {
    private static final Path ROOT = Path.of("..");

    @TempDir
    Path folder;

    @Test
    void theProjectOfTheReadmeRuns() throws Exception {
        Guide readme = Guide.read(ROOT.resolve("README.md"));
        assertThat(readme.files()).containsKeys("pom.xml").hasSize(3);
        runs(readme, "com.example.Launch");
    }

    @Test
    void theFirstStepsRun() throws Exception {
        runs(Guide.read(ROOT.resolve("docs/start.md")), "demo.Use");
    }

    private void runs(Guide guide, String main) throws Exception {
        Path sources = Files.createDirectories(folder.resolve("sources"));
        List<Path> files = new ArrayList<>();
        for (String name : guide.files().keySet()) {
            if (name.endsWith(".java")) {
                Path file = sources.resolve(name.replace("src/main/java/", ""));
                Files.createDirectories(file.getParent());
                files.add(Files.writeString(file, guide.files().get(name)));
            }
        }
        assertThat(run(compile(files), main)).isEqualTo(guide.prints().orElseThrow());
    }

    @TestFactory
    Stream<DynamicTest> everyRecipeRuns() throws IOException {
        Guide cookbook = Guide.read(ROOT.resolve("docs/cookbook.md"));
        assertThat(cookbook.recipes()).hasSizeGreaterThan(5);
        List<DynamicTest> tests = new ArrayList<>();
        for (Guide.Recipe recipe : cookbook.recipes()) {
            String name = "Recipe" + tests.size();
            tests.add(DynamicTest.dynamicTest(name, () -> {
                Path file = Files.writeString(folder.resolve(name + ".java"), recipe.asClass(name));
                assertThat(run(compile(List.of(file)), name)).isEqualTo(recipe.prints());
            }));
        }
        return tests.stream();
    }

    @Test
    void whatIsShownOfGeneratedCodeIsGenerated() throws IOException {
        String page = Files.readString(ROOT.resolve("docs/generated-code.md"));
        Matcher excerpt = Pattern.compile("<!-- golden: (\\S+) -->\\n```java\\n(.*?)\\n```", Pattern.DOTALL)
                .matcher(page);
        int found = 0;
        for (; excerpt.find(); found++) {
            Path golden = ROOT.resolve("processor/src/test/resources/cases").resolve(excerpt.group(1));
            assertThat(Files.readString(golden)).contains(excerpt.group(2));
        }
        assertThat(found).isPositive();
    }

    private Path compile(List<Path> sources) throws IOException {
        Path output = Files.createTempDirectory(folder, "classes");
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(output));
            JavaCompiler.CompilationTask task = compiler.getTask(
                    messages,
                    files,
                    null,
                    List.of("--release", "17"),
                    null,
                    files.getJavaFileObjectsFromPaths(sources));
            task.setProcessors(List.of(new HyperboundProcessor()));
            assertThat(task.call()).as(messages.toString()).isTrue();
        }
        return output;
    }

    private static String run(Path classes, String main) throws Exception {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (URLClassLoader loader =
                        new URLClassLoader(new URL[] {classes.toUri().toURL()}, GuidesTest.class.getClassLoader());
                PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            System.setOut(out);
            loader.loadClass(main).getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8).strip();
    }
}
