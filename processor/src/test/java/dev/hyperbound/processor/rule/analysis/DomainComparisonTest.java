package dev.hyperbound.processor.rule.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.hyperbound.processor.rule.Comparator;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What comparing all values of one domain with all of another can come to. */
class DomainComparisonTest {
    private static final String ALWAYS = "always";
    private static final String NEVER = "never";
    private static final String EITHER = "either";

    private static Domain whole(long min, long max) {
        return new Domain.Whole(Bounds.of(min, max));
    }

    private static Domain multiples(long min, long max, long step) {
        return new Domain.Whole(Bounds.of(min, max), BigInteger.valueOf(step));
    }

    private static Domain oneOf(Object... values) {
        return new Domain.OneOf(List.of(values));
    }

    private static Domain anyTextBut(String... texts) {
        return new Domain.AnyText(List.of(texts));
    }

    private static Domain.Listed items(Domain... elements) {
        return new Domain.Items(List.of(elements));
    }

    private static Domain.Listed atLeast(int length, Domain element) {
        return new Domain.Sequence(element, length);
    }

    private static String words(Possibilities possible) {
        assertThat(possible.mayFail() || possible.mayBeUnknown()).isFalse();
        assertThat(possible.mayHold() || possible.mayBeFalse()).isTrue();
        return possible.isOnlyTrue() ? ALWAYS : possible.mayHold() ? EITHER : NEVER;
    }

    /** An interval compared with one that ends, or begins, where it does. */
    @ParameterizedTest
    @CsvSource({
        "LESS, 1, 4, 5, 9, always",
        "LESS, 1, 5, 5, 9, either",
        "LESS, 5, 9, 1, 5, never",
        "LESS, 4, 9, 1, 5, either",
        "AT_MOST, 1, 5, 5, 9, always",
        "AT_MOST, 1, 6, 5, 9, either",
        "AT_MOST, 5, 9, 1, 5, either",
        "AT_MOST, 6, 9, 1, 5, never",
        "GREATER, 5, 9, 1, 4, always",
        "GREATER, 5, 9, 1, 5, either",
        "GREATER, 1, 5, 5, 9, never",
        "AT_LEAST, 5, 9, 1, 5, always",
        "AT_LEAST, 5, 9, 1, 6, either",
        "AT_LEAST, 1, 4, 5, 9, never",
        "EQUAL, 1, 5, 5, 9, either",
        "EQUAL, 1, 4, 5, 9, never",
        "EQUAL, 5, 9, 1, 4, never",
        "EQUAL, 5, 5, 5, 5, always",
        "EQUAL, 5, 6, 5, 6, either",
        "EQUAL, 5, 5, 5, 6, either",
        "NOT_EQUAL, 5, 5, 5, 5, never",
        "NOT_EQUAL, 1, 4, 5, 9, always",
    })
    void ofNumbers(Comparator comparator, long low, long high, long low2, long high2, String expected) {
        assertThat(words(DomainComparison.compare(comparator, whole(low, high), whole(low2, high2))))
                .as("ints")
                .isEqualTo(expected);
        assertThat(words(DomainComparison.compare(comparator, real(low, high), real(low2, high2))))
                .as("doubles")
                .isEqualTo(expected);
        assertThat(words(DomainComparison.compare(comparator, whole(low, high), real(low2, high2))))
                .as("an int and a double")
                .isEqualTo(expected);
    }

    private static Domain real(long low, long high) {
        return Domain.real((double) low, (double) high);
    }

    @Test
    void neverHoldsForCertainOfWhatMayBeNoNumber() {
        Domain low = Domain.real(1, 1);
        Domain high = Domain.real(5, 5);
        Domain lowOrNone = new Domain.Real(1, 1, true);
        Domain highOrNone = new Domain.Real(5, 5, true);
        assertThat(words(DomainComparison.compare(Comparator.LESS, low, high))).isEqualTo(ALWAYS);
        assertThat(words(DomainComparison.compare(Comparator.LESS, lowOrNone, high)))
                .isEqualTo(EITHER);
        assertThat(words(DomainComparison.compare(Comparator.LESS, low, highOrNone)))
                .isEqualTo(EITHER);
        assertThat(words(DomainComparison.compare(Comparator.EQUAL, low, lowOrNone)))
                .isEqualTo(EITHER);
        assertThat(words(DomainComparison.compare(Comparator.EQUAL, lowOrNone, low)))
                .isEqualTo(EITHER);
    }

    static Stream<Arguments> equalities() {
        return Stream.of(
                arguments(multiples(8, 24, 8), multiples(6, 18, 6), NEVER),
                arguments(multiples(8, 24, 8), multiples(6, 24, 6), EITHER),
                arguments(multiples(8, 16, 8), multiples(8, 16, 8), EITHER),
                arguments(oneOf("a", "b"), anyTextBut("a", "b", "c"), NEVER),
                arguments(oneOf("a", "b"), anyTextBut("a"), EITHER),
                arguments(anyTextBut("a", "b"), oneOf("b"), NEVER),
                arguments(anyTextBut("a"), oneOf("b"), EITHER),
                arguments(anyTextBut(), anyTextBut(), EITHER),
                arguments(Domain.truths(), Domain.truths(), EITHER),
                arguments(items(), items(), ALWAYS),
                arguments(items(whole(1, 1)), items(whole(1, 1)), ALWAYS),
                arguments(items(whole(1, 1)), items(whole(2, 2)), NEVER),
                arguments(items(whole(1, 1), whole(1, 9)), items(whole(1, 1), whole(5, 5)), EITHER),
                arguments(items(whole(1, 1), whole(1, 9)), items(whole(2, 2), whole(5, 5)), NEVER),
                arguments(items(whole(1, 1)), items(whole(1, 1), whole(1, 1)), NEVER),
                arguments(items(whole(1, 1)), atLeast(2, whole(1, 1)), NEVER),
                arguments(items(whole(1, 1)), atLeast(1, whole(1, 1)), EITHER),
                arguments(atLeast(2, whole(1, 1)), items(whole(1, 1)), NEVER),
                arguments(atLeast(1, whole(1, 1)), items(whole(1, 1)), EITHER),
                arguments(atLeast(1, whole(1, 1)), atLeast(2, whole(1, 1)), EITHER),
                arguments(atLeast(2, whole(1, 1)), atLeast(1, whole(1, 1)), EITHER));
    }

    @ParameterizedTest
    @MethodSource("equalities")
    void ofWhatMayBeEqual(Domain left, Domain right, String expected) {
        assertThat(words(DomainComparison.compare(Comparator.EQUAL, left, right)))
                .isEqualTo(expected);
    }

    static Stream<Arguments> members() {
        return Stream.of(
                arguments(whole(1, 1), items(), NEVER),
                arguments(whole(1, 1), items(whole(2, 2), whole(3, 9)), NEVER),
                arguments(whole(1, 1), items(whole(2, 2), whole(1, 9)), EITHER),
                arguments(whole(1, 1), items(whole(2, 2), whole(1, 1)), ALWAYS),
                arguments(whole(1, 1), atLeast(1, whole(1, 1)), ALWAYS),
                arguments(whole(1, 1), atLeast(0, whole(1, 1)), EITHER),
                arguments(whole(1, 2), atLeast(1, whole(1, 1)), EITHER),
                arguments(whole(1, 1), atLeast(1, whole(2, 9)), NEVER));
    }

    @ParameterizedTest
    @MethodSource("members")
    void ofElementsOfLists(Domain element, Domain.Listed list, String expected) {
        assertThat(words(DomainComparison.in(element, list))).isEqualTo(expected);
    }
}
