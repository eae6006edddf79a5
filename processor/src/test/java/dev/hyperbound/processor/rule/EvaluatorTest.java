package dev.hyperbound.processor.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What CEL's cases don't show: absence, and the words of failures. */
class EvaluatorTest {
    private static final Map<String, Object> VALUES = Map.of(
            "epochs",
            10L,
            "total",
            Long.MAX_VALUE,
            "learning_rate",
            0.5,
            "early_stopping",
            true,
            "optimizer",
            "adam",
            "rates",
            List.of(0.5, 2.0),
            "image_shape",
            Map.of("height", 32L, "width", 64L));

    @ParameterizedTest
    @CsvSource(
            delimiterString = " | ",
            quoteCharacter = '~',
            value = {
                "checkpoint_frequency <= epochs | unknown",
                "has(checkpoint_frequency) | false",
                "has(epochs) | true",
                "has(parts) && parts > 1 | false",
                "!has(parts) || parts > 1 | true",
                "parts > 1 || early_stopping | true",
                "parts > 1 && early_stopping | unknown",
                "parts > 1 && total + 1 > 0 | unknown",
                "total + 1 > 0 && parts > 1 | unknown",
                "total + 1 > 0 && !early_stopping | false",
                "epochs / parts > total + 1 | unknown",
                "layers.all(l, l > 0) | unknown",
                "rates.all(r, r > momentum) | unknown",
                "rates.all(r, r > 1.0 && r > momentum) | false",
                "epochs in [10, parts] | unknown",
                "early_stopping ? epochs == 10 : parts > 1 | true",
                "total + 1 > 0 | 9223372036854775807 + 1 is beyond the 64-bit integers",
                "total * 2 > 0 | 9223372036854775807 * 2 is beyond the 64-bit integers",
                "epochs % (epochs - 10) == 0 | a divisor is 0",
                "total / image_shape.height > 1 | true",
                "rates[2] > 1.0 | index 2 is outside a list of 2",
                "rates[-1] > 1.0 | index -1 is outside a list of 2",
                "int(optimizer) > 1 | \"adam\" is no int",
                "double(optimizer) > 1 | \"adam\" is no double",
                "int(learning_rate * 1e300) > 1 | int(5e+299) is beyond the 64-bit integers",
                "string(learning_rate * 1e-5) == '5e-06' | true",
                "image_shape.height * 2 == image_shape.width | true",
                "'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'.matches('(.*)(.*)(.*)(.*)(.*)(.*)b') | the regular expression gave up after a million steps",
            })
    void comesTo(String rule, String outcome) {
        assertThat(shown(new Evaluator(VALUES).evaluate(Rules.compiled(rule).root())))
                .isEqualTo(outcome);
    }

    @Test
    void namesADivisorThatIsZero() {
        Map<String, Object> values = Map.of("total", 5L, "parts", 0L);
        assertThat(shown(new Evaluator(values)
                        .evaluate(Rules.compiled("total % parts == 0").root())))
                .isEqualTo("parts is 0");
    }

    private static String shown(Outcome outcome) {
        if (outcome instanceof Outcome.Known known) {
            return known.value().toString();
        }
        return outcome instanceof Outcome.Failed failed ? failed.what() : "unknown";
    }
}
