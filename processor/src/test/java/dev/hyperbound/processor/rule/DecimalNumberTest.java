package dev.hyperbound.processor.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecimalNumberTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12, 3 | 12 | true | 0",
                "0.50] | 0.50 | false | 0",
                "1.a | 1 | true | 0",
                "1e5 | 1e5 | false | 1",
                "1.5E-300) | 1.5E-300 | false | 3",
                "1e+ | 1 | true | 0",
                "1e | 1 | true | 0",
                ".5 | .5 | false | 0",
                "١ | '' | true | 0",
                "-1 | '' | true | 0",
            })
    void endsWhereItsGrammarEnds(String text, String number, boolean isWhole, int exponentDigits) {
        DecimalNumber found = DecimalNumber.at(text, 0);

        assertThat(text.substring(0, found.end())).isEqualTo(number);
        assertThat(found.isWhole()).isEqualTo(isWhole);
        assertThat(found.exponentDigits()).isEqualTo(exponentDigits);
    }

    @ParameterizedTest
    @CsvSource({"0, false", "0.5, false", "00, true", "01.5, true", "10, false"})
    void knowsZerosThatJsonHasNot(String text, boolean expected) {
        assertThat(DecimalNumber.at(text, 0).hasLeadingZero(text)).isEqualTo(expected);
    }
}
