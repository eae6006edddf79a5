package dev.hyperbound.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {
    private static Interval interval(String text) {
        return ((IntervalParser.Parsed) IntervalParser.parse(text)).found();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[1, 3] | [2, 4] | [2, 3]",
                "[2, 4] | [1, 3] | [2, 3]",
                "(1, 3) | [1, 3] | (1, 3)",
                "[1, 3] | (1, 3) | (1, 3)",
                "[1, 3] | [1, 3] | [1, 3]",
                "[1, inf) | (-inf, 3] | [1, 3]",
                "(-inf, inf) | [0, 1) | [0, 1)",
                "[0, 1) | (-inf, inf) | [0, 1)",
                "(-inf, inf) | (-inf, 3) | (-inf, 3)",
                "[-1, 1e20] | [1e-9, 1e30] | [1e-9, 1e20]",
            })
    void meetsAnother(String one, String other, String both) {
        Interval met = interval(one).and(interval(other));

        assertThat(met).isEqualTo(interval(both));
        assertThat(met.text()).isEqualTo(both);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[1, 3] | 0 | false",
                "[1, 3] | 1 | true",
                "[1, 3] | 3 | true",
                "[1, 3] | 4 | false",
                "(1, 3) | 1 | false",
                "(1, 3) | 2 | true",
                "(1, 3) | 3 | false",
                "[0.5, 1.5] | 1 | true",
                "[0.5, 1.5] | 0 | false",
                "(-inf, 3] | -9223372036854775808 | true",
                "(-inf, 3] | 4 | false",
                "[1, inf) | 9223372036854775807 | true",
                "[1, inf) | 0 | false",
                "[0, 9007199254740992] | 9007199254740993 | false",
            })
    void holdsWholeNumbers(String text, long value, boolean inside) {
        assertThat(interval(text).contains(value)).isEqualTo(inside);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[0, 0.1] | 0.1 | true",
                "[0, 0.1) | 0.1 | false",
                "[0, 0.1) | 0.09999999999999999 | true",
                "[0, 0.1] | 0.10000000000000002 | false",
                "[0.1, 1] | 0.1 | true",
                "(0.1, 1] | 0.1 | false",
                "[0, 1] | -0.0 | true",
                "(0, 1] | -0.0 | false",
                "[-1, 0) | 0.0 | false",
                "[-1, 0) | -0.0 | false",
                "[-1, 0] | -0.0 | true",
                "(-1e-400, 1] | 0.0 | false",
                "[-1, -1e-400] | 0.0 | true",
                "(-inf, inf) | -1e308 | true",
                "(-inf, inf) | Infinity | false",
                "(-inf, inf) | -Infinity | false",
                "(-inf, inf) | NaN | false",
                "[0, 1] | NaN | false",
            })
    void holdsDoubles(String text, double value, boolean inside) {
        assertThat(interval(text).contains(value)).isEqualTo(inside);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[1, 3] | 1 | 3",
                "(1, 3) | 2 | 2",
                "[0.5, 2.5] | 1 | 2",
                "(0.5, 2.5) | 1 | 2",
                "(-2.5, -0.5) | -2 | -1",
                "(-inf, 3] | | 3",
                "(-inf, 3) | | 2",
                "(1, inf) | 2 |",
                "[1, inf) | 1 |",
            })
    void hasALowestAndAHighestWholeNumber(String text, BigDecimal lowest, BigDecimal highest) {
        assertThat(interval(text).lowestWhole()).isEqualTo(Optional.ofNullable(lowest));
        assertThat(interval(text).highestWhole()).isEqualTo(Optional.ofNullable(highest));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[0, 1] | 0.0 | 1.0",
                "(0, 1) | 4.9e-324 | 0.9999999999999999",
                "(-inf, 1] | | 1.0",
                "[0, inf) | 0.0 |",
            })
    void hasALowestAndAHighestDouble(String text, Double lowest, Double highest) {
        assertThat(interval(text).lowestReal()).isEqualTo(Optional.ofNullable(lowest));
        assertThat(interval(text).highestReal()).isEqualTo(Optional.ofNullable(highest));
    }
}
