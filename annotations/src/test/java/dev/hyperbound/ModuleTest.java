package dev.hyperbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The module as others meet it: on a module path of its own, without the annotations it was compiled with. */
class ModuleTest {
    private static final List<String> FORBIDDEN_IN_RUNTIME = List.of(
            "java/lang/reflect/",
            "java/lang/invoke/LambdaMetafactory",
            "java/lang/invoke/StringConcatFactory",
            "java/util/stream/",
            "java/util/Formatter",
            "forName",
            "java/util/ServiceLoader",
            "java/io/File",
            "java/nio/",
            "java/net/");

    private static Path classes() throws URISyntaxException {
        return Path.of(Severity.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
    }

    @Test
    void needsNothingAtRunTimeButTheBaseModule() throws Exception {
        ModuleDescriptor module =
                ModuleFinder.of(classes()).find("dev.hyperbound").orElseThrow().descriptor();
        assertThat(module.requires())
                .filteredOn(requires -> !requires.modifiers().contains(ModuleDescriptor.Requires.Modifier.STATIC))
                .extracting(ModuleDescriptor.Requires::name)
                .containsExactly("java.base");
        assertThat(module.exports())
                .allMatch(exports -> !exports.isQualified())
                .extracting(ModuleDescriptor.Exports::source)
                .containsExactlyInAnyOrder("dev.hyperbound", "dev.hyperbound.runtime");
        assertThat(module.opens()).isEmpty();
    }

    @Test
    void aConsumerCompilesWithoutWarningsAndWithoutJspecify(@TempDir Path directory) throws Exception {
        Path sources = Files.createDirectories(directory.resolve("consumer"));
        Files.writeString(sources.resolve("module-info.java"), "module consumer { requires dev.hyperbound; }\n");
        Files.writeString(sources.resolve("Stub.java"), STUB);
        Files.writeString(sources.resolve("Use.java"), USE);
        assertThat(compile(directory.resolve("out"), sources)).isEmpty();
    }

    @Test
    void aConsumerThatIsWrongDoesNotCompile(@TempDir Path directory) throws Exception {
        Path sources = Files.createDirectories(directory.resolve("consumer"));
        Files.writeString(sources.resolve("module-info.java"), "module consumer { requires dev.hyperbound; }\n");
        Files.writeString(
                sources.resolve("Stub.java"),
                "package consumer; @dev.hyperbound.Range(\"[0, 1]\") interface Stub { int a(); }\n");
        assertThat(compile(directory.resolve("out"), sources)).contains("not applicable");
    }

    private static String compile(Path output, Path sources) throws Exception {
        ToolProvider javac = ToolProvider.findFirst("javac").orElseThrow();
        StringWriter messages = new StringWriter();
        try (PrintWriter printer = new PrintWriter(messages);
                Stream<Path> files = Files.list(sources)) {
            int status = javac.run(
                    printer,
                    printer,
                    Stream.concat(
                                    Stream.of(
                                            "--release",
                                            "17",
                                            "-Xlint:all",
                                            "-Werror",
                                            "-proc:none",
                                            "--module-path",
                                            classes().toString(),
                                            "-d",
                                            output.toString()),
                                    files.map(Path::toString))
                            .toArray(String[]::new));
            printer.flush();
            return status == 0 ? messages.toString() : "status " + status + "\n" + messages;
        }
    }

    @Test
    void itsJavadocIsComplete(@TempDir Path output) throws Exception {
        ToolProvider javadoc = ToolProvider.findFirst("javadoc").orElseThrow();
        Path jspecify = Path.of(NullMarked.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        StringWriter messages = new StringWriter();
        try (PrintWriter printer = new PrintWriter(messages)) {
            int status = javadoc.run(
                    printer,
                    printer,
                    "-quiet",
                    "-Xdoclint:all",
                    "-Werror",
                    "--release",
                    "17",
                    "--module-path",
                    jspecify.toString(),
                    "--module-source-path",
                    "dev.hyperbound=src/main/java",
                    "--module",
                    "dev.hyperbound",
                    "-d",
                    output.toString());
            printer.flush();
            assertThat(messages.toString()).isEmpty();
            assertThat(status).isZero();
        }
    }

    /** Cold start counts: the first valid build must not set up lambdas, streams or string templates. */
    @Test
    void theRuntimeUsesNeitherReflectionNorWhatIsSlowToStart() throws Exception {
        Path runtime = classes().resolve("dev/hyperbound/runtime");
        List<Path> files;
        try (Stream<Path> all = Files.list(runtime)) {
            files = all.sorted().toList();
        }
        assertThat(files).hasSizeGreaterThan(15);
        for (Path file : files) {
            String constants = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            assertThat(FORBIDDEN_IN_RUNTIME.stream().filter(constants::contains).collect(Collectors.toList()))
                    .as(file.getFileName().toString())
                    .isEmpty();
        }
    }

    @Test
    void staysSmall() throws IOException, URISyntaxException {
        long bytes = 0;
        try (Stream<Path> all = Files.walk(classes())) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Deflater deflater = new Deflater();
                deflater.setInput(Files.readAllBytes(file));
                deflater.finish();
                byte[] buffer = new byte[8192];
                while (!deflater.finished()) {
                    bytes += deflater.deflate(buffer);
                }
                deflater.end();
                // A jar names each entry twice.
                bytes += 2L * classes().relativize(file).toString().length() + 76;
            }
        }
        // What it is made of stands in docs/performance.md: mostly names that each class repeats, little code
        assertThat(bytes).isLessThan(226_000);
    }

