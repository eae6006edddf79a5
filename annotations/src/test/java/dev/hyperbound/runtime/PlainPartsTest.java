package dev.hyperbound.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is read as it is, and what is left to be read as a text. */
final class PlainPartsTest {
    @Test
    void ints() {
        assertThat(PlainParts.ints(List.of(1, -2))).containsExactly(1, -2);
        assertThat(PlainParts.ints(List.of())).isEmpty();
        assertThat(PlainParts.ints(List.of(1, 2L))).isNull();
        assertThat(PlainParts.ints(Arrays.asList(1, null))).isNull();
        assertThat(PlainParts.ints("1,2")).isNull();
    }

    @Test
    void longs() {
        assertThat(PlainParts.longs(List.of(1, 9_000_000_000L))).containsExactly(1L, 9_000_000_000L);
        assertThat(PlainParts.longs(List.of())).isEmpty();
        assertThat(PlainParts.longs(List.of(1L, BigInteger.ONE))).isNull();
        assertThat(PlainParts.longs(List.of(1.0))).isNull();
        assertThat(PlainParts.longs(Map.of())).isNull();
    }

    @Test
    void doubles() {
        assertThat(PlainParts.doubles(List.of(1, 0.5))).containsExactly(1.0, 0.5);
        assertThat(PlainParts.doubles(List.of())).isEmpty();
        assertThat(PlainParts.doubles(List.of(0.5, Double.NaN))).isNull();
        assertThat(PlainParts.doubles(List.of(0.5f))).isNull();
        assertThat(PlainParts.doubles(0.5)).isNull();
    }

    @Test
    void components() {
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("height", 3);
        shape.put("width", 4);
        assertThat(PlainParts.components(shape, List.of("height", "width"))).isEqualTo(List.of(3, 4));
        assertThat(PlainParts.components(shape, List.of("width", "height"))).isNull();
        assertThat(PlainParts.components(shape, List.of("height"))).isNull();
        assertThat(PlainParts.components(shape, List.of("height", "width", "depth")))
                .isNull();
        shape.put("width", 4L);
        assertThat(PlainParts.components(shape, List.of("height", "width"))).isNull();
        assertThat(PlainParts.components("3,4", List.of("height", "width"))).isNull();
    }
}
