package dev.hyperbound.runtime;

import static dev.hyperbound.runtime.CheckedSpace.optimizer;
import static dev.hyperbound.runtime.CheckedSpace.rate;
import static dev.hyperbound.runtime.CheckedSpace.rateFrom;
import static dev.hyperbound.runtime.CheckedSpace.sizeFrom;
import static dev.hyperbound.runtime.CheckedSpace.space;
import static dev.hyperbound.runtime.CheckedSpace.violation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hyperbound.Scale;
import dev.hyperbound.Severity;
import dev.hyperbound.runtime.Violation.Kind;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a range, whatever the others are. */
class RangeErrorsTest {
    @Test
    void ofEndsThatAreNotInOrder() {
        assertThat(sizeFrom(8, 9).errors()).isEmpty();
        assertThat(sizeFrom(8, 8).validate())
                .containsExactly(Samples.violation(
                        Kind.TUNING,
                        List.of("size"),
                        "min < max",
                        "size tuned from 8 to 8: the first number must be below the second",
                        Severity.ERROR));
        assertThat(sizeFrom(Long.MAX_VALUE - 1, Long.MAX_VALUE).errors()).isEmpty();
        assertThat(sizeFrom(Long.MAX_VALUE, Long.MAX_VALUE - 1).errors()).hasSize(1);
        assertThat(rateFrom(0.1, 0.2).errors()).isEmpty();
        assertThat(rateFrom(0.1, 0.1).errors())
                .containsExactly("rate tuned from 0.1 to 0.1: the first number must be below the second");
        assertThat(rateFrom(Double.NaN, 0.1).errors()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "AUTO, -1, 1, true",
        "LINEAR, -1, 1, true",
        "LOGARITHMIC, 1e-9, 1, true",
        "LOGARITHMIC, 0, 1, false",
        "LOGARITHMIC, -1, 1, false",
        "LOGARITHMIC, NaN, 1, false",
        "REVERSE_LOGARITHMIC, 0, 0.999, true",
        "REVERSE_LOGARITHMIC, 0, 1, false",
        "REVERSE_LOGARITHMIC, -0.1, 0.5, false",
        "REVERSE_LOGARITHMIC, NaN, 0.5, false"
    })
    void ofScalesThatDoNotReachTheNumbers(Scale scale, double min, double max, boolean fits) {
        CheckedSpace space = space();
        space.tune("rate", min, max, scale);
        String words = "rate tuned from " + Wire.write(min) + " to " + Wire.write(max) + ": ";
        String message = scale == Scale.LOGARITHMIC
                ? "a logarithmic scale must begin above 0"
                : "a reverse logarithmic scale must be of real numbers from 0 to below 1";
        assertThat(space.errors()).isEqualTo(fits ? List.of() : List.of(words + message));
    }

    @Test
    void ofScalesThatIntegersDoNotHave() {
        CheckedSpace space = space();
        space.tune("size", 0, 1, Scale.REVERSE_LOGARITHMIC);
        assertThat(space.validate()).extracting(Violation::constraint).containsExactly("[0, 1)");
        space.tune("size", 1, 2, Scale.LOGARITHMIC);
        assertThat(space.validate()).isEmpty();
        space.tune("size", 0, 2, Scale.LOGARITHMIC);
        assertThat(space.validate()).extracting(Violation::constraint).containsExactly("min > 0");
    }

    @Test
    void ofValuesToChooseFrom() {
        CheckedSpace space = space();
        space.among("optimizer");
        assertThat(space.errors()).containsExactly("optimizer tuned over nothing: must be 1 to 30 values, not 0");
        space.among("optimizer", "sgd", "adam", "sgd");
        assertThat(space.errors())
                .containsExactly("optimizer tuned over \"sgd\", \"adam\", \"sgd\": \"sgd\" must be there only once");
        space.among("optimizer", "a");
        assertThat(space.errors()).isEmpty();
        space.among("optimizer", IntStream.range(0, 30).mapToObj(i -> "v" + i).toArray(String[]::new));
        assertThat(space.errors()).isEmpty();
        space.among("optimizer", IntStream.range(0, 31).mapToObj(i -> "v" + i).toArray(String[]::new));
        assertThat(space.errors()).singleElement().asString().endsWith(": must be 1 to 30 values, not 31");
        space.among("optimizer", "a", "b".repeat(256));
        assertThat(space.errors()).isEmpty();
        space.among("optimizer", "a", "b".repeat(257));
        assertThat(space.validate()).extracting(Violation::constraint).containsExactly("at most 256 characters");
    }

    @Test
    void ofTheParameterAtEitherEnd() {
        Violation tooMuch = Violations.none()
                .about("rate")
                .realRange(2, "[0, 1]", "from 0 to 1")
                .done()
                .get(0);
        CheckedSpace space = space().check(tooMuch, values -> rate(values) <= 1);
        Violation atTheEnd = Samples.violation(
                Kind.TUNING,
                List.of("rate"),
                "[0, 1]",
                "rate tuned from 0.5 to 2.0: must be from 0 to 1",
                Severity.ERROR);
        space.tune("rate", 0.5, 2, Scale.AUTO);
        assertThat(space.validate()).containsExactly(atTheEnd);
        space.tune("rate", 2, 3, Scale.AUTO);
        assertThat(space.validate()).hasSize(1);
        space.tune("rate", 0.5, 1, Scale.AUTO);
        assertThat(space.validate()).isEmpty();
    }

    @Test
    void ofTheParameterAtEachValue() {
        CheckedSpace space = space().check(
                        violation(Kind.ONE_OF, "optimizer", "sgd, adam", Severity.ERROR),
                        values -> optimizer(values).matches("sgd|adam"));
        space.among("optimizer", "x", "adam", "y");
        assertThat(space.errors())
                .containsExactly(
                        "optimizer tuned over \"x\", \"adam\", \"y\": optimizer: sgd, adam",
                        "optimizer tuned over \"x\", \"adam\", \"y\": optimizer: sgd, adam");
    }

    @Test
    void ofFixedValuesStayWhatTheyAre() {
        Violation own = violation(Kind.RANGE, "rate", "[0, 1]", Severity.ERROR);
        CheckedSpace space = sizeFrom(8, 16).check(own, values -> false);
        assertThat(space.validate()).containsExactly(own);
        assertThatThrownBy(space.validate()::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void areForgottenWhenTheyAreMended() {
        CheckedSpace space = sizeFrom(8, 8);
        assertThat(space.validate()).hasSize(1);
        space.tune("size", 8, 9, Scale.AUTO);
        assertThat(space.validate()).isEmpty();
    }
}
