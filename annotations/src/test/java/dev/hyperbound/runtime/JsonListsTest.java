package dev.hyperbound.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists that are JSON arrays, as RFC 8259 has them and as Python writes them. */
class JsonListsTest {
    @Test
    void areReadWithAnyWhiteSpaceOfJson() {
        assertThat(JsonLists.toInts(" [ 1\t,\r\n-2 ] ")).containsExactly(1, -2);
        assertThat(JsonLists.toInts("[]")).isEmpty();
        assertThat(JsonLists.toInts("[ ]")).isEmpty();
        assertThat(JsonLists.toLongs("[9000000000]")).containsExactly(9_000_000_000L);
        assertThat(JsonLists.toDoubles("[1, 2.5e-3]")).containsExactly(1.0, 0.0025);
    }

    @Test
    void mayEscapeWhatTheyLike() {
        assertThat(JsonLists.toStrings("[\"\\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u00E9 \\ud83d\\ude00 é\"]"))
                .containsExactly("\" \\ / \b \f \n \r \t é \ud83d\ude00 é");
    }

    @Test
    void areWrittenAsPythonWritesThem() {
        assertThat(JsonLists.write(List.of("a/b", "\"\\\b\f\n\r\t", "é\u0001\u007f\ud83d\ude00")))
                .isEqualTo("[\"a/b\", \"\\\"\\\\\\b\\f\\n\\r\\t\", \"\\u00e9\\u0001\u007f\\ud83d\\ude00\"]");
        assertThat(JsonLists.write(List.of(1, 2L, 0.1, 1e-8))).isEqualTo("[1, 2, 0.1, 1e-08]");
        assertThat(JsonLists.write(List.of())).isEqualTo("[]");
        assertThat(JsonLists.write(List.of("1", "x"), true)).isEqualTo("[1, \"x\"]");
        assertThat(JsonLists.write(List.of("1", "x"), false)).isEqualTo("[\"1\", \"x\"]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "`` ~ not a whole JSON array; write it to its end, for example [1, 2]",
                "1, 2 ~ not a JSON array; write it in brackets, for example [1, 2]",
                "[1 ~ not a whole JSON array; write it to its end, for example [1, 2]",
                "[1, ~ not a whole JSON array; write it to its end, for example [1, 2]",
                "[1,] ~ not JSON at index 3; write an element, for example [1, 2]",
                "[1 2] ~ not JSON at index 3; write a comma or a bracket, for example [1, 2]",
                "[1] 2 ~ not JSON at index 4; write nothing behind the bracket, for example [1, 2]",
                "[\"1\"] ~ element [0] = \"\\\"1\\\"\": a string, not int; write it without quotation marks",
                "[1, null] ~ element [1] = \"null\": null, not int; leave it out",
                "[true] ~ element [0] = \"true\": a boolean, not int; leave it out",
                "[NaN] ~ element [0] = \"NaN\": no JSON, not int; leave it out",
                "['a'] ~ a Python list, not JSON; write double quotes, for example [1, 2]",
                "[1.5] ~ element [0] = \"1.5\": not an int; write it without a decimal point or an exponent, for example 3",
                "[1, 3000000000] ~ element [1] = \"3000000000\": does not fit int (largest is 2147483647)"
            })
    void ofIntsThatAreNone(String text, String reason) {
        assertThatThrownBy(() -> JsonLists.toInts(text))
                .isInstanceOfSatisfying(MalformedValueException.class, problem -> {
                    assertThat(problem.reason()).isEqualTo(reason);
                    assertThat(problem.problem().isAsItIs()).isTrue();
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "[1] ~ element [0] = \"1\": a number, not string; put it in double quotes",
                "[[] ] ~ element [0] = \"[\": a list, not string; put it in double quotes",
                "[{}] ~ element [0] = \"{}\": an object, not string; put it in double quotes",
                "[\"a ~ not a whole JSON array; write it to its end, for example [\"a\", \"b\"]",
                "[\"\\q\"] ~ not JSON at index 3; write one of \" \\ / b f n r t u behind a backslash, for example [\"a\", \"b\"]",
                "[\"\\u12g4\"] ~ not JSON at index 6; write four hexadecimal digits behind \\u, for example [\"a\", \"b\"]",
                "[\"\\u١234\"] ~ not JSON at index 4; write four hexadecimal digits behind \\u, for example [\"a\", \"b\"]"
            })
    void ofStringsThatAreNone(String text, String reason) {
        assertThatThrownBy(() -> JsonLists.toStrings(text))
                .isInstanceOf(MalformedValueException.class)
                .hasMessage(reason);
    }

    @Test
    void holdNoControlCharacters() {
        assertThatThrownBy(() -> JsonLists.toStrings("[\"a\n\"]"))
                .isInstanceOf(MalformedValueException.class)
                .hasMessageStartingWith(
                        "not JSON at index 3; write an escape such as \\n in place of a control character");
    }

    @Test
    void ofConstantsNameThem() {
        List<String> names = List.of("sgd", "adam");
        assertThat(JsonLists.toConstants("[\"adam\"]", names, List.of(1, 2))).containsExactly(2);
        assertThatThrownBy(() -> JsonLists.toConstants("[\"sgd\", \"nag\"]", names, List.of(1, 2)))
                .hasMessage("element [1] = \"nag\": must be one of \"sgd\", \"adam\"");
    }
}
