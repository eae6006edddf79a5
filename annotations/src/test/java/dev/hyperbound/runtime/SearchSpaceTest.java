package dev.hyperbound.runtime;

import static dev.hyperbound.runtime.CheckedSpace.rate;
import static dev.hyperbound.runtime.CheckedSpace.rateFrom;
import static dev.hyperbound.runtime.CheckedSpace.sent;
import static dev.hyperbound.runtime.CheckedSpace.sizeFrom;
import static dev.hyperbound.runtime.CheckedSpace.space;
import static dev.hyperbound.runtime.CheckedSpace.violation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hyperbound.Scale;
import dev.hyperbound.Severity;
import dev.hyperbound.runtime.Violation.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a search space consists of: what is tuned, what is recommended, what lies inside, and what is sent. */
class SearchSpaceTest {
    @Nested
    class Ranges {
        @Test
        void areInTheOrderOfTheParameters() {
            CheckedSpace space = space();
            space.among("optimizer", "sgd", "adam");
            space.tune("rate", 0.01, 0.5, Scale.LOGARITHMIC);
            space.tune("size", 8, 16, Scale.LINEAR);
            assertThat(space.ranges())
                    .containsExactly(
                            new ParameterRange.Integer("size", "8", "16", Scale.LINEAR),
                            new ParameterRange.Continuous("rate", "0.01", "0.5", Scale.LOGARITHMIC),
                            new ParameterRange.Categorical("optimizer", List.of("sgd", "adam")));
            assertThatThrownBy(space.ranges()::clear).isInstanceOf(UnsupportedOperationException.class);
        }

        @Test
        void areReplacedAndTakenBack() {
            CheckedSpace space = sizeFrom(8, 16);
            space.tune("size", 1, 2, Scale.AUTO);
            assertThat(space.ranges()).containsExactly(new ParameterRange.Integer("size", "1", "2", Scale.AUTO));
            space.fix("size");
            assertThat(space.ranges()).isEmpty();
        }

        @SuppressWarnings("NullAway")
        @Test
        void needAScale() {
            assertThatNullPointerException()
                    .isThrownBy(() -> space().tune("rate", 0.1, 0.2, null))
                    .withMessage("scale");
            assertThatNullPointerException()
                    .isThrownBy(() -> space().tune("size", 1, 2, null))
                    .withMessage("scale");
        }

        @Test
        void areCopiedWithAllThatIsKnownOfThem() {
            CheckedSpace space = rateFrom(0.2, 0.9);
            space.values.put("beta", "0.5");
            Violation idle = violation(Kind.UNUSED, "beta", "optimizer == 'adam'", Severity.WARNING);
            space.check(idle, values -> false);
            assertThat(space.validate()).isEmpty();
            CheckedSpace copy = new CheckedSpace(space);
            assertThat(copy.ranges()).isEqualTo(space.ranges());
            assertThat(copy.warnings()).isEqualTo(space.warnings()).isNotEmpty();
            assertThat(copy.staticHyperparameters())
                    .isEqualTo(space.staticHyperparameters())
                    .isNotEmpty();
            Map<String, String> otherBeta = Map.of("size", "32", "rate", "0.2", "optimizer", "sgd", "beta", "0.7");
            assertThat(copy.contains(sent(otherBeta))).isTrue();
            copy.fix("rate");
            assertThat(space.ranges()).hasSize(1);
        }

        @Test
        void ofNothingAreDoubtful() {
            CheckedSpace space = space();
            assertThat(space.validate()).isEmpty();
            assertThat(space.warnings())
                    .containsExactly(Samples.violation(
                            Kind.TUNING, List.of(), "at least 1 range", "nothing is tuned", Severity.WARNING));
            space.tune("size", 1, 2, Scale.AUTO);
            assertThat(space.doubts()).isEmpty();
        }
    }

    @Nested
    class Recommendations {
        @ParameterizedTest
        @CsvSource({"0.01, 0.5, true", "0.1, 0.2, true", "0.009, 0.5, false", "0.01, 0.51, false", "0.6, 0.7, false"})
        void areLeftWithAWarning(double min, double max, boolean inside) {
            CheckedSpace space = space();
            space.tune("rate", min, max, Scale.AUTO, 0.01, 0.5);
            assertThat(space.validate()).isEmpty();
            Violation doubt = Samples.violation(
                    Kind.TUNING,
                    List.of("rate"),
                    "[0.01, 0.5]",
                    "rate tuned from " + min + " to " + max + ": recommended is from 0.01 to 0.5",
                    Severity.WARNING);
            assertThat(space.warnings()).isEqualTo(inside ? List.of() : List.of(doubt));
            assertThat(rateFrom(min, max).doubts()).isEmpty();
        }

        @Test
        void ofSeveralParametersAreToldTogether() {
            CheckedSpace space = space();
            space.tune("size", 4, 512, Scale.AUTO, 8, 512);
            space.tune("rate", 0.1, 0.2, Scale.AUTO, 0.01, 0.5);
            space.among("optimizer", "sgd", "adam");
            assertThat(space.doubts()).hasSize(1);
        }

        @Test
        void areToldBesideWhatTheParameterRefuses() {
            Violation tooMuch = Violations.none()
                    .about("rate")
                    .realRange(2, "[0, 1]", "from 0 to 1")
                    .done()
                    .get(0);
            CheckedSpace space = space().check(tooMuch, values -> rate(values) <= 1);
            space.tune("rate", 0.2, 2, Scale.AUTO, 0.01, 0.5);
            assertThat(space.errors()).containsExactly("rate tuned from 0.2 to 2.0: must be from 0 to 1");
            assertThat(space.warnings())
                    .extracting(Violation::message)
                    .containsExactly("rate tuned from 0.2 to 2.0: recommended is from 0.01 to 0.5");
        }

