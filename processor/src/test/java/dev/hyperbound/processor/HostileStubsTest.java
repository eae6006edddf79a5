package dev.hyperbound.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.hyperbound.processor.testing.HostileStub;
import dev.hyperbound.processor.testing.InMemoryCompilation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Stubs of the kinds that break annotation processors, in javac and in the Eclipse compiler. */
class HostileStubsTest {
    private static final Pattern CODE = Pattern.compile("\\[(HB\\d+)\\] ");
    private static final Pattern ROW = Pattern.compile("\\| (.+) \\| (hostile|problems)/([\\w-]+) \\|");
    private static final Path PROBLEMS = Path.of("src/test/resources/problems");
    private static final List<HostileStub> STUBS = HostileStub.all();

    @TempDir
    private static Path folder;

    /** Which compiler. */
    enum With {
        JAVAC,
        ECLIPSE
    }

    @TestFactory
    Stream<DynamicTest> rightOnesCompileWithoutAWarningAndWork() throws IOException {
        List<HostileStub> right = STUBS.stream().filter(HostileStub::isRight).toList();
        // javac's own warning of stubs in the file of another type: nothing generated can keep it from that
        InMemoryCompilation.Outcome javac =
                compile(With.JAVAC, right, "right", "-Xlint:all,-processing,-auxiliaryclass", "-Werror");
        assertThat(javac.messages()).isEmpty();
        InMemoryCompilation.Outcome eclipse = compile(With.ECLIPSE, right, "right-eclipse");
        assertThat(errors(eclipse)).isEmpty();
        return right.stream()
                .flatMap(stub -> Stream.of(
                        DynamicTest.dynamicTest(stub.name(), () -> works(stub, javac.output())),
                        DynamicTest.dynamicTest(stub.name() + ", Eclipse", () -> works(stub, eclipse.output()))));
    }

    @ParameterizedTest
    @EnumSource
    void wrongOnesGetOurErrorsAndNoOthers(With compiler) {
        List<HostileStub> wrong = STUBS.stream()
                .filter(stub -> !stub.isRight() && !stub.isRejectedByCompiler())
                .toList();
        InMemoryCompilation.Outcome outcome = compile(compiler, wrong, "wrong-" + compiler);
        assertThat(outcome.generatedSources()).isEmpty();
        assertThat(outcome.messages()).doesNotContain("\tat ").doesNotContain("HB999");
        for (HostileStub stub : wrong) {
            assertThat(found(compiler, stub, outcome)).as(stub.name()).isEqualTo(expected(compiler, stub));
        }
        assertThat(errors(outcome)).allMatch(message -> CODE.matcher(message).lookingAt());
    }

    @TestFactory
    Stream<DynamicTest> whatTheCompilerRejectsIsLeftToIt() {
        return STUBS.stream()
                .filter(HostileStub::isRejectedByCompiler)
                .flatMap(stub -> Stream.of(With.values())
                        .map(compiler -> DynamicTest.dynamicTest(stub.name() + ", " + compiler, () -> {
                            InMemoryCompilation.Outcome outcome =
                                    compile(compiler, List.of(stub), "rejected-" + compiler + "-" + stub.name());
                            assertThat(outcome.succeeded()).isFalse();
                            assertThat(outcome.diagnostics().stream()
                                            .filter(message -> message.getKind() == Diagnostic.Kind.ERROR)
                                            .map(message -> message.getLineNumber() + " javac")
                                            .distinct()
                                            .sorted())
                                    .as(outcome.messages())
                                    .containsAll(stub.marks());
                            assertThat(outcome.diagnostics())
                                    .allMatch(message -> message.getKind() == Diagnostic.Kind.ERROR
                                            ? !message.getMessage(Locale.ROOT).contains("[HB")
                                            : !message.getMessage(Locale.ROOT).contains("[HB")
                                                    || message.getMessage(Locale.ROOT)
                                                            .startsWith("[HB120]"));
                        })));
    }

    /** The table of the README: every kind has a stub here or among the problems, and every stub a kind. */
    @Test
    void everyKindHasItsStub() throws IOException {
        List<String> listed = new ArrayList<>();
        for (String line : Files.readAllLines(HostileStub.FOLDER.resolve("README.md"))) {
            Matcher row = ROW.matcher(line);
            if (row.matches() && row.group(2).equals("hostile")) {
                HostileStub stub = STUBS.stream()
                        .filter(each -> each.name().equals(row.group(3)))
                        .findFirst()
                        .orElseThrow();
                assertThat(stub.source()).startsWith("// " + row.group(1) + "\n");
                listed.add(stub.name());
            } else if (row.matches()) {
                assertThat(PROBLEMS.resolve(row.group(3))).exists();
            }
        }
        assertThat(listed)
                .hasSameElementsAs(STUBS.stream().map(HostileStub::name).toList());
    }

