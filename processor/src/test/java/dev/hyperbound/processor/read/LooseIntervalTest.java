package dev.hyperbound.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is meant by texts that are no intervals, as mathematicians, languages and people write them. */
final class LooseIntervalTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1..100 | [1, 100]",
                "1-100 | [1, 100]",
                "1 to 100 | [1, 100]",
                "1:100 | [1, 100]",
                "1, 100 | [1, 100]",
                "[1, 100 | [1, 100]",
                "1, 100) | [1, 100)",
                "[1; 100] | [1, 100]",
                "[-5--1] | [-5, -1]",
                "[1,000, 5,000] | [1000, 5000]",
                "[1_000, 5_000] | [1000, 5000]",
                "]0, 1[ | (0, 1)",
                "[0, 1[ | [0, 1)",
                "[.5, 1.] | [0.5, 1]",
                "[0.5f, 2d) | [0.5, 2)",
                "[0x10, 5] | ",
                ">= 1 | [1, inf)",
                "\u2265 1 | [1, inf)",
                "> 0 | (0, inf)",
                "x > 0.5 | (0.5, inf)",
                "<= 5 | (-inf, 5]",
                "< 5 | (-inf, 5)",
                "0 < x <= 1 | (0, 1]",
                "0 <= learning_rate < 1 | [0, 1)",
                "[1, ] | [1, inf)",
                "[, 5] | (-inf, 5]",
                "[1, *) | [1, inf)",
                "[1, infinity) | [1, inf)",
                "[1, \u221e) | [1, inf)",
                "(-Infinity, 5] | (-inf, 5]",
                "[0, Integer.MAX_VALUE] | [0, inf)",
                "[7] | [7, 7]",
            })
    void isAnInterval(String text, String meant) {
        assertThat(LooseInterval.strict(text)).isEqualTo(Optional.ofNullable(meant));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-5",
                "5",
                "-",
                ",",
                "[a, b]",
                "[0, 100%]",
                "[0, 1e)",
                "{1, 2, 3}",
                "[1, 2, 3]",
                "[1, 100]x",
                "1 2"
            })
    void isNotCertain(String text) {
        assertThat(LooseInterval.strict(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"9", "9,", "9_", "[9", "9.", ">", "0 < x"})
    void isFoundAtOnceInLongTexts(String part) {
        assertThat(LooseInterval.strict(part.repeat(80 / part.length()))).isEmpty();
        assertThat(LooseInterval.strict(part.repeat(10_000))).isEmpty();
    }
}
