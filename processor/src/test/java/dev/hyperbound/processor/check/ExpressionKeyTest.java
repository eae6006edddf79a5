package dev.hyperbound.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyperbound.processor.rule.Rules;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules are the same exactly if they differ in nothing but blanks and parentheses. */
class ExpressionKeyTest {
    private static final List<String> DIFFERENT = List.of(
            "early_stopping",
            "use_pretrained_model",
            "!early_stopping",
            "!use_pretrained_model",
            "true",
            "false",
            "has(parts)",
            "has(momentum)",
            "early_stopping && use_pretrained_model",
            "early_stopping || use_pretrained_model",
            "use_pretrained_model || early_stopping",
            "epochs < total",
            "epochs <= total",
            "total < epochs",
            "epochs < 1",
            "epochs < 2",
            "-epochs < 1",
            "-total < 1",
            "math.abs(epochs) < 1",
            "math.abs(total) < 1",
            "math.least(epochs, total) < 1",
            "math.greatest(epochs, total) < 1",
            "epochs + total < 1",
            "epochs - total < 1",
            "learning_rate < 1.0",
            "learning_rate < 2.0",
            "double(epochs) < 1.0",
            "int(learning_rate) < 1",
            "image_shape.height < 1",
            "image_shape.width < 1",
            "epochs in [1, 2]",
            "epochs in [2, 1]",
            "total in [1, 2]",
            "early_stopping ? epochs < 1 : total < 1",
            "early_stopping ? total < 1 : epochs < 1",
            "layers[0] < 1",
            "layers[1] < 1",
            "size(layers) < 1",
            "size(rates) < 1",
            "name == 'a'",
            "name == 'b'",
            "name + 'a' == 'ab'",
            "name + 'b' == 'ab'",
            "name.startsWith('a')",
            "name.endsWith('a')",
            "name.matches('a')",
            "name.matches('b')",
            "layers.all(x, x < 1)",
            "layers.exists(x, x < 1)",
            "layers.all(y, y < 1)",
            "layers.all(x, x < 2)");

    @Test
    void differsWhereRulesDo() {
        Map<String, String> byKey = new HashMap<>();
        for (String rule : DIFFERENT) {
            String same = byKey.put(ExpressionKey.of(Rules.compiled(rule).root()), rule);
            assertThat(same).as(rule).isNull();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " / ",
            value = {
                "epochs<total / (epochs)  <  total",
                "!early_stopping || use_pretrained_model / ((!(early_stopping)) || use_pretrained_model)",
                "size(layers) < 1 / layers.size() < 1",
            })
    void isTheSameForTheSameRule(String rule, String other) {
        assertThat(ExpressionKey.of(Rules.compiled(rule).root()))
                .isEqualTo(ExpressionKey.of(Rules.compiled(other).root()));
    }
}
