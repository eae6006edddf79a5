package dev.hyperbound.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ListsTest {
    @Test
    void keepTheOrder() {
        assertThat(Lists.of(3, 1, 2)).containsExactly(3, 1, 2);
        assertThat(Lists.of(3L, Long.MAX_VALUE)).containsExactly(3L, Long.MAX_VALUE);
        assertThat(Lists.of(0.5, -0.0)).containsExactly(0.5, -0.0);
        assertThat(Lists.of(new int[0])).isEmpty();
    }

    @Test
    void areUnmodifiable() {
        assertThatThrownBy(() -> Lists.of(1).set(0, 2)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> Lists.of(1L).set(0, 2L)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> Lists.of(1.0).set(0, 2.0)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void keepTheirOwnValues() {
        int[] values = {1, 2};
        var list = Lists.of(values);
        values[0] = 3;
        assertThat(list).containsExactly(1, 2);
    }
}
