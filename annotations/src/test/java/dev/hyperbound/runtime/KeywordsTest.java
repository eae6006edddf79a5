package dev.hyperbound.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeywordsTest {
    private static final List<String> NAMES = List.of("auto", "off", "default");
    private static final List<Integer> CONSTANTS = List.of(1, 2, 1);

    private static int read(String text) {
        return Keywords.of(text, "an int", NAMES, CONSTANTS);
    }

    @Test
    void areReadByAnyOfTheirNames() {
        assertThat(read("auto")).isEqualTo(1);
        assertThat(read("off")).isEqualTo(2);
        assertThat(read("default")).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "aut ~ ONE_OF ~ must be an int, or one of \"auto\", \"off\"; did you mean \"auto\"?",
                "Auto ~ ONE_OF ~ must be an int, or one of \"auto\", \"off\"; did you mean \"auto\"?",
                "5x ~ MALFORMED ~ must be an int, or one of \"auto\", \"off\"; write it as digits",
                "+5 ~ MALFORMED ~ must be an int, or one of \"auto\", \"off\"; write it without '+'",
                "`` ~ MALFORMED ~ must be an int, or one of \"auto\", \"off\"; write digits, not nothing"
            })
    void otherTextsAreNone(String text, Violation.Kind kind, String reason) {
        assertThatThrownBy(() -> read(text)).isInstanceOfSatisfying(MalformedValueException.class, problem -> {
            assertThat(problem.reason()).isEqualTo(reason);
            assertThat(problem.kind()).isEqualTo(kind);
        });
    }

    @Test
    void numbersAreThoseOfJson() {
        assertThat(Keywords.isNumber("1e5")).isTrue();
        assertThat(Keywords.isNumber("auto")).isFalse();
    }
}
