package dev.hyperbound.processor.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyperbound.processor.model.Interval;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiterString = " | ",
            value = {
                "[ | 0 | 1 | ] | from 0 to 1",
                "( | 0 | 1 | ) | greater than 0 and less than 1",
                "[ | 0 | 1 | ) | at least 0 and less than 1",
                "( | 0 | 1 | ] | greater than 0 and at most 1",
                "[ | 1 |   | ) | at least 1",
                "( | 1 |   | ) | greater than 1",
                "( |   | 5 | ] | at most 5",
                "( |   | 5 | ) | less than 5",
                "( |   |   | ) | any finite number",
                "[ | 7 | 7 | ] | 7",
                "[ | 7.0 | 7 | ] | 7",
                "[ | -1e-6 | 1e6 | ] | from -0.000001 to 1000000",
            })
    void eachEndIsSaidAsItIs(String left, String low, String high, String right, String words) {
        Interval interval = new Interval(end(low), left.equals("["), end(high), right.equals("]"), "");

        assertThat(IntervalWords.of(interval)).isEqualTo(words);
    }

    private static Optional<BigDecimal> end(String text) {
        return Optional.ofNullable(text).map(BigDecimal::new);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "0e5, 0",
        "0.10, 0.1",
        "-2.50, -2.5",
        "1e3, 1000",
        "123456789012, 123456789012",
        "1e11, 100000000000",
        "1e12, 1e12",
        "1e-10, 0.0000000001",
        "1e-11, 1e-11",
        "-1.5e-11, -1.5e-11",
        "1.7976931348623157e308, 1.7976931348623157e308",
        "12345678901234567890, 12345678901234567890",
    })
    void numbersAreWrittenAsPeopleDo(String number, String words) {
        assertThat(IntervalWords.number(new BigDecimal(number))).isEqualTo(words);
    }
}
