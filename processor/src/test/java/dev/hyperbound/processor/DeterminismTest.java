package dev.hyperbound.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The same stubs give the same bytes, whatever the order of the files, the language, the time zone and the encoding.
 * That they do on another JDK, too, is held by the golden files.
 */
class DeterminismTest {
    /** Letters that change with the language when cases do, and others than ASCII. */
    private static final String STUB = """
            package order;
            import dev.hyperbound.*;
            import java.util.*;
            @Algorithm(name = "initial-images", title = "Caf\u00e9 IMAGES")
            @Rule(value = "initial_iterations <= 1000000", message = "not more than \u00e9 million")
            @Rule("title_i in ['ini', 'first_in'] && big > 1.5")
            @Objective(metric = "validation:I", goal = Goal.MAXIMIZE)
            public interface Initial extends Other {
              /** Iterations, initially. \u00dcber 1\u00bd million. */
              @Range("[1, 123456789]") int initialIterations();
              enum TitleI { INI, FIRST_IN }
              @Default("ini") @Tunable TitleI titleI();
              @Tunable("[0.001, 1234567.5]") @Default("1234.5") double BIG();
              @Group("Gr\u00f6\u00dfe") @OneOf({"i", "I"}) @Default("I") String lightGBMIterations();
              @Default("\\u4e2d\\u6587 \\ud83d\\ude00") String elsewhere();
            }
            """;

    private static final String PARENT =
            "package order;\nimport dev.hyperbound.*;\npublic interface Other { int otherItems(); int INDEX(); }\n";

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @TempDir
    private Path folder;

    /** Something that nothing generated may depend on. */
    record Setting(Locale locale, String zone, Charset encoding, long order) {
        static Stream<Setting> all() {
            List<Charset> charsets =
                    List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1);
            List<String> locales = List.of("tr-TR", "ar-EG", "de-DE");
            List<String> zones = List.of("UTC", "Pacific/Kiritimati", "America/St_Johns");
            return IntStream.range(0, 3)
                    .mapToObj(i ->
                            new Setting(Locale.forLanguageTag(locales.get(i)), zones.get(i), charsets.get(i), i + 1L));
        }
    }

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @Test
    void oneDigestForEachOutput() throws IOException {
        Map<String, String> sources = sources("cases");
        sources.put("order/Initial.java", STUB);
        sources.put("order/Other.java", PARENT);
        Map<String, String> usual =
                compile(sources, new Setting(Locale.ROOT, "UTC", StandardCharsets.UTF_8, 0), new ArrayList<>());
        assertThat(usual).hasSizeGreaterThan(20).containsKey("order/InitialHyperparameters.java");

        for (Setting setting : Setting.all().toList()) {
            assertThat(compile(sources, setting, new ArrayList<>()))
                    .as(setting.toString())
                    .isEqualTo(usual);
        }
    }

    @Test
    void messagesAreTheSameInEveryLanguage() throws IOException {
        Map<String, String> sources = sources("problems");
        List<String> usual = new ArrayList<>();
        compile(sources, new Setting(Locale.ROOT, "UTC", StandardCharsets.UTF_8, 0), usual);
        assertThat(usual).hasSizeGreaterThan(150);
        for (String language : List.of("tr-TR", "ar-EG")) {
            List<String> others = new ArrayList<>();
            compile(sources, new Setting(Locale.forLanguageTag(language), "UTC", StandardCharsets.UTF_8, 7), others);
            assertThat(others).as(language).containsExactlyInAnyOrderElementsOf(usual);
        }
    }

    /** One build, a second one over what the first has left. */
    @Test
    void compilingAgainChangesNothing() throws IOException {
        Map<String, String> sources = Map.of("order/Initial.java", STUB, "order/Other.java", PARENT);
        Setting usual = new Setting(Locale.ROOT, "UTC", StandardCharsets.UTF_8, 0);
        Path output = folder.resolve("again");
        Map<String, String> first = compile(sources, usual, new ArrayList<>(), output);
        assertThat(compile(sources, usual, new ArrayList<>(), output)).isEqualTo(first);
    }

    private Map<String, String> compile(Map<String, String> sources, Setting setting, List<String> messages)
            throws IOException {
        return compile(sources, setting, messages, Files.createTempDirectory(folder, "out"));
    }

    private Map<String, String> compile(
            Map<String, String> sources, Setting setting, List<String> messages, Path output) throws IOException {
        Locale.setDefault(setting.locale());
        TimeZone.setDefault(TimeZone.getTimeZone(setting.zone()));
        Path input = Files.createTempDirectory(folder, "in");
        List<Path> files = new ArrayList<>();
        for (Map.Entry<String, String> source : sources.entrySet()) {
            Path file = input.resolve(source.getKey());
            Files.createDirectories(file.getParent());
            files.add(Files.writeString(file, source.getValue(), setting.encoding()));
        }
        if (setting.order() != 0) {
            Collections.shuffle(files, new Random(setting.order()));
        }
        Files.createDirectories(output);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager manager =
                compiler.getStandardFileManager(diagnostics, Locale.ROOT, setting.encoding())) {
            manager.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(output));
            JavaCompiler.CompilationTask task = compiler.getTask(
                    null,
                    manager,
                    diagnostics,
                    List.of(
                            "--release",
                            "17",
                            "-Xmaxerrs",
                            "10000",
                            "-encoding",
                            setting.encoding().name()),
                    List.of(),
                    manager.getJavaFileObjectsFromPaths(files));
            task.setProcessors(List.of(new HyperboundProcessor()));
            task.call();
        }
        diagnostics
                .getDiagnostics()
                .forEach(message -> messages.add(
                        input.relativize(Path.of(message.getSource().getName())) + ":" + message.getLineNumber() + " "
                                + message.getMessage(Locale.ROOT)));
        return digests(output, setting.encoding());
    }

    /** Digests by file name; Java files are in the encoding that was asked for, so their text counts. */
    private static Map<String, String> digests(Path output, Charset encoding) throws IOException {
        Map<String, String> digests = new TreeMap<>();
        try (Stream<Path> files = Files.walk(output)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = output.relativize(file).toString().replace('\\', '/');
                byte[] content = name.endsWith(".java")
                        ? Files.readString(file, encoding).getBytes(StandardCharsets.UTF_8)
                        : Files.readAllBytes(file);
                digests.put(name, digest(content));
            }
        }
        return digests;
    }

    private static String digest(byte[] content) {
        try {
            return new BigInteger(1, MessageDigest.getInstance("SHA-256").digest(content)).toString(16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The stubs of the golden files or of the problems, each in a package of its own. */
    private static Map<String, String> sources(String resources) throws IOException {
        Map<String, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.walk(Path.of("src/test/resources").resolve(resources))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList()) {
                String name = "p" + sources.size();
                sources.put(
                        name + "/" + file.getFileName(),
                        Files.readString(file).replaceFirst("(?m)^package \\w+;", "package " + name + ";"));
            }
        }
        return sources;
    }
}
