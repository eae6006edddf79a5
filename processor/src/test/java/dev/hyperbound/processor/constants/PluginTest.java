package dev.hyperbound.processor.constants;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyperbound.Algorithm;
import dev.hyperbound.processor.HyperboundProcessor;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The plugin as javac finds and starts it, and what javac prints then. */
class PluginTest {
    private static final String PLUGIN = "-Xplugin:Hyperbound";
    private static final String LAUNCH = """
            package app;

            import library.TrainingHyperparameters;

            final class Launch {
                private Launch() {}

                /** With two mistakes. */
                static TrainingHyperparameters settings() {
                    return TrainingHyperparameters.builder()
                        .seed(7)
                        .checkpointFrequency(50)
                        .dropout(0.5)
                        .learningRate(1.5)
                        .build();
                }
            }
            """;
    private static final List<String> PRINTED = List.of(
            "Launch.java:14: error: [HB701] learning_rate = 1.5: must be from 0 to 1",
            "            .learningRate(1.5)",
            "                          ^",
            "Launch.java:12: error: [HB705] checkpoint_frequency = 50 must be at most epochs = 30 (default)",
            "            .checkpointFrequency(50)",
            "                                 ^",
            "2 errors");

    @TempDir
    private Path folder;

    private Path library;
    private Path launch;

    @BeforeEach
    void compileTheLibrary() throws IOException {
        library = Files.createDirectories(folder.resolve("library"));
        launch = Files.writeString(folder.resolve("Launch.java"), LAUNCH);
        assertThat(new ApplicationCompilation(library)
                        .with(new HyperboundProcessor())
                        .files(Path.of("src/test/resources/constants/library"))
                        .compile())
                .isEmpty();
    }

    /** Runs javac, and returns what it prints, with the file as if it had been named without its folder. */
    private List<String> javac(List<String> options, Path... more) throws IOException {
        Path output = Files.createTempDirectory(folder, "classes");
        List<String> arguments = new ArrayList<>(List.of("--release", "17", "-d", output.toString()));
        arguments.addAll(options);
        Stream.of(more).map(Path::toString).forEach(arguments::add);
        arguments.add(launch.toString());
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        ToolProvider.getSystemJavaCompiler()
                .run(null, OutputStream.nullOutputStream(), printed, arguments.toArray(new String[0]));
        return printed.toString(StandardCharsets.UTF_8)
                .replace(folder + File.separator, "")
                .lines()
                .toList();
    }

    private static String path(Object... entries) {
        return Stream.of(entries)
                .map(Object::toString)
                .reduce((first, second) -> first + File.pathSeparator + second)
                .orElseThrow();
    }

    private static Path of(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void fromTheClassPath() throws IOException {
        String classPath = path(library, of(Algorithm.class), of(HyperboundProcessor.class));
        assertThat(javac(List.of("-cp", classPath, "-proc:none", PLUGIN))).isEqualTo(PRINTED);
    }

    @Test
    void fromTheProcessorPathWithoutProcessors() throws IOException {
        assertThat(javac(List.of(
                        "-cp", path(library, of(Algorithm.class)), "-processorpath", ours(), "-proc:none", PLUGIN)))
                .isEqualTo(PRINTED);
    }

    private static String ours() {
        return path(of(HyperboundProcessor.class), of(Algorithm.class));
    }

    /** As the documents show it, word by word. */
    @Test
    void besideTheProcessor() throws IOException {
        assertThat(javac(List.of("-cp", path(library, of(Algorithm.class)), "-processorpath", ours(), PLUGIN)))
                .isEqualTo(PRINTED);
        assertThat(Path.of("../README.md")).content().contains(String.join("\n", PRINTED.subList(0, 3)));
        assertThat(Path.of("../docs/constants.md")).content().contains(String.join("\n", PRINTED.subList(0, 6)));
    }

    /** A tool that looks at trees itself, as Error Prone does, asks javac for this order. */
    @Test
    void whereAllIsAnalysedBeforeAnythingIsWritten() throws IOException {
        assertThat(javac(List.of(
                        "-cp",
                        path(library, of(Algorithm.class)),
                        "-processorpath",
                        ours(),
                        "-XDcompilePolicy=simple",
                        "--should-stop=ifError=FLOW",
                        PLUGIN)))
                .isEqualTo(PRINTED);
    }

    @Test
    void withSeveritiesOfItsOwnThatCount() throws IOException {
        assertThat(javac(List.of(
                        "-cp",
                        path(library, of(Algorithm.class)),
                        "-processorpath",
                        ours(),
                        "-Ahyperbound.severity=HB701:off",
                        PLUGIN + " severity=HB705:warning")))
                .contains(PRINTED.get(0), PRINTED.get(3).replace("error:", "warning:"));
    }

    @Test
    void inAModule() throws IOException {
        Path module = Files.writeString(
                folder.resolve("module-info.java"), "module app { requires library; requires dev.hyperbound; }");
        String modules = path(jar("library", library), jar("dev.hyperbound", of(Algorithm.class)));
        assertThat(javac(List.of("--module-path", modules, "--processor-path", ours(), "-proc:none", PLUGIN), module))
                .isEqualTo(PRINTED);
    }

    /** An automatic module of the classes in a folder or another jar. */
    private Path jar(String name, Path classes) throws IOException {
        if (Files.isRegularFile(classes)) {
            return classes;
        }
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Automatic-Module-Name", name);
        Path jar = folder.resolve(name + ".jar");
        try (JarOutputStream entries = new JarOutputStream(Files.newOutputStream(jar), manifest);
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(file -> file.toString().endsWith(".class"))
                    .filter(file -> !file.endsWith("module-info.class"))
                    .toList()) {
                entries.putNextEntry(
                        new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, entries);
            }
        }
        return jar;
    }
}
