package dev.hyperbound.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyperbound.processor.testing.InEnvironment;
import dev.hyperbound.processor.testing.InMemoryCompilation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One compilation with many stubs: everything wrong is said in one run, and what is right is generated. */
class ManyStubsTest {
    private static final Pattern CODE = Pattern.compile("\\[(HB\\d+)\\]");
    private static final String STUBS = """
            package many;
            import dev.hyperbound.*;
            import java.util.*;
            public class Stubs {
              @Algorithm(name = "first") @Rule("epoch > 1")
              public interface First {
                @Default("x") int epochs();
                @Range("[2, 1]") @Tunable double momentum();
              }
              @Algorithm(name = "fine") public interface Fine {
                int epochs();
              }
              @Algorithm(name = "second")
              public interface Second extends First {
                int[] steps();
                @Default("5") OptionalInt patience();
              }
              static int use() { return Stubs_FineHyperparameters.builder().epochs(3).build().epochs(); }
            }
            """;

    @TempDir
    private Path folder;

    @Test
    void allErrorsOfAllStubsInOneRunInTheOrderOfTheSource() {
        InMemoryCompilation.Outcome outcome =
                new InMemoryCompilation(folder).source("many.Stubs", STUBS).compile();
        assertThat(codes(outcome)).containsExactly("5 HB301", "7 HB211", "8 HB202", "15 HB105", "16 HB223");
    }

    @Test
    void whatIsRightIsGeneratedBesideWhatIsWrong() {
        InMemoryCompilation.Outcome outcome =
                new InMemoryCompilation(folder).source("many.Stubs", STUBS).compile();
        assertThat(outcome.generatedSources().keySet()).containsExactly("Stubs_FineHyperparameters.java");
        assertThat(outcome.messages()).doesNotContain("cannot find symbol");
    }

    /** All stubs of {@code problems}, this time with generation: nobody has errors but those that are to be seen there. */
    @Test
    void nothingGeneratedMakesFurtherErrors() throws IOException {
        InMemoryCompilation compilation =
                new InMemoryCompilation(folder).options("-Xmaxerrs", "10000", "-Xmaxwarns", "10000");
        List<String> wrong = new ArrayList<>();
        try (Stream<Path> cases = Files.list(Path.of("src/test/resources/problems"))) {
            for (Path stub : cases.sorted().toList()) {
                String name = "problems." + stub.getFileName().toString().replace('-', '_');
                String source = Files.readString(stub.resolve("Stub.java"))
                        .replace("package problems;", "package " + name + ";");
                compilation.source(name + ".Stub", source);
                if (source.contains("// error:")) {
                    wrong.add(name);
                }
            }
        }
        InMemoryCompilation.Outcome outcome = compilation.compile();
        assertThat(outcome.diagnostics()).allSatisfy(message -> {
            assertThat(message.getMessage(Locale.ROOT)).matches("(?s)\\[HB\\d{3}\\] .*");
            assertThat(message.getSource().getName()).endsWith("/Stub.java");
        });
        for (String name : wrong) {
            try (Stream<Path> generated = Files.exists(folder.resolve(name.replace('.', '/')))
                    ? Files.list(folder.resolve(name.replace('.', '/')))
                    : Stream.empty()) {
                assertThat(generated).as(name).noneMatch(file -> file.toString().endsWith(".java"));
            }
        }
    }

    @Test
    void aBugIsOneErrorOnItsStub() {
        InMemoryCompilation.Outcome outcome = new InMemoryCompilation(folder, failing())
                .source("many.Stubs", STUBS)
                .compile();
        assertThat(codes(outcome)).containsExactly("5 HB301", "7 HB211", "8 HB202", "10 HB999", "15 HB105", "16 HB223");
        assertThat(outcome.messages())
                .contains("a bug in Hyperbound (unpackaged) kept it from processing many.Stubs.Fine")
                .contains("because: java.lang.IllegalStateException: broken")
                .contains("help:    please report it with the stub")
                .doesNotContain("\tat ");
    }

    /** As happens when the processor and the library it shares with generated code are of different versions. */
    @Test
    void aMissingClassIsABugToo() {
        InMemoryCompilation.Outcome outcome = new InMemoryCompilation(folder, failing(new NoClassDefFoundError("gone")))
                .source("many.Stubs", STUBS)
                .compile();
        assertThat(codes(outcome)).contains("10 HB999");
        assertThat(outcome.messages()).contains("because: java.lang.NoClassDefFoundError: gone");
    }

    @Test
    void theStackTraceOfABugIsThereForTheAsking() {
        InMemoryCompilation.Outcome outcome = new InMemoryCompilation(folder, failing())
                .options("-Ahyperbound.debug=true")
                .source("many.Stubs", STUBS)
                .compile();
        assertThat(outcome.messages()).contains("at dev.hyperbound.processor");
    }

    private static List<String> codes(InMemoryCompilation.Outcome outcome) {
        return outcome.diagnostics().stream()
                .filter(message -> CODE.matcher(message.getMessage(Locale.ROOT)).find())
                .map(message -> {
                    Matcher code = CODE.matcher(message.getMessage(Locale.ROOT));
                    return message.getLineNumber() + " " + (code.find() ? code.group(1) : "");
                })
                .toList();
    }

    /** The processor in a compiler that fails when it is asked about the stub {@code Fine}. */
    private static InEnvironment failing() {
        return failing(new IllegalStateException("broken"));
    }

    private static InEnvironment failing(Throwable bug) {
        return new InEnvironment("getElementUtils", (method, arguments) -> {
            if (method.equals("getDocComment")
                    && ((Element) arguments[0]).getSimpleName().contentEquals("Fine")) {
                if (bug instanceof Error error) {
                    throw error;
                }
                throw (RuntimeException) bug;
            }
        });
    }
}
