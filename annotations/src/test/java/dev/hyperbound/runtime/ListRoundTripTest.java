package dev.hyperbound.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is in a list comes back as it was written, by separators and as JSON. */
class ListRoundTripTest {
    private static final long SEED = 20_261;
    private static final int LISTS = 2_000;

    /** Separators and their parts, quotes, brackets, escapes, blanks, control characters, and what ASCII lacks. */
    private static final String[] PIECES = {
        "a",
        "Z",
        "0",
        "-",
        ",",
        ";",
        "|",
        "||",
        "/",
        ":",
        " ",
        "  ",
        "\t",
        "\n",
        "\"",
        "'",
        "\\",
        "[",
        "]",
        "{",
        "\u0000",
        "\u001f",
        "\u007f",
        "ß",
        "é",
        "\u2028",
        "、",
        "\ud83d\ude00",
        "\ud83d",
        "null",
        "NaN",
        "\\u0041"
    };

    private final SplittableRandom random = new SplittableRandom(SEED);

    private String text() {
        StringBuilder text = new StringBuilder();
        int pieces = random.nextInt(5);
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    private <E> List<E> list(Supplier<E> element) {
        List<E> list = new ArrayList<>();
        int size = random.nextInt(6);
        for (int i = 0; i < size; i++) {
            list.add(element.get());
        }
        return list;
    }

    private double finite() {
        double value = Double.longBitsToDouble(random.nextLong());
        return Double.isFinite(value) ? value : 0.1;
    }

    /** Every text that can be an element comes back; the others are exactly those that would not. */
    @ParameterizedTest
    @ValueSource(strings = {",", ";", "|", "||", "/", ":", " ", " - ", "、", "\"", "'", "aa"})
    void stringsBySeparator(String separator) {
        int whole = 0;
        for (int i = 0; i < LISTS; i++) {
            List<String> elements = list(this::text);
            if (elements.stream().allMatch(element -> WireLists.isElement(element, separator))) {
                whole++;
                String written = WireLists.write(elements, separator);
                assertThat(WireLists.toStrings(written, separator)).isEqualTo(elements);
                assertThat(Unspaced.text(written, separator)).isSameAs(written);
            }
            String one = text();
            assertThat(comesBack(List.of(one, one), separator))
                    .as("\"%s\"", one)
                    .isEqualTo(WireLists.isElement(one, separator));
        }
        assertThat(whole).isGreaterThan(LISTS / 8);
    }

    private static boolean comesBack(List<String> elements, String separator) {
        try {
            return WireLists.toStrings(WireLists.write(elements, separator), separator)
                    .equals(elements);
        } catch (MalformedValueException empty) {
            return false;
        }
    }

    /** Blanks around elements are dropped where they are allowed, and refused where they are not. */
    @ParameterizedTest
    @ValueSource(strings = {",", ";", "||", "/"})
    void blanksAroundElements(String separator) {
        int spaced = 0;
        for (int i = 0; i < LISTS; i++) {
            List<Integer> elements = list(random::nextInt);
            StringBuilder text = new StringBuilder();
            for (int element : elements) {
                text.append(text.isEmpty() ? "" : separator)
                        .append(" ".repeat(random.nextInt(2)))
                        .append(element)
                        .append(" ".repeat(random.nextInt(2)));
            }
            String written = text.toString();
            assertThat(WireLists.toInts(written, separator)).isEqualTo(elements);
            if (written.contains(" ")) {
                spaced++;
                assertThatThrownBy(() -> Unspaced.text(written, separator))
                        .isInstanceOf(MalformedValueException.class)
                        .hasMessageContaining("blanks around its parts");
            } else {
                assertThat(Unspaced.text(written, separator)).isEqualTo(written);
            }
        }
        assertThat(spaced).isBetween(LISTS / 2, LISTS - 1);
    }

    @Test
    void stringsAsJson() {
        for (int i = 0; i < LISTS; i++) {
            List<String> elements = list(this::text);
            String written = JsonLists.write(elements);
            assertThat(JsonLists.toStrings(written)).isEqualTo(elements);
            assertThat(JsonLists.write(elements, false)).isEqualTo(written);
            assertThat(written).matches("[ -~\u007f]*");
        }
    }

    @Test
    void numbersAsJson() {
        for (int i = 0; i < LISTS; i++) {
            List<Integer> ints = list(random::nextInt);
            List<Long> longs = list(random::nextLong);
            List<Double> doubles = list(this::finite);
            assertThat(JsonLists.toInts(JsonLists.write(ints))).isEqualTo(ints);
            assertThat(JsonLists.toLongs(JsonLists.write(longs))).isEqualTo(longs);
            assertThat(JsonLists.toDoubles(JsonLists.write(doubles))).isEqualTo(doubles);
        }
    }

    @Test
    void constantsAsJson() {
        List<String> names = List.of("sgd", "adam w", "\"quoted\"", "é");
        List<Integer> constants = List.of(1, 2, 3, 4);
        for (int i = 0; i < LISTS; i++) {
            List<Integer> elements = list(() -> constants.get(random.nextInt(constants.size())));
            List<String> texts =
                    elements.stream().map(one -> names.get(one - 1)).toList();
            assertThat(JsonLists.toConstants(JsonLists.write(texts), names, constants))
                    .isEqualTo(elements);
        }
    }
}
