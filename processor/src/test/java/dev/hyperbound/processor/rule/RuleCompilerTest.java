package dev.hyperbound.processor.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyperbound.processor.rule.RuleProblem.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleCompilerTest {
    /** The rule, the kind of problem, the underlined text, and words of its summary or help. */
    @ParameterizedTest
    @CsvSource(
            delimiterString = " | ",
            quoteCharacter = '~',
            value = {
                "epochs >= | SYNTAX | ~~ | expected an operand",
                "epochs > 1 2 | SYNTAX | 2 | expected an operator or the end",
                "epochs = 3 | SYNTAX | = | write ==",
                "early_stopping & true | SYNTAX | & | write &&",
                "early_stopping and true | SYNTAX | and | write &&",
                "epochs is 3 | SYNTAX | is | write ==",
                "name == 'abc | SYNTAX | 'abc | unterminated string",
                "name == 'a\\qb' | SYNTAX | \\q | invalid escape",
                "(epochs > 1 | SYNTAX | ~~ | expected ')'",
                "epochs in [1, | SYNTAX | ~~ | expected an operand",
                "epochs > 10epochs | SYNTAX | 10epochs | cannot read the number",
                "epochs > 9223372036854775808 | SYNTAX | 9223372036854775808 | beyond the 64-bit integers",
                "learning_rate > 1e999 | SYNTAX | 1e999 | beyond the largest double",
                "in > 1 | SYNTAX | in | write `in` in back quotes",
                "epochs @ 1 | SYNTAX | @ | unexpected character",
                "checkpont_frequency <= epochs | UNKNOWN_PARAMETER | checkpont_frequency | did you mean 'checkpoint_frequency'?",
                "epochs > zzzzzz | UNKNOWN_PARAMETER | zzzzzz | unknown parameter 'zzzzzz'",
                "optimizer == ADAM | UNKNOWN_PARAMETER | ADAM | is written in quotes: 'adam'",
                "optimizer.equals('adam') | UNSUPPORTED | equals | write ==",
                "abs(epochs) > 1 | UNSUPPORTED | abs | write math.abs",
                "max(epochs, 2) > 1 | UNSUPPORTED | max | write math.greatest",
                "min(epochs, 2) > 1 | UNSUPPORTED | min | write math.least",
                "not has(epochs) | SYNTAX | not | write !",
                "early_stopping && not has(epochs) | SYNTAX | not | write !",
                "if early_stopping then epochs > 1 | SYNTAX | if | write !a || b",
                "epochs > 1; | SYNTAX | ; | without ';'",
                "epochs \u2264 1 | SYNTAX | \u2264 | write <=",
                "epochs \u2265 1 | SYNTAX | \u2265 | write >=",
                "epochs \u2260 1 | SYNTAX | \u2260 | write !=",
                "epochs ^ 2 > 1 | SYNTAX | ^ | there are no powers",
                "epochs ** 2 > 1 | SYNTAX | * | there are no powers",
                "epochs > 1 # some | SYNTAX | # | a comment begins with //",
                "epochs > 1 implies epochs > 0 | SYNTAX | implies | write !a || b",
                "epochs > 1 unless epochs > 0 | SYNTAX | unless | write a || b",
                "epochs between 1 and 5 | SYNTAX | between | write a >= 1 && a <= 5",
                "epochs <> 1 | SYNTAX | > | write !=",
                "epochs > 1 /* c */ | SYNTAX | * | a comment begins with //",
                "learning-rate < 1.0 | METHOD_NAME | learning-rate | write `learning-rate`",
                "has(learning-rate) | METHOD_NAME | learning-rate | write `learning-rate`",
                "size(epochs) > 1 | TYPE_MISMATCH | epochs | leave size out: an int has none",
                "optimizer == adam | UNKNOWN_PARAMETER | adam | is written in quotes: 'adam'",
                "has(optimiser) | UNKNOWN_PARAMETER | optimiser | did you mean 'optimizer'",
                "image_shape.heigt > 1 | UNKNOWN_PARAMETER | heigt | did you mean height?",
                "learningRate > 0 | METHOD_NAME | learningRate | write 'learning_rate'",
                "kebab > 0 | METHOD_NAME | kebab | write `learning-rate`",
                "eta > 0.0 | METHOD_NAME | eta | 'eta' is another name of 'learning_rate'",
                "has(eta) | METHOD_NAME | eta | write 'learning_rate'",
                "kebab_rate > 0.0 | METHOD_NAME | kebab_rate | is another name of `learning-rate`",
                "optimizer > 3 | TYPE_MISMATCH | optimizer > 3 | cannot compare string with int",
                "epochs + learning_rate > 1.0 | TYPE_MISMATCH | epochs + learning_rate | convert with double",
                "learning_rate + 1 > 2.0 | TYPE_MISMATCH | learning_rate + 1 | write 1.0",
                "1.0 == 1 | TYPE_MISMATCH | 1.0 == 1 | cannot compare double with int",
                "learning_rate % 2.0 == 0.0 | TYPE_MISMATCH | learning_rate % 2.0 | no double % double",
                "!epochs | TYPE_MISMATCH | epochs | takes a bool",
                "epochs && early_stopping | TYPE_MISMATCH | epochs | && takes bools",
                "0 < epochs < 5 | TYPE_MISMATCH | 0 < epochs < 5 | 0 < epochs && epochs < 5",
                "layers < layers | TYPE_MISMATCH | layers < layers | cannot compare",
                "image_shape == image_shape | TYPE_MISMATCH | image_shape == image_shape | compare the components",
                "epochs in [1, 'a'] | TYPE_MISMATCH | 'a' | a list holds one type",
                "name in 'abc' | TYPE_MISMATCH | 'abc' | 'abc'.contains(name)",
                "layers.contains(1) | TYPE_MISMATCH | layers | write 1 in layers",
                "has(image_shape.height) | TYPE_MISMATCH | image_shape.height | takes the name of a parameter",
                "layers.all(1, true) | TYPE_MISMATCH | layers.all(1, true) | a name for the element",
                "math.least(epochs, 1.5) > 1 | TYPE_MISMATCH | 1.5 | ints or doubles, not both",
                "layers['a'] > 1 | TYPE_MISMATCH | 'a' | an index is an int",
                "name.matches(name) | TYPE_MISMATCH | name | regular expression in quotes",
                "epochs | NOT_BOOLEAN | epochs | a rule is a bool",
                "optimizer == 'adma' | UNKNOWN_VALUE | 'adma' | did you mean 'adam'?",
                "optimizer in ['adam', 'xyz'] | UNKNOWN_VALUE | 'xyz' | no value of optimizer",
                "'adma' in optimizers | UNKNOWN_VALUE | 'adma' | did you mean 'adam'?",
                "optimizers.all(o, o != 'adma') | UNKNOWN_VALUE | 'adma' | no value of o",
                "optimizers[0] == 'adma' | UNKNOWN_VALUE | 'adma' | no value of optimizers[0]",
                "optimizer == (early_stopping ? 'adam' : 'x') | UNKNOWN_VALUE | 'x' | no value of optimizer",
                "name.matches('[a') | INVALID_REGEX | '[a' | unclosed character class",
                "epochs / 0 > 1 | ZERO_DIVISOR | 0 | division by zero",
                "epochs % (1 - 1) == 0 | ZERO_DIVISOR | 1 - 1 | division by zero",
                "{'a': 1} == 1 | UNSUPPORTED | { | maps",
                "b'a' == b'a' | UNSUPPORTED | b' | bytes",
                "5u > 1 | UNSUPPORTED | 5u | unsigned integers",
                "null == epochs | UNSUPPORTED | null | null",
                "timestamp('x') > 1 | UNSUPPORTED | timestamp | function timestamp",
                "layers.map(x, x) == [1] | UNSUPPORTED | map | method map",
                "name.startWith('a') | UNSUPPORTED | startWith | did you mean startsWith?",
                "Foo{} == 1 | UNSUPPORTED | Foo{ | messages",
                "math.ceil(learning_rate) > 1.0 | UNSUPPORTED | ceil | math.ceil",
                "dyn(epochs) == 1 | UNSUPPORTED | dyn | function dyn",
                "image_shape.?height > 1 | UNSUPPORTED | ? | optional access",
            })
    void rejects(String rule, Kind kind, String underlined, String words) {
        RuleProblem problem = Rules.problems(rule).get(0);
        assertThat(problem.kind()).isEqualTo(kind);
        assertThat(rule.substring(problem.start(), problem.end())).isEqualTo(underlined);
        assertThat(problem.summary() + " " + problem.because().orElse("") + " "
                        + problem.help().orElse(""))
                .contains(words);
        assertThat(problem.summary()).doesNotEndWith(".").hasSizeLessThan(120);
    }

    /** The rules of {@code mistakes.txt}, what is underlined, and all that is said of it. */
    @ParameterizedTest
    @MethodSource("mistakes")
    void explains(String rule, String underlined, String words) {
        RuleProblem problem = Rules.problems(rule).get(0);
        assertThat(rule.substring(problem.start(), problem.end())).isEqualTo(underlined);
        assertThat(Stream.of(Optional.of(problem.summary()), problem.because(), problem.help())
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining("; ")))
                .isEqualTo(words);
    }

    static Stream<Arguments> mistakes() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/rules/mistakes.txt")).stream()
                .map(line -> line.split(" \\| ", 3))
                .map(parts -> Arguments.of(parts[0], parts[1], parts[2]));
    }

    @Test
    void reportsAllTypeErrorsInTheOrderOfTheText() {
        assertThat(Rules.problems("optimizer == 'x' && epoch > 1 && early_stopping > 1"))
                .extracting(RuleProblem::kind)
                .containsExactly(Kind.UNKNOWN_VALUE, Kind.UNKNOWN_PARAMETER, Kind.TYPE_MISMATCH);
    }

    @Test
    void reportsNothingThatFollowsFromAnotherMistake() {
        assertThat(Rules.problems("(nonsense + 1) * 2 > total || nonsense2")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "`learning-rate` > 0.0",
                "`in` > 1 && `epochs` > 1",
                "epochs > 0x1F // hexadecimal",
                "// first\nepochs > 1",
                "name == r'\\d' || name == \"\"\"a\nb\"\"\" || name == '\\u00e9\\x41\\101'",
                "image_shape.height * image_shape.width <= 1000",
                "epochs in [1, 2, 3,]",
                "learning_rate == 1 || learning_rate in [1, 2]",
                "-9223372036854775808 < epochs",
                "size(layers) > 1 && layers.size() > 1",
                "layers.all(epochs, epochs > 0)",
                "[].all(x, x > 1 && x == 'a')",
            })
    void accepts(String rule) {
        Rules.compiled(rule);
    }

    @Test
    void tellsWhatItReads() {
        TypedRule rule = Rules.compiled("has(parts) && total > 1 && (!has(name) || name == 'a') && total < 9");
        assertThat(rule.reads()).containsExactly("parts", "total", "name");
        assertThat(rule.onlyInHas()).containsExactly("parts");
    }

    @Test
    void takesThousandsOfConjunctsButNoDeepNesting() {
        Rules.compiled(String.join(" && ", Collections.nCopies(3_000, "epochs > 0")));
        Rules.compiled("(".repeat(100) + "early_stopping" + ")".repeat(100));
        Rules.compiled("!".repeat(100) + "early_stopping");
        List<String> tooDeep = List.of(
                "(".repeat(101) + "early_stopping" + ")".repeat(101),
                "(".repeat(10_000) + "early_stopping" + ")".repeat(10_000),
                "!".repeat(10_000) + "early_stopping",
                "-".repeat(10_000) + "epochs > 0",
                "epochs" + " + 1".repeat(10_000) + " > 0",
                "[".repeat(10_000),
                "layers" + "[0]".repeat(10_000) + " > 0",
                "early_stopping ? true : ".repeat(10_000) + "true",
                "string(".repeat(10_000));
        for (String rule : tooDeep) {
            RuleProblem problem = Rules.problems(rule).get(0);
            assertThat(problem.kind()).isEqualTo(Kind.TOO_DEEP);
            assertThat(problem.summary()).isEqualTo("nested deeper than 100 levels");
            assertThat(problem.end()).isLessThanOrEqualTo(rule.length());
        }
    }
}
