package dev.hyperbound.processor.docs.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EcmaPatternTest {
    private static final String ANY = "[^\\n\\r\\u0085\\u2028\\u2029]";

    /** Java on the left, ECMA-262 on the right. */
    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "[a-z]+ => ^(?:[a-z]+)$",
                "^[a-z]+$ => ^(?:[a-z]+)$",
                "a|b => ^(?:a|b)$",
                "(a|b){2,3}? => ^(?:(a|b){2,3}?)$",
                "(?:\\d\\D\\w\\W)* => ^(?:(?:\\d\\D\\w\\W)*)$",
                "\\s => ^(?:[ \\t\\n\\x0B\\f\\r])$",
                "[\\s\\-] => ^(?:[ \\t\\n\\x0B\\f\\r\\-])$",
                "s3://[^/]+/ => ^(?:s3:\\/\\/[^/]+\\/)$",
                "a\\.b\\@c => ^(?:a\\.b@c)$",
                "x] => ^(?:x\\])$",
                "[a&b-] => ^(?:[a\\x26b\\-])$"
            })
    void whatBothKnowIsTranslated(String java, String ecma) {
        assertThat(EcmaPattern.whole(java)).hasValue(ecma);
    }

    @Test
    void aDotIsWrittenOut() {
        assertThat(EcmaPattern.whole(".*")).hasValue("^(?:" + ANY + "*)$");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\bword\\b",
                "(?i)a",
                "(?<name>a)",
                "(?=a)b",
                "a++",
                "[a-z&&[^b]]",
                "[a[b]]",
                "\\p{L}",
                "\\Qa.b\\E",
                "(a)\\1",
                "a^b",
                "a$b",
                "\\u0041",
                "\\x41",
                "\\0101",
                "\\R",
                "\\h",
                "[\\S]",
                "^*a",
                "\ud83d\ude00+"
            })
    void theRestIsNot(String java) {
        Pattern.compile(java);

        assertThat(EcmaPattern.whole(java)).isEmpty();
    }

    /** Both are valid for Java's engine, too, which then must find them equal. */
    @Test
    void translationsMatchTheSame() {
        long seed = 99;
        SplittableRandom random = new SplittableRandom(seed);
        List<String> pieces = List.of(
                "a", "b", "-", ".", "\\s", "\\w", "[ab]", "[^a\\-]", "(a|b)", "(?:ab)", "\\.", "[a-c&]", "/", "]", "}");
        List<String> repeats = List.of("", "", "", "*", "+", "?", "{2}", "{1,}", "*?");
        String alphabet = "ab-c. \u000b\u00a0\u0085\n\u2028&/]}";
        int matched = 0;
        for (int i = 0; i < 20_000; i++) {
            StringBuilder regex = new StringBuilder();
            for (int j = random.nextInt(1, 4); j > 0; j--) {
                regex.append(pieces.get(random.nextInt(pieces.size())))
                        .append(repeats.get(random.nextInt(repeats.size())));
            }
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(4); j > 0; j--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            String pattern = EcmaPattern.whole(regex.toString()).orElseThrow();
            boolean matches = text.toString().matches(regex.toString());
            matched += matches ? 1 : 0;

            // the end of the input, which is what $ is to ECMA-262
            String strict = pattern.substring(0, pattern.length() - 1) + "\\z";
            assertThat(Pattern.compile(strict).matcher(text).find())
                    .as("seed " + seed + ": " + regex + " of " + text)
                    .isEqualTo(matches);
        }
        assertThat(matched).isGreaterThan(1_000);
    }

    @ParameterizedTest
    @CsvSource({"a,true", "a b,true", "' a',false", "'a ',false", "'a::b',false", "a:b,true", "'',false", "'::',false"})
    void elementsOfAListAreUnbroken(String text, boolean whole) {
        assertThat(Pattern.compile(EcmaPattern.unbroken("::")).matcher(text).find())
                .isEqualTo(whole);
    }
}
