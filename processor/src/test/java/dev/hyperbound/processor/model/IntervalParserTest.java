package dev.hyperbound.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalParserTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[0, 1] | 0 | true | 1 | true",
                "(0,1) | 0 | false | 1 | false",
                "[-1.5,2e3) | -1.5 | true | 2e3 | false",
                "( 0 , 10 ] | 0 | false | 10 | true",
                "(-inf, 0] | | false | 0 | true",
                "[0, inf) | 0 | true | | false",
                "[0, +inf) | 0 | true | | false",
                "(-inf, inf) | | false | | false",
                "[1e-6, 1E+9999] | 1e-6 | true | 1E+9999 | true",
            })
    void readsBothEnds(String text, BigDecimal low, boolean lowClosed, BigDecimal high, boolean highClosed) {
        assertThat(IntervalParser.parse(text))
                .isEqualTo(new IntervalParser.Parsed(new Interval(
                        Optional.ofNullable(low), lowClosed, Optional.ofNullable(high), highClosed, text)));
    }

    @Test
    void skipsBlanksAround() {
        assertThat(IntervalParser.parse("  [ 0 , 1 ]  "))
                .isEqualTo(new IntervalParser.Parsed(new Interval(
                        Optional.of(BigDecimal.ZERO), true, Optional.of(BigDecimal.ONE), true, "[ 0 , 1 ]")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "~~ | 0 | '[' or '('",
                "0, 1 | 0 | '[' or '('",
                "~ {0, 1}~ | 1 | '[' or '('",
                "[ | 1 | a number or '-inf'",
                "[a, 1] | 1 | a number or '-inf'",
                "[.5, 1] | 1 | a number or '-inf'",
                "[+1, 2] | 1 | a number or '-inf'",
                "[01, 2] | 2 | ','",
                "[0 | 2 | ','",
                "[0; 1] | 2 | ','",
                "[1e, 2] | 2 | ','",
                "[1e99999, 2] | 7 | ','",
                "[0, | 3 | a number or 'inf'",
                "[0, x] | 4 | a number or 'inf'",
                "[0, -in] | 4 | a number or 'inf'",
                "[0, 1 | 5 | ']' or ')'",
                "[0, 1} | 5 | ']' or ')'",
                "[0, 1]x | 6 | the end",
                "[0, 1] ] | 7 | the end",
            })
    void saysWhereItExpectedWhat(String text, int offset, String expected) {
        assertThat(IntervalParser.parse(text)).isEqualTo(new IntervalParser.Failed(offset, expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[-inf, 0] | 1",
                "[ -inf, 0] | 2",
                "[0, inf] | 4",
                "[0,+inf] | 3",
                "(inf, 0] | 1",
                "[0, -inf) | 4",
                "[-inf, inf] | 1",
            })
    void knowsAnInfinityInTheWrongPlace(String text, int offset) {
        assertThat(IntervalParser.parse(text)).isEqualTo(new IntervalParser.MisplacedInfinity(offset));
    }

    @Test
    void readsABoundedLength() {
        String digits = "0." + "1".repeat(1_990);
        assertThat(IntervalParser.parse("[" + digits + ", 1]  ")).isInstanceOf(IntervalParser.Parsed.class);
        assertThat(IntervalParser.parse("[0, 1]" + " ".repeat(1_994))).isInstanceOf(IntervalParser.Parsed.class);
        assertThat(IntervalParser.parse("[0, 1]" + " ".repeat(1_995)))
                .isEqualTo(new IntervalParser.Failed(2_000, "at most 2000 characters"));
    }
}
