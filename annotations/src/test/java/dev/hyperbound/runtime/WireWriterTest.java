package dev.hyperbound.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** The same calls make the map of texts and that of values. */
final class WireWriterTest {
    private static final List<Parameter> PARAMETERS = List.of(
            Parameter.builder("other", "other", ParameterType.Numeric.INT).build(),
            Parameter.builder("shape", "shape", ParameterType.Sequence.of("x", ParameterType.Numeric.INT))
                    .build());

    private final TextWriter texts = new TextWriter(8);
    private final ValueWriter values = new ValueWriter(8, PARAMETERS);
    private final List<WireWriter> both = List.of(texts, values);

    @Test
    void numbers() {
        for (WireWriter writer : both) {
            writer.putInt("i", 3);
            writer.putLong("l", 1L << 40);
            writer.putDouble("d", 1e-8);
        }
        assertThat(texts.map()).containsExactly(entry("i", "3"), entry("l", "1099511627776"), entry("d", "1e-08"));
        assertThat(values.map()).containsExactly(entry("i", 3), entry("l", 1L << 40), entry("d", 1e-8));
    }

    @Test
    void defaultsByTheirKnownText() {
        for (WireWriter writer : both) {
            writer.putInt("a", 30, 30, "the text");
            writer.putInt("b", 31, 30, "the text");
            writer.putLong("c", 30, 30, "the text");
            writer.putLong("d", 31, 30, "the text");
            writer.putDouble("e", 1e-8, 1e-8, "the text");
            writer.putDouble("f", 1e-7, 1e-8, "the text");
        }
        assertThat(texts.map())
                .containsExactly(
                        entry("a", "the text"),
                        entry("b", "31"),
                        entry("c", "the text"),
                        entry("d", "31"),
                        entry("e", "the text"),
                        entry("f", "1e-07"));
        assertThat(values.map())
                .containsExactly(
                        entry("a", 30),
                        entry("b", 31),
                        entry("c", 30L),
                        entry("d", 31L),
                        entry("e", 1e-8),
                        entry("f", 1e-7));
    }

    @Test
    void defaultsAreToldFromTheOtherZero() {
        for (WireWriter writer : both) {
            writer.putDouble("a", -0.0, 0.0, "0.0");
            writer.putDouble("b", 0.0, -0.0, "-0.0");
        }
        assertThat(texts.map()).containsExactly(entry("a", "-0.0"), entry("b", "0.0"));
        assertThat(values.map()).containsExactly(entry("a", -0.0), entry("b", 0.0));
    }

    @Test
    void booleansTextsAndLists() {
        for (WireWriter writer : both) {
            writer.putBoolean("yes", true, "True", "False");
            writer.putBoolean("no", false, "True", "False");
            writer.putText("text", "a b");
            writer.putList("steps", List.of(1, 2), ";");
            writer.putWritten("shape", "3x4");
        }
        assertThat(texts.map())
                .containsExactly(
                        entry("yes", "True"),
                        entry("no", "False"),
                        entry("text", "a b"),
                        entry("steps", "1;2"),
                        entry("shape", "3x4"));
        assertThat(values.map())
                .containsExactly(
                        entry("yes", true),
                        entry("no", false),
                        entry("text", "a b"),
                        entry("steps", List.of(1, 2)),
                        entry("shape", List.of(3, 4)));
    }

    @Test
    void whatIsNotThereIsLeftOut() {
        for (WireWriter writer : both) {
            writer.putInt("i", OptionalInt.empty());
            writer.putLong("l", OptionalLong.empty());
            writer.putDouble("d", OptionalDouble.empty());
            writer.putBoolean("b", Optional.empty(), "yes", "no");
            writer.putText("t", null);
            writer.putList("s", null, ",");
        }
        assertThat(texts.map()).isEmpty();
        assertThat(values.map()).isEmpty();
    }

    @Test
    void whatIsThereIsNot() {
        for (WireWriter writer : both) {
            writer.putInt("i", OptionalInt.of(1));
            writer.putLong("l", OptionalLong.of(2));
            writer.putDouble("d", OptionalDouble.of(3));
            writer.putBoolean("b", Optional.of(false), "yes", "no");
        }
        assertThat(texts.map()).containsExactly(entry("i", "1"), entry("l", "2"), entry("d", "3.0"), entry("b", "no"));
        assertThat(values.map()).containsExactly(entry("i", 1), entry("l", 2L), entry("d", 3.0), entry("b", false));
    }

    @Test
    void mapsCanNotBeChanged() {
        for (Map<String, ?> map : List.of(texts.map(), values.map())) {
            assertThatThrownBy(map::clear).isInstanceOf(UnsupportedOperationException.class);
        }
    }
}