        @Test
        void ofIntegersAreWrittenAsIntegers() {
            CheckedSpace space = space();
            space.tune("size", 4, 512, Scale.AUTO, 8, 512);
            assertThat(space.doubts()).containsExactly("size tuned from 4 to 512: recommended is from 8 to 512");
        }
    }

    @Nested
    class Contents {
        private final Map<String, String> inside =
                Map.of("size", "16", "rate", "0.2", "optimizer", "adam", "note", "x");

        private CheckedSpace tuned() {
            CheckedSpace space = new CheckedSpace(Map.of("note", "x"));
            space.tune("size", 8, 16, Scale.AUTO);
            space.tune("rate", 0.1, 0.2, Scale.AUTO);
            space.among("optimizer", "sgd", "adam");
            assertThat(space.validate()).isEmpty();
            return space;
        }

        @ParameterizedTest
        @CsvSource({
            "size, 16, true",
            "size, 8, true",
            "size, 7, false",
            "size, 17, false",
            "rate, 0.1, true",
            "rate, 0.15, true",
            "rate, 0.2, true",
            "rate, 0.09, false",
            "rate, 0.21, false",
            "optimizer, sgd, true",
            "optimizer, nag, false",
            "note, x, true",
            "note, y, false",
            "instances, 9, true"
        })
        void areWhatLiesInEveryRangeAndIsFixedElsewhere(String parameter, String value, boolean expected) {
            CheckedSpace space = tuned();
            Map<String, String> values = new LinkedHashMap<>(inside);
            values.put(parameter, value);
            assertThat(space.contains(sent(values))).isEqualTo(expected);
        }

        @Test
        void needWhatIsTuned() {
            CheckedSpace space = tuned();
            Map<String, String> values = new LinkedHashMap<>(inside);
            values.remove("size");
            assertThat(space.contains(sent(values))).isFalse();
        }

        @Test
        void countDefaultsThatAreNotSent() {
            CheckedSpace space = tuned();
            Map<String, String> values = new LinkedHashMap<>(inside);
            values.remove("rate");
            assertThat(space.contains(sent(values))).isTrue();
        }

        @Test
        void areExactForLargeIntegers() {
            CheckedSpace large = sizeFrom(1L << 53, (1L << 53) + 1);
            large.validate();
            Map<String, String> values = new LinkedHashMap<>(large.values);
            values.put("size", "9007199254740993");
            assertThat(large.contains(sent(values))).isTrue();
            values.put("size", "9007199254740994");
            assertThat(large.contains(sent(values))).isFalse();
        }
    }

    @Nested
    class WhatIsSent {
        @Test
        void isWhatIsNotTuned() {
            CheckedSpace space = sizeFrom(8, 16);
            space.values.put("instances", "2");
            assertThat(space.validate()).isEmpty();
            assertThat(space.staticHyperparameters())
                    .containsExactly(Map.entry("rate", "0.1"), Map.entry("optimizer", "sgd"));
            assertThatThrownBy(space.staticHyperparameters()::clear).isInstanceOf(UnsupportedOperationException.class);
            space.fix("size");
            space.setWhole("size", 9);
            space.tune("rate", 0.1, 0.2, Scale.AUTO);
            assertThat(space.validate()).isEmpty();
            assertThat(space.staticHyperparameters())
                    .containsExactly(Map.entry("size", "9"), Map.entry("optimizer", "sgd"));
        }

        @Test
        void hasValuesOfABoundedLength() {
            CheckedSpace space = sizeFrom(8, 16);
            space.values.put("note", "x".repeat(2500));
            assertThat(space.validate()).isEmpty();
            space.values.put("note", "x".repeat(2501));
            assertThat(space.validate())
                    .containsExactly(Samples.violation(
                            Kind.TUNING,
                            List.of("note"),
                            "at most 2500",
                            "note: characters: must be at most 2500, not 2501",
                            Severity.ERROR));
        }

        @Test
        void isInOneLineEach() {
            CheckedSpace space = sizeFrom(8, 16);
            space.values.put("note", "a\nb");
            assertThat(space.validate())
                    .containsExactly(Samples.violation(
                            Kind.TUNING,
                            List.of("note"),
                            "no line break",
                            "note: must not have a line break",
                            Severity.ERROR));
        }

        @Test
        void isAHundredAtMostWithWhatIsTunedAndTheMetric() {
            List<Parameter> many = IntStream.range(0, 101)
                    .mapToObj(i -> Parameter.builder("p" + i, "p" + i, ParameterType.Numeric.INT)
                            .build())
                    .toList();
            CheckedSpace space = new CheckedSpace(many, Map.of());
            for (int i = 0; i < 98; i++) {
                space.values.put("p" + i, "1");
            }
            space.tune("p98", 1, 2, Scale.AUTO);
            assertThat(space.validate()).isEmpty();
            space.values.put("p99", "1");
            assertThat(space.errors())
                    .containsExactly("hyperparameters, with the metric's: must be at most 100, not 101");
        }

        @Test
        void hasThirtyRangesAtMost() {
            List<Parameter> many = IntStream.range(0, 31)
                    .mapToObj(i -> Parameter.builder("p" + i, "p" + i, ParameterType.Numeric.INT)
                            .build())
                    .toList();
            CheckedSpace space = new CheckedSpace(many, Map.of());
            for (int i = 0; i < 30; i++) {
                space.tune("p" + i, 1, 2, Scale.AUTO);
            }
            assertThat(space.validate()).isEmpty();
            space.tune("p30", 1, 2, Scale.AUTO);
            assertThat(space.errors()).containsExactly("tuned parameters: must be at most 30, not 31");
        }
    }
}
