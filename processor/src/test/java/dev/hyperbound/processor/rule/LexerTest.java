package dev.hyperbound.processor.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tokens of rules, and where in the text each of them stands. */
class LexerTest {
    private static String shown(String text) {
        return Lexer.tokens(text).stream()
                .map(token -> token.kind() + " " + token.start() + "-" + token.end()
                        + token.problem()
                                .map(problem -> " " + problem.summary())
                                .orElse(token.text().isEmpty() ? "" : " " + token.text()))
                .collect(Collectors.joining("; "));
    }

    private static Token first(String text) {
        return Lexer.tokens(text).get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " | ",
            quoteCharacter = '~',
            value = {
                "~~ | END 0-0",
                "_a9 z_Z | NAME 0-3 _a9; NAME 4-7 z_Z; END 7-7",
                "`learning-rate` | QUOTED_NAME 0-15 learning-rate; END 15-15",
                "a // b | NAME 0-1 a; END 6-6",
                "~a // b\n c~ | NAME 0-1 a; NAME 8-9 c; END 9-9",
                "~a//\n/b~ | NAME 0-1 a; SIGN 4-5 /; NAME 5-6 b; END 6-6",
                "~\t\n\r\fa~ | NAME 4-5 a; END 5-5",
                "a.b | NAME 0-1 a; SIGN 1-2 .; NAME 2-3 b; END 3-3",
                "7 | NUMBER 0-1 7; END 1-1",
                "007 | NUMBER 0-3 7; END 3-3",
                "09876543210 | NUMBER 0-11 9876543210; END 11-11",
                "0x1aF | NUMBER 0-5 431; END 5-5",
                "0X0 | NUMBER 0-3 0; END 3-3",
                "1.5e-3 | NUMBER 0-6 0.0015; END 6-6",
                ".5 | NUMBER 0-2 0.5; END 2-2",
                "1.a | NUMBER 0-1 1; SIGN 1-2 .; NAME 2-3 a; END 3-3",
                "18446744073709551615 | NUMBER 0-20 18446744073709551615; END 20-20",
                "00000000000000000000000000000007 | NUMBER 0-32 7; END 32-32",
            })
    void areNamesNumbersAndSigns(String text, String tokens) {
        assertThat(shown(text)).isEqualTo(tokens);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "&&", "||", "==", "!=", "<=", ">=", "!", "<", ">", "+", "-", "*", "/", "%", "?", ":", "(", ")", "[",
                "]", "{", "}", ",", "."
            })
    void areSigns(String sign) {
        int end = 1 + sign.length();
        assertThat(shown("a" + sign + " b"))
                .isEqualTo(
                        "NAME 0-1 a; SIGN 1-%d %s; NAME %d-%d b; END %d-%d",
                        end, sign, end + 1, end + 2, end + 2, end + 2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " | ",
            quoteCharacter = '~',
            value = {
                "a `b | ERROR 2-4 back quote without its partner",
                "a `` | ERROR 2-4 empty name",
                "a 18446744073709551616 | ERROR 2-22 number beyond the 64-bit integers",
                "a 0x10000000000000000 | ERROR 2-21 number beyond the 64-bit integers",
                "a 1e309 | ERROR 2-7 number beyond the largest double",
                "a 5u | ERROR 2-4 unsigned integers are not supported",
                "a 5U b | ERROR 2-4 unsigned integers are not supported",
                "a 5ab c | ERROR 2-5 cannot read the number",
                "a 0xg | ERROR 2-5 cannot read the number",
                "a 'b | ERROR 2-4 unterminated string",
                "a '\\x41 | ERROR 2-7 unterminated string",
                "~a 'b\n'~ | ERROR 2-4 unterminated string",
                "~a 'b\r'~ | ERROR 2-4 unterminated string",
                "a '''b'' | ERROR 2-8 unterminated string",
                "a r'b | ERROR 2-5 unterminated string",
                "a b'c' | ERROR 2-4 bytes are not supported",
                "a Rb\"c\" | ERROR 2-5 bytes are not supported",
                "a br'c' | ERROR 2-5 bytes are not supported",
                "a # b | ERROR 2-3 unexpected character '#'",
                "a \u00e9 | ERROR 2-3 unexpected character '\u00e9'",
                "a \ud83d\ude00 b | ERROR 2-4 unexpected character '\ud83d\ude00'",
                "a 0x1\uff11 | NUMBER 2-5 1; ERROR 5-6 unexpected character '\uff11'",
            })
    void endWithTheFirstMistake(String text, String rest) {
        assertThat(shown(text)).isEqualTo("NAME 0-1 a; " + rest);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " | ",
            quoteCharacter = '~',
            value = {
                "5u | write 5",
                "17U | write 17",
                "'a | close it with '",
                "\"\"\"a | close it with \"\"\"",
                "= | write == to compare",
                "& | write &&",
                "; | write it without ';': a rule is one condition",
                "\u00e9 | write names with other letters than a to z in back quotes",
                "# | a comment begins with //",
                "$ | ~~",
            })
    void helpWithAMistake(String text, String help) {
        assertThat(first(text).problem().orElseThrow().help().orElse("")).isEqualTo(help);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " | ",
            quoteCharacter = '~',
            value = {
                "'' | ~~",
                "\"\" | ~~",
                "'''''' | ~~",
                "'a\"b' | a\"b",
                "~'''a\nb'c'''~ | ~a\nb'c~",
                "r'a\\n' | a\\n",
                "R\"\\\" | \\",
                "'\\x41\\X4a' | AJ",
                "'\\u00e9\\u00E9' | \u00e9\u00e9",
                "'\\U0001F600' | \ud83d\ude00",
                "'\\101\\377' | A\u00ff",
                "'\\\\\\?\\\"\\'\\`' | ~\\?\"'`~",
                "'\\ud7ff\\ue000' | ~\ud7ff\ue000~",
                "'\\U0010FFFF' | ~\udbff\udfff~",
            })
    void areStrings(String text, String value) {
        assertThat(first(text).kind()).isEqualTo(Token.Kind.STRING);
        assertThat(first(text).text()).isEqualTo(value);
        assertThat(first(text).end()).isEqualTo(text.length());
    }

    @Test
    void areStringsWithControlCharacters() {
        assertThat(first("'\\a\\b\\f\\n\\r\\t\\v\\000'").text()).isEqualTo("\u0007\b\f\n\r\t\u000b\0");
    }

    /** What of the text is underlined: never more than there is. */
    @ParameterizedTest
    @CsvSource(
            delimiterString = " | ",
            quoteCharacter = '~',
            value = {
                "'a\\qb' | \\q",
                "'a\\ | \\",
                "'a\\4' | \\4",
                "'\\400' | \\4",
                "'\\08' | \\0",
                "'\\09 ' | \\0",
                "'\\1 | \\1",
                "'\\x4' | \\x",
                "'\\x4 | \\x",
                "'\\xg1' | \\x",
                "'\\x\uff11\uff11' | \\x",
                "'\\u12' | \\u",
                "'\\u123x' | \\u",
                "'\\U0011000 ' | \\U",
                "'\\U00110000' | \\U00110000",
                "'\\UFFFFFFFF' | \\UFFFFFFFF",
            })
    void areNoStringsWithAWrongEscape(String text, String underlined) {
        RuleProblem problem = first(text).problem().orElseThrow();
        assertThat(problem.summary()).isEqualTo("invalid escape in a string");
        assertThat(text.substring(problem.start(), problem.end())).isEqualTo(underlined);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\ud800", "\\udfff", "\\U0000dc00"})
    void areNoStringsWithASurrogate(String escape) {
        RuleProblem problem = first("'a" + escape + "b'").problem().orElseThrow();
        assertThat(problem.summary()).isEqualTo("escape of a surrogate, which is no character");
        assertThat(problem.start()).isEqualTo(2);
        assertThat(problem.end()).isEqualTo(2 + escape.length());
    }

    @Test
    void haveAMeaningOfTheirOwn() {
        Token less = first("<");
        assertThat(less.is("<")).isTrue();
        assertThat(less.is("<=")).isFalse();
        assertThat(first("'<'").is("<")).isFalse();
        assertThat(first("in").isWord("in")).isTrue();
        assertThat(first("in").isWord("is")).isFalse();
        assertThat(first("`in`").isWord("in")).isFalse();
    }
}