    private static final String STUB = """
            package consumer;

            import dev.hyperbound.*;
            import java.util.List;
            import java.util.Optional;
            import java.util.OptionalInt;

            @Algorithm(name = "demo", title = "Demo", reference = "https://example.com/")
            @Objective(metric = "accuracy", goal = Goal.MAXIMIZE)
            @Objective(metric = "loss", goal = Goal.MINIMIZE)
            @Rule("checkpoint_frequency <= epochs")
            @Rule(value = "epochs > 1", message = "one epoch is not enough", severity = Severity.WARNING)
            @WireBoolean(yes = "True", no = "False")
            @Description("A demonstration.")
            public interface Stub {
                /** Optimizers. */
                enum Optimizer {
                    /** Plain. */
                    @WireName("sgd") @Description("Plain.") SGD,
                    /** Adaptive. */
                    ADAM
                }

                /**
                 * Shape.
                 *
                 * @param height of the image
                 * @param label of the image
                 * @param kind of the image
                 */
                record Shape(
                        @Range("[1, inf)") @WireName("h") @Description("Height.") int height,
                        @Matches("[a-z]+") String label,
                        @OneOf({"a", "b"}) String kind) {}

                @Group("Data") @Range("[1, inf)") int numClasses();

                @Default("30") @Tunable(value = "[1, 100]", scale = Scale.LINEAR) int epochs();

                @RequiredWhen("epochs > 10") OptionalInt checkpointFrequency();

                @Default("1,x,a") @Separator(";") Shape shape();

                @UsedWhen("epochs > 1") Optional<List<Integer>> steps();

                @Context @WireBoolean Optional<Boolean> flag();
            }
            """;

    private static final String USE = """
            package consumer;

            import dev.hyperbound.Severity;
            import dev.hyperbound.runtime.*;
            import java.util.List;
            import java.util.Map;

            @Generated("consumer.Use")
            final class Use implements Hyperparameters {
                static final List<Parameter> PARAMETERS =
                        List.of(Parameter.builder("epochs", "epochs", ParameterType.Numeric.INT).defaultValue("30").build());

                private int epochs = 30;

                Use read(WireReader reader) {
                    epochs = reader.readInt("epochs", epochs);
                    reader.finish("demo", PARAMETERS);
                    return this;
                }

                @Override
                public Map<String, String> toMap() {
                    TextWriter writer = new TextWriter(2);
                    write(writer);
                    return writer.map();
                }

                @Override
                public Map<String, Object> toValues() {
                    ValueWriter writer = new ValueWriter(2, PARAMETERS);
                    write(writer);
                    return writer.map();
                }

                private void write(WireWriter writer) {
                    writer.putInt("epochs", epochs, 30, "30");
                }

                @Override
                public Map<String, String> toMinimalMap() {
                    return Map.of();
                }

                @Override
                public List<Violation> warnings() {
                    Violations found = Violations.none();
                    found = found.about("epochs").range(0, "[1, inf)", "at least 1");
                    found = found.rule("epochs > 1", "epochs").id("more").asWarning().text("epochs", "x").add();
                    if (found.blames("epochs")) {
                        throw new InvalidHyperparametersException("demo", found.done());
                    }
                    try {
                        Wire.toInt("x");
                    } catch (MalformedValueException e) {
                        found = found.about("epochs").malformed("x", "int", e.reason());
                    }
                    return found.done();
                }

                static String name(ParameterRange range) {
                    if (range instanceof ParameterRange.Categorical c) {
                        return c.values().get(0);
                    }
                    return new TuningObjective(range.name(), dev.hyperbound.Goal.MINIMIZE).metric();
                }
            }
            """;
}
