package dev.hyperbound.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyperbound.processor.read.Compilation.Message;
import dev.hyperbound.processor.read.Compilation.With;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** How problems are printed. */
class ReportingTest {
    private static final String COMPARED = """
            package adv;
            import dev.hyperbound.*;
            @Rule("a * 3.0 != 0.5")%s
            @Algorithm(name = "compared")
            public interface Compared {
              @Default("0.2") double a();
            }
            """;

    @Test
    void theFormOfAMessage() {
        Compilation compilation = compile("""
                package adv;
                import dev.hyperbound.*;
                @Algorithm(name = "forms")
                @Rule("epoch <= 3")
                @Rule("epochs != 5")
                public interface Forms {
                  @Default("50") @Range("[1, 10]") int epochs();
                }
                """);
        assertThat(compilation.messages()).extracting(Message::text).containsExactly("""
                        [HB301] unknown parameter 'epoch' in @Rule
                            rule:    epoch <= 3
                                     ^^^^^ column 1
                            help:    did you mean 'epochs'?""", """
                        [HB201] default of 'epochs' is outside its range
                            found:   50
                            allowed: [1, 10], declared on line 7
                            help:    change the default, or widen the range""");
        assertThat(compilation.messages()).extracting(Message::line).containsExactly(4L, 7L);
    }

    @Test
    void declarationsInOtherFilesAreNamedWithTheirFile() {
        Compilation compilation = Compilation.of(
                With.JAVAC,
                List.of(),
                "package adv;\npublic interface Parent {\n  @dev.hyperbound.Range(\"[1, 10]\") int epochs();\n}",
                """
                package adv;
                import dev.hyperbound.*;
                @Algorithm(name = "apart") @Rule("epochs > 10 || steps > 5")
                public interface Apart extends Parent {
                  @Range("[1, 5]") int steps();
                }
                """);
        assertThat(compilation.ours()).hasSize(1);
        assertThat(compilation.ours().get(0).text())
                .contains("'epochs' is in [1, 10]; 'steps' is in [1, 5], declared in Apart.java:5, Parent.java:3\n");
    }

    @Test
    void whatTheCompilerRejectsHidesNoOtherMistake() {
        Compilation compilation = compile("""
                package adv;
                import dev.hyperbound.*;
                @Algorithm(name = "rejected")
                public interface Rejected {
                  int getClass();
                  int build();
                  @Default("50") @Range("[1, 10]") int epochs();
                }
                """);
        assertThat(compilation.ours())
                .extracting(message -> message.line() + " " + message.text().substring(0, 7))
                .containsExactly("6 [HB502]", "7 [HB201]");
    }

    @ParameterizedTest
    @CsvSource({
        "'', WARNING",
        "-Ahyperbound.severity=HB314:error, ERROR",
        "'-Ahyperbound.severity=HB314:warning,HB311:off', WARNING",
        "-Ahyperbound.severity=HB314:off, ",
    })
    void warningsCanBeRaisedAndSilenced(String option, Diagnostic.Kind kind) {
        Compilation compilation =
                Compilation.of(With.JAVAC, option.isEmpty() ? List.of() : List.of(option), COMPARED.formatted(""));
        assertThat(compilation.ours())
                .extracting(Message::kind)
                .containsExactlyElementsOf(kind == null ? List.of() : List.of(kind));
    }

    @ParameterizedTest
    @EnumSource
    void warningsCanBeSuppressed(With compiler) {
        assertThat(Compilation.of(
                                compiler,
                                List.of(),
                                COMPARED.formatted(" @SuppressWarnings({\"unused\", \"hyperbound:HB314\"})"))
                        .ours())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"HB201:off", "HB314", "HB314:loud", "'HB999:error'", "x"})
    void anUnreadableSeverityIsAWarning(String part) {
        Compilation compilation =
                Compilation.of(With.JAVAC, List.of("-Ahyperbound.severity=" + part), COMPARED.formatted(""));
        assertThat(compilation.ours()).extracting(Message::code).contains("HB513");
        assertThat(compilation.ours()).extracting(Message::kind).doesNotContain(Diagnostic.Kind.ERROR);
    }

    @Test
    void onlyTheFirstNinetyProblemsOfAStubAreShown() {
        String methods = IntStream.range(0, 120)
                .mapToObj(i -> "@Default(\"x\") int p" + i + "();")
                .collect(Collectors.joining("\n"));
        Compilation compilation =
                compile("package adv; import dev.hyperbound.*;\n@Algorithm(name = \"many\") public interface Many {\n"
                        + methods + "\n}");
        assertThat(compilation.ours()).hasSize(91);
        assertThat(compilation.ours().get(90).text()).startsWith("[HB590] 30 more problems in Many");
    }

    @ParameterizedTest
    @EnumSource
    void problemsComeInTheOrderOfTheSource(With compiler) {
        Compilation compilation = Compilation.of(compiler, List.of(), """
                package adv;
                import dev.hyperbound.*;
                @Algorithm(name = "Not a name")
                @Rule("nothing > 1")
                @Rule("nowhere > 1")
                public interface Order {
                  @Default("0") @Range("[1, 2]") int a();
                  int build();
                  enum Kind { A, a }
                  @Default("c") Kind kind();
                  @WireName("x y") @Default("x") int b();
                  @UsedWhen("none") @Default("y") @Range("[2, 1]") int c();
                }
                """);
        assertThat(compilation.ours())
                .extracting(Message::code)
                .containsExactly(
                        "HB507", "HB301", "HB301", "HB201", "HB502", "HB510", "HB210", "HB504", "HB211", "HB301",
                        "HB211", "HB202");
    }

    @Test
    void aLongRuleIsShownAroundTheMistake() {
        String rule = "a > 0 && ".repeat(200) + "b > 0 && " + "a > 0 && ".repeat(200) + "true";
        Compilation compilation = compile("package adv; import dev.hyperbound.*; @Rule(\"" + rule
                + "\")\n@Algorithm(name = \"many\") public interface Many { int a(); }");
        String[] lines = compilation.ours().get(0).text().split("\n", -1);
        assertThat(lines[1]).hasSizeLessThan(110).contains("… && a > 0 && b > 0".substring(2));
        int caret = lines[2].indexOf('^');
        assertThat(lines[1].charAt(caret)).isEqualTo('b');
        assertThat(lines[2]).endsWith("^ column 1801");
    }

    private static Compilation compile(String source) {
        return Compilation.of(With.JAVAC, List.of(), source);
    }
}
