package dev.hyperbound.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyperbound.processor.testing.InMemoryCompilation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Stubs with rules and conditions that always come out the same. */
@Tag("slow")
class RuleAnalysisProblemsTest {
    private static final Path CASES = Path.of("src/test/resources/problems");
    private static final Pattern EXPECTED = Pattern.compile("// (error|warning): (HB\\d+)");
    private static final Pattern CODE = Pattern.compile("^\\[(HB\\d+)]");

    @TempDir
    private Path output;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HB310-never-holds",
                "HB311-never-fails",
                "HB312-defaults",
                "HB316-never-true",
                "HB319-always-required"
            })
    void reportsThemAtTheirLines(String name) throws IOException {
        String source = Files.readString(CASES.resolve(name).resolve("Stub.java"));
        assertThat(compile(source).diagnostics().stream()
                        .map(RuleAnalysisProblemsTest::line)
                        .toList())
                .containsExactlyElementsOf(expected(source));
    }

    private static List<String> expected(String source) {
        List<String> expected = new ArrayList<>();
        List<String> lines = source.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            Matcher matcher = EXPECTED.matcher(lines.get(i));
            if (matcher.find()) {
                expected.add((i + 1) + " " + matcher.group(1) + " " + matcher.group(2));
            }
        }
        return expected;
    }

    private static String line(Diagnostic<?> diagnostic) {
        String text = diagnostic.getMessage(Locale.ROOT);
        Matcher code = CODE.matcher(text);
        return diagnostic.getLineNumber() + " "
                + diagnostic.getKind().name().toLowerCase(Locale.ROOT).replaceFirst("mandatory_", "") + " "
                + (code.find() ? code.group(1) : text);
    }

    private InMemoryCompilation.Outcome compile(String source) {
        return new InMemoryCompilation(output)
                .options("-proc:only")
                .source("problems.Stub", source)
                .compile();
    }

    private String messages(String rules) {
        String stub = """
                package problems;
                import dev.hyperbound.*;
                import java.util.*;
                @Algorithm(name = "stub")
                %s
                public interface Stub {
                  enum Optimizer { SGD, ADAM }
                  record Shape(@Range("[1, 9]") int height, int width) {}
                  @Default("1") @Range("[1, 100]") int epochs();
                  @Default("1") @Range("[1, 9]") int checkpointFrequency();
                  @Range("[1, inf)") OptionalInt topK();
                  Optimizer optimizer();
                  @OneOf({"18", "34"}) int numLayers();
                  Optional<Shape> shape();
                  @Range("(0, inf)") List<Double> weights();
                  int seed();
                }
                """;
        return compile(stub.formatted(rules)).messages();
    }

    @Test
    void namesTheRangesThatMakeItSo() {
        assertThat(messages("@Rule(\"seed < 5 && epochs > 100\")")).isEqualTo("""
                        ERROR line 5: [HB310] rule can never hold
                            rule:    seed < 5 && epochs > 100
                            because: 'epochs' is in [1, 100], declared on line 9
                            help:    every builder would fail; remove the rule or widen the range
                        """);
        assertThat(messages("@Rule(\"shape.height + top_k < 2\")"))
                .contains("because: 'top_k' is in [1, inf); 'shape.height' is in [1, 9]")
                .contains("help:    every builder would fail that sets 'top_k' and 'shape'; remove");
        assertThat(messages("@Rule(\"num_layers < 20 && num_layers > 30\")"))
                .contains("because: it contradicts itself");
        assertThat(messages("@Rule(value = \"num_layers == 50\", severity = Severity.WARNING)"))
                .contains("because: 'num_layers' is one of 18, 34")
                .contains("help:    every builder would warn; remove");
    }

    @Test
    void saysWhyARuleCannotFail() {
        assertThat(messages("@Rule(\"weights.all(w, w > 0.0)\")")).isEqualTo("""
                        WARNING line 5: [HB311] rule can never fail
                            rule:    weights.all(w, w > 0.0)
                            because: 'weights' is not empty, and each element is in (0, inf), declared on line 15
                            help:    remove the rule
                        """);
        assertThat(messages("@Rule(\"seed < 3000000000\")")).contains("because: 'seed' is an int");
        assertThat(messages("@Rule(\"optimizer == 'sgd' || optimizer == 'adam'\")"))
                .contains("because: 'optimizer' is one of sgd, adam");
        assertThat(messages("@Rule(\"has(epochs)\")")).contains("because: 'epochs' is always present");
        assertThat(messages("@Rule(\"seed < 5 || seed >= 5\")")).contains("because: no values at all would violate it");
    }

    @Test
    void listsTheDefaultsThatBreakARule() {
        assertThat(messages("@Rule(\"checkpoint_frequency < epochs && seed > 0\")"))
                .isEqualTo("""
                        ERROR line 5: [HB312] the defaults violate a rule
                            rule:    checkpoint_frequency < epochs && seed > 0
                            found:   epochs = 1, checkpoint_frequency = 1, declared on lines 9, 10
                            because: no value of 'seed' makes up for it
                            help:    change a default, or the rule
                        """);
    }

    @Test
    void canBeSilenced() {
        assertThat(messages("@Rule(\"epochs >= 1\") @SuppressWarnings(\"hyperbound:HB311\")"))
                .isEmpty();
    }
}
