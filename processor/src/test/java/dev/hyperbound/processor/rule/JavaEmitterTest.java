package dev.hyperbound.processor.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.hyperbound.runtime.Truth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavaEmitterTest {
    private static final ClassName OPTIMIZER = ClassName.get("", "Optimizer");

    private static JavaRule emitted(String rule) {
        Map<String, JavaOperand> operands = new LinkedHashMap<>();
        operands.put("epochs", operand(JavaShape.Scalar.INT, "epochs").within(1, 1_000));
        operands.put("checkpoint_frequency", optional(JavaShape.Scalar.INT, "checkpointFrequency"));
        operands.put("total", operand(JavaShape.Scalar.LONG, "total"));
        operands.put("parts", optional(JavaShape.Scalar.INT, "parts"));
        operands.put("learning_rate", operand(JavaShape.Scalar.DOUBLE, "learningRate"));
        operands.put("early_stopping", operand(JavaShape.Scalar.BOOLEAN, "earlyStopping"));
        operands.put("use_pretrained_model", operand(JavaShape.Scalar.BOOLEAN, "usePretrainedModel"));
        Map<String, CodeBlock> constants = new LinkedHashMap<>();
        constants.put("sgd", CodeBlock.of("$T.SGD", OPTIMIZER));
        constants.put("adam", CodeBlock.of("$T.ADAM", OPTIMIZER));
        constants.put("nag", CodeBlock.of("$T.NAG", OPTIMIZER));
        JavaShape optimizer =
                new JavaShape.Enumeration(OPTIMIZER, constants, constant -> CodeBlock.of("wire($L)", constant));
        operands.put("optimizer", operand(optimizer, "optimizer"));
        operands.put("optimizers", operand(new JavaShape.Sequence(optimizer), "optimizers"));
        operands.put(
                "layers",
                new JavaOperand(
                        new JavaShape.Sequence(JavaShape.Scalar.INT),
                        CodeBlock.of("layers"),
                        Optional.of(CodeBlock.of("layers != null"))));
        operands.put("name", operand(JavaShape.Scalar.STRING, "name"));
        operands.put(
                "image_shape",
                new JavaOperand(
                        new JavaShape.Composite(Map.of(
                                "height", operand(JavaShape.Scalar.INT, "imageShape.height()"),
                                "width", operand(JavaShape.Scalar.INT, "imageShape.width()"))),
                        CodeBlock.of("imageShape")));
        return new JavaEmitter(operands, Set.of("failure")).emit(Rules.compiled(rule), "rule1", CodeBlock.of(""));
    }

    private static JavaOperand operand(JavaShape shape, String code) {
        return new JavaOperand(shape, CodeBlock.of("$L", code));
    }

    private static JavaOperand optional(JavaShape shape, String code) {
        return new JavaOperand(shape, CodeBlock.of("$L", code), Optional.of(CodeBlock.of("$LGiven", code)));
    }

    /** The rule and the Java expression for "definitely false". */
    @ParameterizedTest
    @CsvSource(
            delimiterString = " | ",
            quoteCharacter = '~',
            value = {
                "checkpoint_frequency <= epochs | checkpointFrequencyGiven && checkpointFrequency > epochs",
                "!early_stopping || epochs in [18, 34] | earlyStopping && epochs != 18 && epochs != 34",
                "optimizer == 'adam' | optimizer != Optimizer.ADAM",
                "optimizer in ['adam', 'sgd'] | optimizer != Optimizer.ADAM && optimizer != Optimizer.SGD",
                "!has(parts) || parts > 3 | partsGiven && parts <= 3",
                "has(layers) | layers == null",
                "learning_rate > 0 | learningRate <= 0",
                "learning_rate * 2.0 / learning_rate >= 1.0 | !(learningRate * 2.0 / learningRate >= 1.0)",
                "epochs * epochs > 5 | epochs * epochs <= 5",
                "image_shape.height * image_shape.width > 5 | (long) imageShape.height() * imageShape.width() <= 5",
                "total % epochs == 0 | epochs != 0 && total % epochs != 0",
                "name == 'a' | !name.equals(\"a\")",
                "name.startsWith('a\\n') | !name.startsWith(\"a\\n\")",
                "optimizer.startsWith('a') | !wire(optimizer).startsWith(\"a\")",
                "'adam' in optimizers | !optimizers.contains(Optimizer.ADAM)",
                "3 in layers | layers != null && !layers.contains(3)",
                "early_stopping ? epochs > 1 : true | earlyStopping && epochs <= 1",
                "early_stopping == false | earlyStopping",
                "total > learning_rate | !dev.hyperbound.runtime.RuleMath.less(learningRate, total)",
                "epochs > learning_rate | epochs <= learningRate",
                "epochs - (1 - epochs) > -5 | epochs - (1 - epochs) <= -5",
                "true | false",
            })
    void writesConditionsAsAPersonWould(String rule, String isFalse) {
        JavaRule java = emitted(rule);
        assertThat(java).isInstanceOf(JavaRule.Plain.class);
        assertThat(((JavaRule.Plain) java).isFalse()).hasToString(isFalse);
    }

    @Test
    void computesStepByStepWhatCanFail() {
        JavaRule.Methods methods = (JavaRule.Methods) emitted("!early_stopping || total % parts == 0");
        assertThat(methods.call()).hasToString("rule1()");
        assertThat(methods.constants()).isEmpty();
        assertThat(methods.methods()).hasSize(1);
        assertThat(methods.methods().get(0).body().toString().replace("dev.hyperbound.runtime.", ""))
                .isEqualTo("""
                        if (!earlyStopping) {
                          return Truth.TRUE;
                        }
                        if (!partsGiven) {
                          return Truth.UNKNOWN;
                        }
                        try {
                          return Truth.of(RuleMath.remainder(total, parts, "parts") == 0);
                        } catch (RuleFailure failure2) {
                          return failure2.truth();
                        }
                        """);
    }

    @Test
    void loopsOverLists() {
        JavaRule.Methods methods = (JavaRule.Methods) emitted("layers.all(class, class > 0)");
        assertThat(methods.methods().get(0).body().toString().replace("dev.hyperbound.runtime.", ""))
                .isEqualTo("""
                        if (layers == null) {
                          return Truth.UNKNOWN;
                        }
                        for (int class_ : layers) {
                          if (class_ <= 0) {
                            return Truth.FALSE;
                          }
                        }
                        return Truth.TRUE;
                        """);
    }

    @Test
    void keepsRegularExpressionsInConstants() {
        JavaRule.Methods methods = (JavaRule.Methods) emitted("name.matches('a') || name.matches('b')");
        assertThat(methods.constants())
                .extracting(JavaRule.Constant::name)
                .containsExactly("RULE1_PATTERN", "RULE1_PATTERN_2");
    }

    @Test
    void compilesWhatIsLargerThanAMethod() {
        List<GeneratedRules.Field> fields = List.of(
                new GeneratedRules.Field(new Variable("a", RuleType.INT, false), GeneratedRules.Kind.LONG),
                new GeneratedRules.Field(new Variable("b", RuleType.INT, true), GeneratedRules.Kind.LONG),
                new GeneratedRules.Field(
                        new Variable("l", RuleType.listOf(RuleType.INT), false), GeneratedRules.Kind.LONG));
        List<String> texts = List.of(
                many(" && ", 3_000, i -> "a > -" + i),
                many(" && ", 3_000, i -> "a + " + i + " > b"),
                many(" || ", 3_000, i -> "a / (b - " + i + ") == 7"),
                "l.all(x, " + many(" && ", 3_000, i -> "x + a != " + i) + ")",
                "l.exists(x, l.all(y, " + many(" || ", 3_000, i -> "x + y == a * " + i) + "))",
                "a in [" + many(", ", 3_000, i -> Integer.toString(i * 3)) + "]",
                "(" + many(" && ", 3_000, i -> "a > -" + i) + ") == (b > 1)");
        Scope scope =
                new Scope(fields.stream().map(GeneratedRules.Field::variable).toList());
        List<TypedRule> rules = new ArrayList<>();
        for (String text : texts) {
            RuleCompiler.Result result = RuleCompiler.compile(text, scope, Map.of());
            assertThat(result).isInstanceOf(RuleCompiler.Compiled.class);
            rules.add(((RuleCompiler.Compiled) result).rule());
        }
        GeneratedRules generated = new GeneratedRules();
        generated.add(fields, rules);
        List<Function<Map<String, Object>, Truth>> functions = generated.compile();
        for (long a : new long[] {0, 5, 21, Long.MAX_VALUE}) {
            for (boolean given : new boolean[] {true, false}) {
                Map<String, Object> values = new HashMap<>(Map.of("a", a, "l", List.of(1L, 4L)));
                if (given) {
                    values.put("b", 7L);
                }
                for (int i = 0; i < rules.size(); i++) {
                    Outcome expected =
                            new Evaluator(values).evaluate(rules.get(i).root());
                    Truth truth = functions.get(i).apply(values);
                    assertThat(truth.isTrue()).as("rule %s of %s", i, values).isEqualTo(expected.isTrue());
                    assertThat(truth.isFalse()).as("rule %s of %s", i, values).isEqualTo(expected.isFalse());
                    assertThat(truth.isFailure())
                            .as("rule %s of %s", i, values)
                            .isEqualTo(expected instanceof Outcome.Failed);
                }
            }
        }
    }

    private static String many(String separator, int count, java.util.function.IntFunction<String> part) {
        return IntStream.range(0, count).mapToObj(part).collect(Collectors.joining(separator));
    }
}
