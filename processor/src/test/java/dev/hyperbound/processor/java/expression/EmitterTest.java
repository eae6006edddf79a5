package dev.hyperbound.processor.java.expression;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.hyperbound.processor.rule.Evaluator;
import dev.hyperbound.processor.rule.Outcome;
import dev.hyperbound.processor.rule.RuleCompiler;
import dev.hyperbound.processor.rule.RuleType;
import dev.hyperbound.processor.rule.Rules;
import dev.hyperbound.processor.rule.Scope;
import dev.hyperbound.processor.rule.TypedRule;
import dev.hyperbound.processor.rule.Variable;
import dev.hyperbound.processor.rule.analysis.Bounds;
import dev.hyperbound.runtime.Truth;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class EmitterTest {
    private static final ClassName OPTIMIZER = ClassName.get("", "Optimizer");

    private static EmittedRule emitted(String rule) {
        Map<String, Operand> operands = new LinkedHashMap<>();
        operands.put("epochs", operand(Shape.Scalar.INT, "epochs").within(Optional.of(Bounds.of(1, 1_000))));
        operands.put("checkpoint_frequency", optional(Shape.Scalar.INT, "checkpointFrequency"));
        operands.put("total", operand(Shape.Scalar.LONG, "total"));
        operands.put("parts", optional(Shape.Scalar.INT, "parts"));
        operands.put("learning_rate", operand(Shape.Scalar.DOUBLE, "learningRate"));
        operands.put("early_stopping", operand(Shape.Scalar.BOOLEAN, "earlyStopping"));
        operands.put("use_pretrained_model", operand(Shape.Scalar.BOOLEAN, "usePretrainedModel"));
        Map<String, CodeBlock> constants = new LinkedHashMap<>();
        constants.put("sgd", CodeBlock.of("$T.SGD", OPTIMIZER));
        constants.put("adam", CodeBlock.of("$T.ADAM", OPTIMIZER));
        constants.put("nag", CodeBlock.of("$T.NAG", OPTIMIZER));
        Shape optimizer = new Shape.Enumeration(OPTIMIZER, constants, constant -> CodeBlock.of("wire($L)", constant));
        operands.put("optimizer", operand(optimizer, "optimizer"));
        operands.put("optimizers", operand(new Shape.Sequence(optimizer), "optimizers"));
        operands.put(
                "layers",
                new Operand(
                        new Shape.Sequence(Shape.Scalar.INT),
                        CodeBlock.of("layers"),
                        Optional.of(Formula.notNull("layers"))));
        operands.put("name", operand(Shape.Scalar.STRING, "name"));
        operands.put("momentum", optional(Shape.Scalar.DOUBLE, "momentum"));
        operands.put("rates", operand(new Shape.Sequence(Shape.Scalar.DOUBLE), "rates"));
        operands.put(
                "image_shape",
                new Operand(
                        new Shape.Composite(Map.of(
                                "height", operand(Shape.Scalar.INT, "imageShape.height()"),
                                "width", operand(Shape.Scalar.INT, "imageShape.width()"))),
                        CodeBlock.of("imageShape")));
        return new Emitter(operands, Set.of("failure")).emit(Rules.compiled(rule), "rule1", CodeBlock.of(""));
    }

    private static Operand operand(Shape shape, String code) {
        return new Operand(shape, CodeBlock.of("$L", code));
    }

    private static Operand optional(Shape shape, String code) {
        return new Operand(shape, CodeBlock.of("$L", code), Optional.of(Formula.of(Term.test("$LGiven", code))));
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
        EmittedRule java = emitted(rule);
        assertThat(java).isInstanceOf(EmittedRule.Plain.class);
        assertThat(java.isFalse().term().code()).hasToString(isFalse);
    }

    /** Operations one by one, on one line and with simple names. */
    @ParameterizedTest
    @CsvSource(
            delimiterString = " | ",
            quoteCharacter = '~',
            value = {
                "epochs + 1 > 5 | epochs + 1 <= 5",
                "epochs - 1 - 2 > 5 | epochs - 1 - 2 <= 5",
                "epochs - (1 + 2) > 5 | epochs - (1 + 2) <= 5",
                "epochs * (1 + epochs) > 5 | epochs * (1 + epochs) <= 5",
                "epochs * 2 + 1 > 5 | epochs * 2 + 1 <= 5",
                "2 * (epochs * 3) > 5 | 2 * (epochs * 3) <= 5",
                "-epochs < -5 | -epochs >= -5",
                "-(epochs + 1) < 5 | -(epochs + 1) >= 5",
                "epochs / 2 > 5 | epochs / 2 <= 5",
                "epochs / 2 * 3 > 5 | epochs / 2 * 3 <= 5",
                "epochs % 2 == 1 | epochs % 2 != 1",
                "epochs * 4294967296 > 5 | epochs * 4294967296L <= 5",
                "epochs * 3000000 > 5 | (long) epochs * 3000000 <= 5",
                "epochs * 1000000 > 5 | epochs * 1000000 <= 5",
                "epochs + 2147483000 > 5 | (long) epochs + 2147483000 <= 5",
                "total > 3000000000 | total <= 3000000000L",
                "epochs < 3000000000 | epochs >= 3000000000L",
                "total == 5 | total != 5",
                "total != epochs | total == epochs",
                "math.abs(epochs - 500) < 5 | Math.abs(epochs - 500) >= 5",
                "math.abs(learning_rate) < 0.5 | Math.abs(learningRate) >= 0.5",
                "math.least(epochs, 5) < 3 | Math.min(epochs, 5) >= 3",
                "math.greatest(epochs, 5, 7) < 3 | Math.max(epochs, Math.max(5, 7)) >= 3",
                "math.greatest(learning_rate, 0.5) < 3.0 | Math.max(learningRate, 0.5) >= 3.0",
                "math.least(total, epochs) < 3 | Math.min(total, epochs) >= 3",
                "learning_rate == 0.5 | learningRate != 0.5",
                "learning_rate != 0.5 | learningRate == 0.5",
                "learning_rate in [0.1, 0.2] | learningRate != 0.1 && learningRate != 0.2",
                "!(learning_rate in [0.1, 0.2]) | learningRate == 0.1 || learningRate == 0.2",
                "learning_rate == 1 | learningRate != 1",
                "learning_rate < epochs | learningRate >= epochs",
                "learning_rate >= total | !RuleMath.atMost(total, learningRate)",
                "total <= learning_rate | !RuleMath.atMost(total, learningRate)",
                "epochs == learning_rate | epochs != learningRate",
                "total == learning_rate | !RuleMath.equal(total, learningRate)",
                "total in [1, 2, 3, 4, 5, 6] | total != 1 && total != 2 && total != 3 && total != 4 && total != 5 && total != 6",
                "epochs in [1, 2, 3, 4] | epochs != 1 && epochs != 2 && epochs != 3 && epochs != 4",
                "epochs in [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] | switch (epochs) { case 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 -> false; default -> true; }",
                "learning_rate in [0.1, 0.2, 0.3, 0.4, 0.5, 0.6] | learningRate != 0.1 && learningRate != 0.2 && learningRate != 0.3 && learningRate != 0.4 && learningRate != 0.5 && learningRate != 0.6",
                "name in ['a', 'b'] | !name.equals(\"a\") && !name.equals(\"b\")",
                "name in ['a', 'b', 'c', 'd', 'e', 'f'] | !name.equals(\"a\") && !name.equals(\"b\") && !name.equals(\"c\") && !name.equals(\"d\") && !name.equals(\"e\") && !name.equals(\"f\")",
                "optimizer in ['adam'] | optimizer != Optimizer.ADAM",
                "optimizer != 'adam' | optimizer == Optimizer.ADAM",
                "optimizer == name | !wire(optimizer).equals(name)",
                "optimizer in [name, 'sgd'] | !wire(optimizer).equals(name) && optimizer != Optimizer.SGD",
                "optimizer < 'b' | RuleMath.compare(wire(optimizer), \"b\") >= 0",
                "name < 'b' | RuleMath.compare(name, \"b\") >= 0",
                "name >= 'b' | RuleMath.compare(name, \"b\") < 0",
                "name + 'x' == 'ax' | !(name + \"x\").equals(\"ax\")",
                "name + 'x' + name == 'ax' | !(name + \"x\" + name).equals(\"ax\")",
                "size(name) > 3 | RuleMath.size(name) <= 3",
                "size(name + 'x') > 3 | RuleMath.size(name + \"x\") <= 3",
                "size(optimizer) > 3 | RuleMath.size(wire(optimizer)) <= 3",
                "size(layers) > 3 | layers != null && layers.size() <= 3",
                "size(optimizers) > 3 | optimizers.size() <= 3",
                "name.contains('a') | !name.contains(\"a\")",
                "name.endsWith('a') | !name.endsWith(\"a\")",
                "!name.contains('a') | name.contains(\"a\")",
                "optimizer.contains('a') | !wire(optimizer).contains(\"a\")",
                "string(epochs) == 'a' | !String.valueOf(epochs).equals(\"a\")",
                "string(total) == 'a' | !String.valueOf(total).equals(\"a\")",
                "string(learning_rate) == 'a' | !Wire.write(learningRate).equals(\"a\")",
                "string(early_stopping) == 'true' | !String.valueOf(earlyStopping).equals(\"true\")",
                "string(optimizer) == 'a' | !wire(optimizer).equals(\"a\")",
                "string(name) == 'a' | !name.equals(\"a\")",
                "double(epochs) < 0.5 | (double) epochs >= 0.5",
                "double(total) < 0.5 | (double) total >= 0.5",
                "double(learning_rate) < 0.5 | learningRate >= 0.5",
                "int(epochs) < 5 | epochs >= 5",
                "layers == [1, 2] | layers != null && !RuleMath.equal(RuleMath.longs(layers), List.of(1L, 2L))",
                "layers != [1, 2] | layers != null && RuleMath.equal(RuleMath.longs(layers), List.of(1L, 2L))",
                "rates == [0.5] | !RuleMath.equal(rates, List.of(0.5))",
                "optimizers == ['adam'] | !RuleMath.equal(optimizers.stream().map(constant2 -> wire(constant2)).toList(), List.of(\"adam\"))",
                "layers == layers | layers != null && !RuleMath.equal(RuleMath.longs(layers), RuleMath.longs(layers))",
                "[1, 2] == layers | layers != null && !RuleMath.equal(List.of(1L, 2L), RuleMath.longs(layers))",
                "optimizers == [optimizer] | !RuleMath.equal(optimizers.stream().map(constant2 -> wire(constant2)).toList(), List.of(wire(optimizer)))",
                "3.5 in rates | !RuleMath.contains(rates, 3.5)",
                "epochs in layers | layers != null && !layers.contains(epochs)",
                "total in layers | layers != null && !RuleMath.contains(layers, total)",
                "learning_rate in rates | !RuleMath.contains(rates, learningRate)",
                "learning_rate in layers | layers != null && !RuleMath.contains(layers, learningRate)",
                "optimizer in optimizers | !optimizers.contains(optimizer)",
                "name in optimizers | !optimizers.stream().map(constant2 -> wire(constant2)).toList().contains(name)",
                "'xyz' in [name] | !List.of(name).contains(\"xyz\")",
                "early_stopping | !earlyStopping",
                "!early_stopping | earlyStopping",
                "!!early_stopping | !earlyStopping",
                "early_stopping == use_pretrained_model | earlyStopping != usePretrainedModel",
                "early_stopping != use_pretrained_model | earlyStopping == usePretrainedModel",
                "early_stopping == true | !earlyStopping",
                "early_stopping == (epochs > 5) | earlyStopping != epochs > 5",
                "early_stopping && use_pretrained_model | !earlyStopping || !usePretrainedModel",
                "early_stopping || use_pretrained_model | !earlyStopping && !usePretrainedModel",
                "early_stopping && (use_pretrained_model || epochs > 5) | !earlyStopping || (!usePretrainedModel && epochs <= 5)",
                "early_stopping || use_pretrained_model && epochs > 5 | !earlyStopping && (!usePretrainedModel || epochs <= 5)",
                "!(early_stopping && use_pretrained_model) | earlyStopping && usePretrainedModel",
                "!(early_stopping || use_pretrained_model) | earlyStopping || usePretrainedModel",
                "(early_stopping ? 1 : 2) < epochs | (earlyStopping ? 1 : 2) >= epochs",
                "early_stopping ? use_pretrained_model : epochs > 5 | !(earlyStopping ? usePretrainedModel : epochs > 5)",
                "(early_stopping ? epochs : total) > 5 | (earlyStopping ? epochs : total) <= 5",
                "(early_stopping ? 'a' : name) == 'a' | !(earlyStopping ? \"a\" : name).equals(\"a\")",
                "(early_stopping ? optimizer : 'adam') == 'sgd' | !(earlyStopping ? wire(optimizer) : \"adam\").equals(\"sgd\")",
                "has(name) | false",
                "has(parts) | !partsGiven",
                "!has(parts) | partsGiven",
                "has(epochs) | false",
                "has(parts) && has(checkpoint_frequency) | !partsGiven || !checkpointFrequencyGiven",
                "has(parts) || has(checkpoint_frequency) | !partsGiven && !checkpointFrequencyGiven",
                "has(parts) == early_stopping | partsGiven != earlyStopping",
                "parts > 3 | partsGiven && parts <= 3",
                "parts > 3 || early_stopping | partsGiven && parts <= 3 && !earlyStopping",
                "parts > 3 && early_stopping | (partsGiven && parts <= 3) || !earlyStopping",
                "parts > checkpoint_frequency | partsGiven && checkpointFrequencyGiven && parts <= checkpointFrequency",
                "momentum > 0.5 | momentumGiven && momentum <= 0.5",
                "momentum == learning_rate | momentumGiven && momentum != learningRate",
                "!(parts > 3) | partsGiven && parts > 3",
                "has(parts) ? parts > 3 : early_stopping | (partsGiven && parts <= 3) || (!partsGiven && !earlyStopping)",
                "has(parts) ? parts > 3 : true | partsGiven && parts <= 3",
                "image_shape.height > image_shape.width | imageShape.height() <= imageShape.width()",
                "image_shape.height * 2 == image_shape.width | (long) imageShape.height() * 2 != imageShape.width()",
                "image_shape.height + image_shape.width < 10 | (long) imageShape.height() + imageShape.width() >= 10",
                "false | true",
                "1 < 2 | 1 >= 2",
                "!true | true",
                "has(layers) && size(layers) > 1 | layers == null || (layers != null && layers.size() <= 1)",
                "-9223372036854775808 < total | Long.MIN_VALUE >= total",
                "total > -5 | total <= -5",
                "epochs - -5 > 3 | epochs - -5 <= 3",
                "-(-5) < epochs | -(-5) >= epochs",
                "learning_rate > -0.5 | learningRate <= -0.5",
                "-(-0.5) < learning_rate | -(-0.5) >= learningRate",
                "learning_rate - -0.5 > 0.1 | learningRate - -0.5 <= 0.1",
                "learning_rate - (learning_rate - 0.5) > 0.1 | !(learningRate - (learningRate - 0.5) > 0.1)",
                "learning_rate / (learning_rate * 2.0) > 0.1 | !(learningRate / (learningRate * 2.0) > 0.1)",
                "learning_rate * (learning_rate + 2.0) > 0.1 | !(learningRate * (learningRate + 2.0) > 0.1)",
                "-learning_rate < 0.5 | -learningRate >= 0.5",
                "math.abs(checkpoint_frequency) > 5 | checkpointFrequencyGiven && Math.abs((long) checkpointFrequency) <= 5",
                "-checkpoint_frequency < 5 | checkpointFrequencyGiven && -((long) checkpointFrequency) >= 5",
                "-(-epochs) > 3 | -(-epochs) <= 3",
                "total / 7 > 1 | total / 7 <= 1",
                "checkpoint_frequency / epochs > 1 | checkpointFrequencyGiven && epochs != 0 && checkpointFrequency / epochs <= 1",
                "total % 7 + epochs > 3 | total % 7 + epochs <= 3",
                "epochs + total % 7 > 3 | epochs + total % 7 <= 3",
                "epochs * 5 + total % 7 > 4 | epochs * 5 + total % 7 <= 4",
                "math.least(epochs, total) < 3 | Math.min(epochs, total) >= 3",
                "math.least(epochs, total) == learning_rate | !RuleMath.equal(Math.min(epochs, total), learningRate)",
                "math.greatest(epochs, 5) == learning_rate | Math.max(epochs, 5) != learningRate",
                "(early_stopping ? epochs : 5000000000) > 3 | (earlyStopping ? epochs : 5000000000L) <= 3",
                "(early_stopping ? 5 : total) == learning_rate | !RuleMath.equal(earlyStopping ? 5 : total, learningRate)",
                "(early_stopping ? total : 5) == learning_rate | !RuleMath.equal(earlyStopping ? total : 5, learningRate)",
                "early_stopping < use_pretrained_model | Boolean.compare(earlyStopping, usePretrainedModel) >= 0",
                "early_stopping >= use_pretrained_model | Boolean.compare(earlyStopping, usePretrainedModel) < 0",
                "(early_stopping == use_pretrained_model) == early_stopping | (earlyStopping == usePretrainedModel) != earlyStopping",
                "'adam' == optimizer | optimizer != Optimizer.ADAM",
                "'adam' != optimizer | optimizer == Optimizer.ADAM",
                "name == optimizer | !name.equals(wire(optimizer))",
                "epochs in [1, 2, 3, 4, 5, 6, 7, 8] | epochs != 1 && epochs != 2 && epochs != 3 && epochs != 4 && epochs != 5 && epochs != 6 && epochs != 7 && epochs != 8",
                "epochs in [1, 2, 3, 4, 5, 6, 7, 8, 9] | switch (epochs) { case 1, 2, 3, 4, 5, 6, 7, 8, 9 -> false; default -> true; }",
                "epochs in [1, 2, 3, 4, 5, 6, 7, 8, 9, 9, 1] | switch (epochs) { case 1, 2, 3, 4, 5, 6, 7, 8, 9 -> false; default -> true; }",
                "epochs in [1, 2, 3, 4, 5, 6, 7, 8, 9, 5000000000] | !RuleMath.isOneOf(epochs, 1, 2, 3, 4, 5, 6, 7, 8, 9, 5000000000L)",
                "total in [-1, 2, 3, 4, 5, 6, 7, 8, 9, 10] | !RuleMath.isOneOf(total, -1, 2, 3, 4, 5, 6, 7, 8, 9, 10)",
                "learning_rate in [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9] | !RuleMath.isOneOf(learningRate, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9)",
                "!(learning_rate in [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]) | RuleMath.isOneOf(learningRate, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9)",
                "learning_rate in [1, 2, 3, 4, 5, 6, 7, 8, 9] | !RuleMath.contains(List.of(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L), learningRate)",
                "total in [1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0] | !RuleMath.contains(List.of(1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0), total)",
                "name in ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'a'] | switch (name) { case \"a\", \"b\", \"c\", \"d\", \"e\", \"f\", \"g\", \"h\", \"i\" -> false; default -> true; }",
                "!(name in ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i']) | switch (name) { case \"a\", \"b\", \"c\", \"d\", \"e\", \"f\", \"g\", \"h\", \"i\" -> true; default -> false; }",
                "epochs in [1, 2, 3, 4, 5, 6, 7, 8, epochs] | !RuleMath.contains(List.of(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, (long) epochs), epochs)",
                "early_stopping in [true, false] | !earlyStopping && earlyStopping",
                "epochs + 1 in [1, 2] | !RuleMath.contains(List.of(1L, 2L), epochs + 1)",
                "[layers] == [[1, 2]] | layers != null && !RuleMath.equal(List.<List<Long>>of(RuleMath.longs(layers)), List.<List<Long>>of(List.of(1L, 2L)))",
                "[] == rates | !RuleMath.equal(List.<Double>of(), rates)",
                "rates == [] | !RuleMath.equal(rates, List.<Double>of())",
                "size([1, 2]) > epochs | List.of(1L, 2L).size() <= epochs",
                "string(epochs > 5) == 'true' | !String.valueOf(epochs > 5).equals(\"true\")",
                "1.0 in rates | !RuleMath.contains(rates, 1.0)",
                "[epochs] == [1] | !RuleMath.equal(List.of((long) epochs), List.of(1L))",
                "[1.5, learning_rate] == rates | !RuleMath.equal(List.of(1.5, learningRate), rates)",
                "(early_stopping ? optimizers : ['adam']) == ['sgd'] | !RuleMath.equal(earlyStopping ? optimizers.stream().map(constant2 -> wire(constant2)).toList() : List.of(\"adam\"), List.of(\"sgd\"))",
                "[optimizer, 'adam'] == optimizers | !RuleMath.equal(List.of(wire(optimizer), \"adam\"), optimizers.stream().map(constant2 -> wire(constant2)).toList())",
                "['adam'] + optimizers == [name] | !RuleMath.equal(RuleMath.<String>concat(List.of(\"adam\"), optimizers.stream().map(constant2 -> wire(constant2)).toList()), List.of(name))",
                "rates + [0.5] == rates | !RuleMath.equal(RuleMath.<Double>concat(rates, List.of(0.5)), rates)",
                "!(early_stopping ? use_pretrained_model : epochs > 5) | earlyStopping ? usePretrainedModel : epochs > 5",
                "(early_stopping && use_pretrained_model) == (epochs > 5) | (earlyStopping && usePretrainedModel) != epochs > 5",
                "(!early_stopping) == use_pretrained_model | !earlyStopping != usePretrainedModel",
                "(early_stopping || use_pretrained_model ? 1 : 2) < epochs | (earlyStopping || usePretrainedModel ? 1 : 2) >= epochs",
                "((early_stopping ? use_pretrained_model : false) ? 1 : 2) < epochs | ((earlyStopping ? usePretrainedModel : false) ? 1 : 2) >= epochs",
                "(early_stopping ? 1 : use_pretrained_model ? 2 : 3) < epochs | (earlyStopping ? 1 : usePretrainedModel ? 2 : 3) >= epochs",
                "parts + 1 > checkpoint_frequency | partsGiven && checkpointFrequencyGiven && (long) parts + 1 <= checkpointFrequency",
                "(has(parts) ? 1 : 2) < epochs | (partsGiven ? 1 : 2) >= epochs",
                "has(parts) == has(checkpoint_frequency) | partsGiven != checkpointFrequencyGiven",
                "!has(layers) | layers != null",
                "!(has(parts) && has(name)) | partsGiven",
                "image_shape.height in [1, 2] | imageShape.height() != 1 && imageShape.height() != 2",
                "-image_shape.height < 5 | -((long) imageShape.height()) >= 5",
                "'a' + name == 'aa' | !(\"a\" + name).equals(\"aa\")",
                "'a' + ('b' + name) == 'aa' | !(\"a\" + (\"b\" + name)).equals(\"aa\")",
                "size('a' + name) > 3 | RuleMath.size(\"a\" + name) <= 3",
                "('a' + name).contains('b') | !(\"a\" + name).contains(\"b\")",
                "name.startsWith(optimizer) | !name.startsWith(wire(optimizer))",
                "(parts > 3 ? learning_rate : 0.5) > 0.1 | partsGiven && (parts > 3 ? learningRate : 0.5) <= 0.1",
                "(parts > 3 ? optimizer : 'adam') == 'sgd' | partsGiven && !(parts > 3 ? wire(optimizer) : \"adam\").equals(\"sgd\")",
                "(parts > 3 ? early_stopping : true) | partsGiven && parts > 3 && !earlyStopping",
            })
    void writesEveryOperation(String rule, String isFalse) {
        EmittedRule java = emitted(rule);
        assertThat(java).isInstanceOf(EmittedRule.Plain.class);
        assertThat(simple(java.isFalse().term().code()).replaceAll("\\s+", " ")).isEqualTo(isFalse);
    }

    private static String simple(CodeBlock code) {
        return code.toString().replaceAll("(java\\.lang|java\\.util|dev\\.hyperbound\\.runtime)\\.", "");
    }

    @Test
    void computesStepByStepWhatCanFail() {
        EmittedRule.Computed methods = (EmittedRule.Computed) emitted("!early_stopping || total % parts == 0");
        assertThat(methods.truth()).hasToString("rule1()");
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

    /** The rules of {@code statements.txt}, and the body of the method that each becomes. */
    @ParameterizedTest
    @MethodSource("statements")
    void writesStatementsAsAPersonWould(String rule, String body) {
        EmittedRule.Computed methods = (EmittedRule.Computed) emitted(rule);
        assertThat(methods.methods()).hasSize(1);
        assertThat(simple(methods.methods().get(0).body())).isEqualTo(body);
    }

    static Stream<Arguments> statements() throws IOException {
        String cases = Files.readString(Path.of("src/test/resources/rules/statements.txt"));
        return Stream.of(cases.split("(^|\n\n)== ", -1))
                .skip(1)
                .map(each -> each.split("\n", 2))
                .map(each -> Arguments.of(each[0], each[1].stripTrailing() + "\n"));
    }

    @Test
    void loopsOverLists() {
        EmittedRule.Computed methods = (EmittedRule.Computed) emitted("layers.all(class, class > 0)");
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
    void splitsLongRulesIntoMethodsThatKnowTheElementsOfLoops() {
        EmittedRule.Computed methods =
                (EmittedRule.Computed) emitted("layers.all(x, " + many(" && ", 80, i -> "x + total != " + i) + ")");
        assertThat(methods.methods()).extracting(EmittedRule.Method::name).containsExactly("rule1", "rule1Part2");
        assertThat(methods.methods().get(0).parameters()).isEmpty();
        assertThat(methods.methods().get(0).body().toString()).contains("rule1Part2(x);");
        assertThat(methods.methods().get(1).parameters()).singleElement().satisfies(parameter -> {
            assertThat(parameter.type()).hasToString("int");
            assertThat(parameter.name()).isEqualTo("x");
        });
    }

    @Test
    void looksThroughVeryLongListsInPortions() {
        EmittedRule.Computed methods =
                (EmittedRule.Computed) emitted("epochs in [" + many(", ", 520, i -> Integer.toString(3 * i)) + "]");
        assertThat(methods.methods()).hasSize(1);
        assertThat(simple(methods.methods().get(0).body()).replaceAll("\\s+", " "))
                .startsWith("if (switch (epochs) { case 1500, 1503,")
                .contains(" 1557 -> true; default -> false; }) { return Truth.TRUE; }"
                        + " return Truth.of(switch (epochs) { case 0, 3,")
                .contains(" 1497 -> true; default -> false; });");
    }

    @Test
    void keepsRegularExpressionsInConstants() {
        EmittedRule.Computed methods = (EmittedRule.Computed) emitted("name.matches('a') || name.matches('b')");
        assertThat(methods.constants())
                .extracting(EmittedRule.Constant::name)
                .containsExactly("RULE1_PATTERN", "RULE1_PATTERN_2");
    }

    @Tag("slow")
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
