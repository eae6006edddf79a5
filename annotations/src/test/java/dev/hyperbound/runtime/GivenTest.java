package dev.hyperbound.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GivenTest {
    @Test
    void listsAreCopies() {
        List<String> own = new ArrayList<>(List.of("a", "b"));
        List<String> given = Given.list(own, "names");
        own.clear();
        assertThat(given).containsExactly("a", "b");
        assertThatThrownBy(given::clear).isInstanceOf(UnsupportedOperationException.class);
        assertThat(Given.list(new String[] {"a", "b"}, "names")).containsExactly("a", "b");
        assertThat(Given.list(new int[] {1, 2}, "sizes")).containsExactly(1, 2);
        assertThat(Given.list(new long[] {1, 2}, "sizes")).containsExactly(1L, 2L);
        assertThat(Given.list(new double[] {1, 0.5}, "rates")).containsExactly(1.0, 0.5);
    }

    @Test
    @SuppressWarnings("NullAway") // what is refused
    void nullIsNamed() {
        assertThatNullPointerException()
                .isThrownBy(() -> Given.list((List<String>) null, "names"))
                .withMessage("names");
        assertThatNullPointerException()
                .isThrownBy(() -> Given.list((String[]) null, "names"))
                .withMessage("names");
        assertThatNullPointerException()
                .isThrownBy(() -> Given.list(Arrays.asList("a", null), "names"))
                .withMessage("names[1]");
        assertThatNullPointerException()
                .isThrownBy(() -> Given.list(new String[] {null}, "names"))
                .withMessage("names[0]");
        assertThatNullPointerException()
                .isThrownBy(() -> Given.list((int[]) null, "sizes"))
                .withMessage("sizes");
        assertThatNullPointerException()
                .isThrownBy(() -> Given.list((long[]) null, "sizes"))
                .withMessage("sizes");
        assertThatNullPointerException()
                .isThrownBy(() -> Given.list((double[]) null, "rates"))
                .withMessage("rates");
        assertThatNullPointerException()
                .isThrownBy(() -> Given.listOrAbsent((Optional<List<String>>) null, "names"))
                .withMessage("names");
    }

    @Test
    void anEmptyListIsAnAbsentOne() {
        assertThat(Given.listOrAbsent(List.of(), "names")).isNull();
        assertThat(Given.listOrAbsent(List.of("a"), "names")).containsExactly("a");
        assertThat(Given.listOrAbsent(Optional.<List<String>>empty(), "names")).isNull();
        assertThat(Given.listOrAbsent(Optional.of(List.<String>of()), "names")).isNull();
        assertThat(Given.listOrAbsent(Optional.of(List.of("a")), "names")).containsExactly("a");
    }
}