    private static InMemoryCompilation.Outcome compile(
            With compiler, List<HostileStub> stubs, String output, String... options) {
        try {
            Path classes = Files.createDirectories(folder.resolve(output));
            InMemoryCompilation compilation = new InMemoryCompilation(classes).options(options);
            compilation.with(new Companion(stubs));
            if (compiler == With.JAVAC) {
                compilation.options("-Xmaxerrs", "1000");
            } else {
                compilation.eclipse();
            }
            stubs.forEach(stub -> compilation.source(stub.typeName(), stub.source()));
            return compilation.compile();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> errors(InMemoryCompilation.Outcome outcome) {
        return outcome.diagnostics().stream()
                .filter(message -> message.getKind() == Diagnostic.Kind.ERROR)
                .map(message -> message.getMessage(Locale.ROOT))
                .toList();
    }

    private static List<String> expected(With compiler, HostileStub stub) {
        return compiler == With.JAVAC
                ? stub.marks()
                : stub.marks().stream()
                        .map(HostileStubsTest::withoutLine)
                        .sorted()
                        .toList();
    }

    /** With lines in javac; the Eclipse compiler places some messages less exactly. */
    private static List<String> found(With compiler, HostileStub stub, InMemoryCompilation.Outcome outcome) {
        String file = "/" + stub.typeName().replace('.', '/') + ".java";
        Stream<String> found = outcome.diagnostics().stream()
                .filter(message -> message.getSource() != null
                        && message.getSource().getName().endsWith(file))
                .filter(message -> CODE.matcher(message.getMessage(Locale.ROOT)).lookingAt())
                .sorted(Comparator.comparing(Diagnostic::getLineNumber))
                .map(message -> message.getLineNumber() + " "
                        + message.getKind().name().toLowerCase(Locale.ROOT) + " "
                        + message.getMessage(Locale.ROOT).substring(1, 6));
        return compiler == With.JAVAC
                ? found.toList()
                : found.map(HostileStubsTest::withoutLine).sorted().toList();
    }

    private static String withoutLine(String mark) {
        return mark.substring(mark.indexOf(' ') + 1);
    }

    /** Loads what was generated, builds what can be built of defaults alone, and reads back what it sends. */
    private static void works(HostileStub stub, Path output) throws IOException, ReflectiveOperationException {
        Path inPackage = output.resolve(stub.packageName().replace('.', '/'));
        List<Path> classes;
        try (Stream<Path> files = Files.list(inPackage)) {
            classes = files.filter(
                            file -> file.getFileName().toString().matches("(?!.*\\$.*\\$)[^$]+Hyperparameters\\.class"))
                    .filter(file -> !stub.packageName().isEmpty()
                            || file.getFileName().toString().startsWith(stub.name()))
                    .toList();
        }
        assertThat(classes).isNotEmpty();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {output.toUri().toURL()}, HostileStubsTest.class.getClassLoader())) {
            for (Path file : classes) {
                String name =
                        output.relativize(file).toString().replace(".class", "").replace('/', '.');
                works(Class.forName(name, true, loader));
                documentsParse(output, name.replaceAll("Hyperparameters$", ""), stub);
            }
        }
    }

    private static void works(Class<?> type) throws ReflectiveOperationException {
        Field field = accessible(type.getField("PARAMETERS"));
        List<?> parameters = (List<?>) field.get(null);
        assertThat(parameters).doesNotContainNull();
        assertThat(parameters.toString()).isNotNull();
        Method builder = accessible(type.getMethod("builder"));
        Object started = builder.invoke(null);
        Method check = accessible(type.getMethod("check", Map.class));
        if (builder.getReturnType().isInterface()) {
            assertThat((List<?>) check.invoke(null, Map.of())).isNotEmpty();
            return;
        }
        Object built = accessible(started.getClass().getMethod("build")).invoke(started);
        Object map = accessible(type.getMethod("toMap")).invoke(built);
        assertThat((List<?>) check.invoke(null, map)).isEmpty();
        assertThat(accessible(type.getMethod("fromMap", Map.class)).invoke(null, map))
                .isEqualTo(built)
                .hasSameHashCodeAs(built)
                .hasToString(built.toString());
    }

    private static <T extends AccessibleObject> T accessible(T member) {
        member.setAccessible(true);
        return member;
    }

    private static void documentsParse(Path output, String name, HostileStub stub) throws IOException {
        Path documents = output.resolve("META-INF/hyperbound");
        List<Path> found;
        try (Stream<Path> files = Files.list(documents)) {
            found = files.filter(file ->
                            file.getFileName().toString().replace('$', '_').startsWith(name.replace('$', '_') + "."))
                    .toList();
        }
        assertThat(found).as(stub.name()).hasSize(4);
        for (Path file : found) {
            String text = Files.readString(file);
            if (file.toString().endsWith(".json")) {
                assertThat(new ObjectMapper().readTree(text).isContainerNode()).isTrue();
            } else if (file.toString().endsWith(".html")) {
                assertThat(Jsoup.parse(text).select("h1")).hasSize(1);
            }
        }
    }

    /** Generates, in the first round, what some of the stubs need. */
    private static final class Companion extends AbstractProcessor {
        private final List<HostileStub> stubs;
        private boolean done;

        Companion(List<HostileStub> stubs) {
            this.stubs = stubs;
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            if (!done) {
                done = true;
                stubs.forEach(stub -> stub.generates().ifPresent(source -> write(stub, source)));
            }
            return false;
        }

        private void write(HostileStub stub, String source) {
            String type = source.replaceFirst("(?s).*?(?:interface|enum|class) (\\w+).*", "$1");
            try (Writer writer = processingEnv
                    .getFiler()
                    .createSourceFile(stub.packageName() + "." + type)
                    .openWriter()) {
                writer.write(source);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("*");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }
    }
}
