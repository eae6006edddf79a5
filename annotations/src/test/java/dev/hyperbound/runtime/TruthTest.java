package dev.hyperbound.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TruthTest {
    private static final Map<String, Truth> BY_NAME = Map.of(
            "true", Truth.TRUE,
            "false", Truth.FALSE,
            "unknown", Truth.UNKNOWN,
            "a is 0", Truth.failed("a is 0"),
            "b is 0", Truth.failed("b is 0"));

    private static Truth truth(String name) {
        return Objects.requireNonNull(BY_NAME.get(name));
    }

    @Test
    void isOfABoolean() {
        assertThat(Truth.of(true)).isSameAs(Truth.TRUE);
        assertThat(Truth.of(false)).isSameAs(Truth.FALSE);
    }

    @ParameterizedTest
    @CsvSource({
        "true, true, false, false, false",
        "false, false, true, false, false",
        "unknown, false, false, true, false",
        "a is 0, false, false, false, true"
    })
    void isOneOfFour(String name, boolean isTrue, boolean isFalse, boolean isUnknown, boolean isFailure) {
        assertThat(truth(name).isTrue()).isEqualTo(isTrue);
        assertThat(truth(name).isFalse()).isEqualTo(isFalse);
        assertThat(truth(name).isUnknown()).isEqualTo(isUnknown);
        assertThat(truth(name).isFailure()).isEqualTo(isFailure);
        assertThat(truth(name)).hasToString(name);
    }

    @ParameterizedTest
    @CsvSource({
        "true, true, true, true",
        "true, false, false, true",
        "true, unknown, unknown, true",
        "true, a is 0, a is 0, true",
        "false, true, false, true",
        "false, false, false, false",
        "false, unknown, false, unknown",
        "false, a is 0, false, a is 0",
        "unknown, true, unknown, true",
        "unknown, false, false, unknown",
        "unknown, unknown, unknown, unknown",
        "unknown, a is 0, unknown, unknown",
        "a is 0, true, a is 0, true",
        "a is 0, false, false, a is 0",
        "a is 0, unknown, unknown, unknown",
        "a is 0, b is 0, a is 0, a is 0"
    })
    void settlesAsSoonAsOneSideDecides(String left, String right, String and, String or) {
        assertThat(truth(left).and(truth(right))).isSameAs(truth(and));
        assertThat(truth(left).or(truth(right))).isSameAs(truth(or));
    }

    @ParameterizedTest
    @CsvSource({"true, false, true", "false, true, true", "unknown, unknown, unknown", "a is 0, a is 0, a is 0"})
    void isNegatedAndDecided(String name, String not, String decided) {
        assertThat(truth(name).not()).isSameAs(truth(not));
        assertThat(truth(name).decided()).isSameAs(truth(decided));
    }

    @Test
    void isWhatAFailureOfItsComputationComesTo() {
        RuleFailure failure = new RuleFailure("parts is 0");
        assertThat(failure.what()).isEqualTo("parts is 0");
        assertThat(failure).hasMessage("parts is 0");
        assertThat(failure.getStackTrace()).isEmpty();
        assertThat(failure.truth().isFailure()).isTrue();
        assertThat(failure.truth()).hasToString("parts is 0");
    }
}
