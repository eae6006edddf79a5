package dev.hyperbound.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "adam", "[0-9]+\\.\\d", "two words", "naïve", "日本語", "한국어", "é", "😀", "\u0301"})
    void leavesWhatPrintsAlone(String text) {
        assertThat(Text.show(text)).isEqualTo(text);
    }

    @Test
    void escapesWhatDoesNotPrint() {
        assertThat(Text.show("a\nb\rc\td")).isEqualTo("a\\nb\\rc\\td");
        assertThat(Text.show("\u0000\u001b[31m\u007f\u0085")).isEqualTo("\\u0000\\u001b[31m\\u007f\\u0085");
        assertThat(Text.show("\u202eadam\u2066\u200f")).isEqualTo("\\u202eadam\\u2066\\u200f");
        assertThat(Text.show("\u00a0\u2003\u2028\u2029\u3000")).isEqualTo("\\u00a0\\u2003\\u2028\\u2029\\u3000");
        assertThat(Text.show("\u200b\ufeff\u00ad\u2060")).isEqualTo("\\u200b\\ufeff\\u00ad\\u2060");
        assertThat(Text.show("\ue000\uffff")).isEqualTo("\\ue000\\uffff");
        assertThat(Text.show("\ud83d")).isEqualTo("\\ud83d");
        assertThat(Text.show("\ude00\ud83d")).isEqualTo("\\ude00\\ud83d");
        assertThat(Text.show(Character.toString(0xe0001))).isEqualTo("\\u{e0001}");
        assertThat(Text.show(Character.toString(0x10fffd))).isEqualTo("\\u{10fffd}");
    }

    @ParameterizedTest
    @ValueSource(ints = {0x34f, 0x115f, 0x1160, 0x17b4, 0x17b5, 0x180b, 0x180f, 0x2800, 0x3164, 0xfe00, 0xfe0f, 0xffa0})
    void escapesWhatHasNoInk(int codePoint) {
        assertThat(Text.show(Character.toString(codePoint))).isEqualTo("\\u" + hex(codePoint, 4));
    }

    @ParameterizedTest
    @ValueSource(
            ints = {0x34e, 0x350, 0x1161, 0x115e, 0x17b3, 0x17b6, 0x180a, 0x27ff, 0x2801, 0x3163, 0x3165, 0xfe10, 0xffa1
            })
    void showsTheirNeighbours(int codePoint) {
        assertThat(Text.show(Character.toString(codePoint))).isEqualTo(Character.toString(codePoint));
    }

    @ParameterizedTest
    @ValueSource(ints = {0xe0000, 0xe0100, 0xe01ef, 0xe0fff})
    void escapesTagsAndVariationSelectors(int codePoint) {
        assertThat(Text.show(Character.toString(codePoint))).isEqualTo("\\u{" + hex(codePoint, 5) + "}");
    }

    private static String hex(int codePoint, int digits) {
        String hex = Integer.toHexString(codePoint);
        return "0".repeat(digits - hex.length()) + hex;
    }

    @Test
    void quotesValues() {
        assertThat(Text.quote("adam")).isEqualTo("\"adam\"");
        assertThat(Text.quote("")).isEqualTo("\"\"");
        assertThat(Text.quote("say \"hi\" \\n")).isEqualTo("\"say \\\"hi\\\" \\\\n\"");
        assertThat(Text.quote("\n")).isEqualTo("\"\\n\"");
        assertThat(Text.show("say \"hi\" \\n")).isEqualTo("say \"hi\" \\n");
    }

    @Test
    void cutsAtEightyCharactersAndSaysTheLength() {
        String eighty = "x".repeat(80);
        assertThat(Text.show(eighty)).isEqualTo(eighty);
        assertThat(Text.quote(eighty)).isEqualTo('"' + eighty + '"');
        assertThat(Text.show(eighty + "y")).isEqualTo(eighty + "… (81 characters)");
        assertThat(Text.quote("x".repeat(2600))).isEqualTo('"' + eighty + "…\" (2600 characters)");
        assertThat(Text.quote("é".repeat(80))).isEqualTo('"' + "é".repeat(80) + '"');
    }

    @Test
    void neverCutsInsideAnEscapeOrACharacter() {
        assertThat(Text.show("x".repeat(78) + "\u0000")).isEqualTo("x".repeat(78) + "… (79 characters)");
        assertThat(Text.show("\u0000".repeat(14))).isEqualTo("\\u0000".repeat(13) + "… (14 characters)");
        assertThat(Text.show("x".repeat(79) + "😀")).isEqualTo("x".repeat(79) + "… (81 characters)");
    }

    @ParameterizedTest
    @CsvSource({
        "early_stoping, early_stoping",
        "beta_1, beta_1",
        "a.b-C9, a.b-C9",
        "'', '\"\"'",
        "'a b', '\"a b\"'",
        "'x: required', '\"x: required\"'",
        "é, '\"é\"'",
        "@, '\"@\"'",
        "[, '\"[\"'",
        "`, '\"`\"'",
        "{, '\"{\"'",
        "/, '\"/\"'"
    })
    void showsNamesBareIfTheyAreNames(String text, String expected) {
        assertThat(Text.name(text)).isEqualTo(expected);
    }

    @Test
    void showsTheEndsOfTheRangesOfNameCharacters() {
        assertThat(Text.name("azAZ09")).isEqualTo("azAZ09");
        assertThat(Text.name("n".repeat(100))).isEqualTo("n".repeat(80) + "… (100 characters)");
    }

    @Test
    void isSafeForAnyText() {
        long seed = 99L;
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(40);
            for (int j = 0; j < length; j++) {
                text.append((char) random.nextInt(0x10000 >> random.nextInt(10)));
            }
            String quoted = Text.quote(text.toString());
            assertThat(quoted.length()).as("seed %d", seed).isLessThan(80 + 30);
            assertThat(quoted.codePoints().noneMatch(TextTest::isDangerous))
                    .as("seed %d: %s", seed, quoted)
                    .isTrue();
            if (!quoted.contains("…")) {
                assertThat(unquoted(quoted)).as("seed %d", seed).isEqualTo(text.toString());
            }
        }
    }

    private static boolean isDangerous(int codePoint) {
        int type = Character.getType(codePoint);
        return Character.isISOControl(codePoint)
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.PRIVATE_USE
                || type == Character.UNASSIGNED
                || (Character.isSpaceChar(codePoint) && codePoint != ' ');
    }

    /** Reads back what {@link Text#quote} wrote, to show that nothing is lost. */
    private static String unquoted(String quoted) {
        StringBuilder text = new StringBuilder();
        int i = 1;
        while (i < quoted.length() - 1) {
            char c = quoted.charAt(i);
            if (c != '\\') {
                text.append(c);
                i++;
                continue;
            }
            char escape = quoted.charAt(i + 1);
            if (escape != 'u') {
                text.append(escape == 'n' ? '\n' : escape == 'r' ? '\r' : escape == 't' ? '\t' : escape);
                i += 2;
            } else if (quoted.charAt(i + 2) == '{') {
                int end = quoted.indexOf('}', i);
                text.appendCodePoint(Integer.parseInt(quoted, i + 3, end, 16));
                i = end + 1;
            } else {
                text.append((char) Integer.parseInt(quoted, i + 2, i + 6, 16));
                i += 6;
            }
        }
        return text.toString();
    }

    @Test
    void readsNoMoreThanItShows() {
        String huge = "x".repeat(50_000_000);
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            for (int i = 0; i < 10_000; i++) {
                assertThat(Text.show(huge)).hasSize(80 + "… (50000000 characters)".length());
            }
        });
    }
}
