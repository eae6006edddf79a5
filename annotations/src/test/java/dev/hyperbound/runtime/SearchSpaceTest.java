package dev.hyperbound.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.hyperbound.Scale;
import dev.hyperbound.Severity;
import dev.hyperbound.runtime.Violation.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Search spaces against checks that each test names: a generated class has them from its stub. */
class SearchSpaceTest {
    private static final List<Parameter> PARAMETERS = List.of(
            Parameter.builder("size", "size", ParameterType.Numeric.INT)
                    .required()
                    .build(),
            Parameter.builder("rate", "rate", ParameterType.Numeric.DOUBLE)
                    .defaultValue("0.1")
                    .tunableRange("[0.01, 0.5]")
                    .build(),
            Parameter.builder("optimizer", "optimizer", ParameterType.Enumeration.of("sgd", "adam"))
                    .defaultValue("sgd")
                    .build(),
            Parameter.builder("beta", "beta", ParameterType.Numeric.DOUBLE)
                    .defaultValue("0.9")
                    .usedWhen("optimizer == 'adam'")
                    .build(),
            Parameter.builder("note", "note", new ParameterType.Text()).build(),
            Parameter.builder("instances", "instances", ParameterType.Numeric.INT)
                    .context()
                    .build());

    /** What every rule here is about. */
    private static final List<String> TUNED = List.of("size", "rate", "optimizer");

    /** What a generated class would check. */
    private record Check(Violation violation, Predicate<Map<String, String>> broken) {}

    private static final class Space extends SearchSpace {
        final Map<String, String> values;
        final List<Check> checks;
        final List<Consumer<Examination>> questions;

        Space(Map<String, String> values) {
            this(PARAMETERS, values);
        }

        Space(List<Parameter> parameters, Map<String, String> values) {
            super(parameters);
            this.values = new LinkedHashMap<>(values);
            checks = new ArrayList<>();
            questions = new ArrayList<>();
        }

        Space(Space that) {
            super(that);
            values = new LinkedHashMap<>(that.values);
            checks = that.checks;
            questions = that.questions;
        }

        /** Adds a rule, and what a generated class says of how it depends on what is tuned. */
        Space rule(String rule, Predicate<Map<String, String>> holds, Consumer<Examination> question) {
            return check(Samples.violation(Kind.RULE, TUNED, rule, rule, Severity.ERROR), holds)
                    .ask(question.andThen(on -> on.rule(rule)));
        }

        Space advice(String rule, Predicate<Map<String, String>> holds, Consumer<Examination> question) {
            return check(Samples.violation(Kind.RULE, TUNED, rule, rule, Severity.WARNING), holds)
                    .ask(question.andThen(on -> on.advice(rule)));
        }

        Space check(Violation violation, Predicate<Map<String, String>> holds) {
            checks.add(new Check(violation, holds.negate()));
            return this;
        }

        Space ask(Consumer<Examination> question) {
            questions.add(question);
            return this;
        }

        private List<Violation> found(Severity severity) {
            return checks.stream()
                    .filter(check -> check.violation().severity() == severity)
                    .filter(check -> check.broken().test(values))
                    .map(Check::violation)
                    .toList();
        }

        void among(String parameter, String... texts) {
            tune(parameter, Stream.of(texts).map(text -> Choice.of(text, text)).toList());
        }

        List<String> errors() {
            return validate().stream().map(Violation::message).toList();
        }

        List<String> doubts() {
            assertThat(errors()).isEmpty();
            return warnings().stream().map(Violation::message).toList();
        }

        @Override
        protected void setWhole(String parameter, long value) {
            values.put(parameter, Wire.write(value));
        }

        @Override
        protected void setReal(String parameter, double value) {
            values.put(parameter, Wire.write(value));
        }

        @Override
        protected void setWord(String parameter, Object value) {
            values.put(parameter, value.toString());
        }

        @Override
        protected void read(String parameter, String text) {
            values.put(parameter, text);
        }

        @Override
        protected List<Violation> valueErrors() {
            return found(Severity.ERROR);
        }

        @Override
        protected List<Violation> valueWarnings() {
            return found(Severity.WARNING);
        }

        @Override
        protected Hyperparameters values() {
            List<Violation> warnings = found(Severity.WARNING);
            Map<String, String> sent = new LinkedHashMap<>(values);
            sent.remove("instances");
            if ("adam".equals(values.get("optimizer"))) {
                sent.putIfAbsent("beta", "0.9");
            }
            return new Sent(Collections.unmodifiableMap(sent), warnings);
        }

        @Override
        protected void examine(Examination examination) {
            questions.forEach(question -> question.accept(examination));
        }
    }

    private record Sent(Map<String, String> toMap, List<Violation> warnings) implements Hyperparameters {
        @Override
        public Map<String, String> toMinimalMap() {
            return toMap;
        }

        @Override
        public Map<String, Object> toValues() {
            return Map.copyOf(toMap);
        }
    }

    private static Space space() {
        return new Space(Map.of("size", "32", "rate", "0.1", "optimizer", "sgd"));
    }

    private static Space sizeFrom(long min, long max) {
        Space space = space();
        space.tune("size", min, max, Scale.AUTO);
        return space;
    }

    private static Space rateFrom(double min, double max) {
        Space space = space();
        space.tune("rate", min, max, Scale.AUTO);
        return space;
    }

    private static long size(Map<String, String> values) {
        return Long.parseLong(values.get("size"));
    }

    private static double rate(Map<String, String> values) {
        return Double.parseDouble(values.get("rate"));
    }

    private static String optimizer(Map<String, String> values) {
        return Objects.requireNonNull(values.get("optimizer"));
    }

    private static Hyperparameters sent(Map<String, String> map) {
        return new Sent(map, List.of());
    }

    private static Violation violation(Kind kind, String parameter, String constraint, Severity severity) {
        return Samples.violation(kind, List.of(parameter), constraint, parameter + ": " + constraint, severity);
    }

    @Nested
    class Ranges {
        @Test
        void areInTheOrderOfTheParameters() {
            Space space = space();
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
            Space space = sizeFrom(8, 16);
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
            Space space = rateFrom(0.2, 0.9);
            space.values.put("beta", "0.5");
            Violation idle = violation(Kind.UNUSED, "beta", "optimizer == 'adam'", Severity.WARNING);
            space.check(idle, values -> false);
            assertThat(space.validate()).isEmpty();
            Space copy = new Space(space);
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
            Space space = space();
            assertThat(space.validate()).isEmpty();
            assertThat(space.warnings())
                    .containsExactly(Samples.violation(
                            Kind.TUNING, List.of(), "at least 1 range", "nothing is tuned", Severity.WARNING));
            space.tune("size", 1, 2, Scale.AUTO);
            assertThat(space.doubts()).isEmpty();
        }
    }

    @Nested
    class Errors {
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
            Space space = space();
            space.tune("rate", min, max, scale);
            String words = "rate tuned from " + Wire.write(min) + " to " + Wire.write(max) + ": ";
            String message = scale == Scale.LOGARITHMIC
                    ? "a logarithmic scale must begin above 0"
                    : "a reverse logarithmic scale must be of real numbers from 0 to below 1";
            assertThat(space.errors()).isEqualTo(fits ? List.of() : List.of(words + message));
        }

        @Test
        void ofScalesThatIntegersDoNotHave() {
            Space space = space();
            space.tune("size", 0, 1, Scale.REVERSE_LOGARITHMIC);
            assertThat(space.validate()).extracting(Violation::constraint).containsExactly("[0, 1)");
            space.tune("size", 1, 2, Scale.LOGARITHMIC);
            assertThat(space.validate()).isEmpty();
            space.tune("size", 0, 2, Scale.LOGARITHMIC);
            assertThat(space.validate()).extracting(Violation::constraint).containsExactly("min > 0");
        }

        @Test
        void ofValuesToChooseFrom() {
            Space space = space();
            space.among("optimizer");
            assertThat(space.errors()).containsExactly("optimizer tuned over nothing: must be 1 to 30 values, not 0");
            space.among("optimizer", "sgd", "adam", "sgd");
            assertThat(space.errors())
                    .containsExactly(
                            "optimizer tuned over \"sgd\", \"adam\", \"sgd\": \"sgd\" must be there only once");
            space.among("optimizer", "a");
            assertThat(space.errors()).isEmpty();
            space.among(
                    "optimizer", IntStream.range(0, 30).mapToObj(i -> "v" + i).toArray(String[]::new));
            assertThat(space.errors()).isEmpty();
            space.among(
                    "optimizer", IntStream.range(0, 31).mapToObj(i -> "v" + i).toArray(String[]::new));
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
            Space space = space().check(tooMuch, values -> rate(values) <= 1);
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
            Space space = space().check(
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
            Space space = sizeFrom(8, 16).check(own, values -> false);
            assertThat(space.validate()).containsExactly(own);
            assertThatThrownBy(space.validate()::clear).isInstanceOf(UnsupportedOperationException.class);
        }

        @Test
        void areForgottenWhenTheyAreMended() {
            Space space = sizeFrom(8, 8);
            assertThat(space.validate()).hasSize(1);
            space.tune("size", 8, 9, Scale.AUTO);
            assertThat(space.validate()).isEmpty();
        }
    }

    @Nested
    class Recommendations {
        @ParameterizedTest
        @CsvSource({"0.01, 0.5, true", "0.1, 0.2, true", "0.009, 0.5, false", "0.01, 0.51, false", "0.6, 0.7, false"})
        void areLeftWithAWarning(double min, double max, boolean inside) {
            Space space = space();
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
            Space space = space();
            space.tune("size", 4, 512, Scale.AUTO, 8, 512);
            space.tune("rate", 0.1, 0.2, Scale.AUTO, 0.01, 0.5);
            space.among("optimizer", "sgd", "adam");
            assertThat(space.doubts()).hasSize(1);
        }

        @Test
        void areNotToldOfARangeWhoseEndsTheParameterRefuses() {
            Violation tooMuch = Violations.none()
                    .about("rate")
                    .realRange(2, "[0, 1]", "from 0 to 1")
                    .done()
                    .get(0);
            Space space = space().check(tooMuch, values -> rate(values) <= 1);
            space.tune("rate", 0.2, 2, Scale.AUTO, 0.01, 0.5);
            assertThat(space.errors()).containsExactly("rate tuned from 0.2 to 2.0: must be from 0 to 1");
            assertThat(space.warnings()).isEmpty();
            space.tune("rate", 0.2, 1, Scale.AUTO, 0.01, 0.5);
            assertThat(space.doubts()).containsExactly("rate tuned from 0.2 to 1.0: recommended is from 0.01 to 0.5");
        }

        @Test
        void ofIntegersAreWrittenAsIntegers() {
            Space space = space();
            space.tune("size", 4, 512, Scale.AUTO, 8, 512);
            assertThat(space.doubts()).containsExactly("size tuned from 4 to 512: recommended is from 8 to 512");
        }
    }

    @Nested
    class Contents {
        private final Map<String, String> inside =
                Map.of("size", "16", "rate", "0.2", "optimizer", "adam", "note", "x");

        private Space tuned() {
            Space space = new Space(Map.of("note", "x"));
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
            Space space = tuned();
            Map<String, String> values = new LinkedHashMap<>(inside);
            values.put(parameter, value);
            assertThat(space.contains(sent(values))).isEqualTo(expected);
        }

        @Test
        void needWhatIsTuned() {
            Space space = tuned();
            Map<String, String> values = new LinkedHashMap<>(inside);
            values.remove("size");
            assertThat(space.contains(sent(values))).isFalse();
        }

        @Test
        void countDefaultsThatAreNotSent() {
            Space space = tuned();
            Map<String, String> values = new LinkedHashMap<>(inside);
            values.remove("rate");
            assertThat(space.contains(sent(values))).isTrue();
        }

        @Test
        void areExactForLargeIntegers() {
            Space large = sizeFrom(1L << 53, (1L << 53) + 1);
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
            Space space = sizeFrom(8, 16);
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
            Space space = sizeFrom(8, 16);
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
            Space space = sizeFrom(8, 16);
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
            Space space = new Space(many, Map.of());
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
            Space space = new Space(many, Map.of());
            for (int i = 0; i < 30; i++) {
                space.tune("p" + i, 1, 2, Scale.AUTO);
            }
            assertThat(space.validate()).isEmpty();
            space.tune("p30", 1, 2, Scale.AUTO);
            assertThat(space.errors()).containsExactly("tuned parameters: must be at most 30, not 31");
        }
    }

    @Nested
    class Rules {
        private static final String RULE = "size <= 100";

        private Space bounded(long min, long max) {
            return sizeFrom(min, max).rule(RULE, values -> size(values) <= 100, space -> space.falls("size"));
        }

        @Test
        void thatFailEverywhereAreErrors() {
            assertThat(bounded(101, 200).validate())
                    .containsExactly(
                            Samples.violation(Kind.TUNING, TUNED, RULE, "at every point: " + RULE, Severity.ERROR));
        }

        @Test
        void thatFailSomewhereAreWarningsThatSayWhere() {
            Space space = bounded(100, 200);
            assertThat(space.validate()).isEmpty();
            assertThat(space.warnings())
                    .containsExactly(
                            Samples.violation(Kind.TUNING, TUNED, RULE, "at size = 200: " + RULE, Severity.WARNING));
        }

        @Test
        void thatHoldEverywhereAreFine() {
            assertThat(bounded(1, 100).doubts()).isEmpty();
        }

        @Test
        void thatRiseAreWorstAtTheLowerEnd() {
            Space space =
                    sizeFrom(8, 16).rule("size >= 10", values -> size(values) >= 10, asked -> asked.rises("size"));
            assertThat(space.doubts()).containsExactly("at size = 8: size >= 10");
        }

        @Test
        void areLookedAtWhereAllAreWorstAndWhereAllAreBest() {
            Space space = sizeFrom(10, 20);
            space.tune("rate", 0.1, 0.5, Scale.AUTO);
            space.rule(
                    "size * rate <= 2",
                    values -> size(values) * rate(values) <= 2,
                    asked -> asked.falls("size").falls("rate"));
            assertThat(space.doubts()).containsExactly("at size = 20, rate = 0.5: size * rate <= 2");
            space.tune("rate", 0.4, 0.5, Scale.AUTO);
            assertThat(space.errors()).containsExactly("at every point: size * rate <= 2");
        }

        @Test
        void haveEveryCombinationOfChoicesTried() {
            Space space = space();
            Set<String> tried = new LinkedHashSet<>();
            space.among("optimizer", "sgd", "adam", "nag");
            space.among("note", "x", "y");
            space.tune("size", 8, 16, Scale.AUTO);
            space.ask(asked -> tried.clear());
            space.rule(
                    "never",
                    values -> {
                        tried.add(values.get("optimizer") + values.get("note") + values.get("size"));
                        return false;
                    },
                    asked -> asked.varies("optimizer").varies("note").falls("size"));
            assertThat(space.errors()).containsExactly("at every point: never");
            assertThat(tried).hasSize(12);
        }

        @Test
        void nameTheFirstCombinationThatBreaksThem() {
            Space space = space();
            space.among("optimizer", "sgd", "adam");
            space.tune("rate", 0.01, 0.1, Scale.AUTO);
            space.rule(
                    "adam is slow",
                    values -> !optimizer(values).equals("adam") || rate(values) <= 0.01,
                    asked -> asked.varies("optimizer").falls("rate"));
            assertThat(space.doubts()).containsExactly("at optimizer = \"adam\", rate = 0.1: adam is slow");
        }

        @Test
        void areNotHeldToARangeThatIsWrongItself() {
            Space space = bounded(200, 150);
            assertThat(space.errors()).hasSize(1).allMatch(message -> message.contains("must be below"));
        }

        @Test
        void aboutWhatIsFixedAreReportedAsEver() {
            Violation fixed = Samples.violation(Kind.RULE, List.of("rate"), "rate > 1", "rate > 1", Severity.ERROR);
            Space space = sizeFrom(8, 16).check(fixed, values -> false).ask(asked -> {
                asked.falls("rate");
                asked.rule("rate > 1");
            });
            assertThat(space.validate()).containsExactly(fixed);
        }

        @Test
        void areExaminedOneAfterTheOther() {
            Space space = sizeFrom(8, 200);
            space.tune("rate", 0.1, 0.5, Scale.AUTO);
            space.rule("size <= 100", values -> size(values) <= 100, asked -> asked.falls("size"));
            space.rule("rate <= 0.2", values -> rate(values) <= 0.2, asked -> asked.falls("rate"));
            assertThat(space.doubts()).containsExactly("at size = 200: size <= 100", "at rate = 0.5: rate <= 0.2");
        }

        @Test
        void mayDependOnSeveralParametersInSeveralWays() {
            Space space = sizeFrom(8, 16);
            space.tune("rate", 0.1, 0.5, Scale.AUTO);
            space.among("optimizer", "sgd", "adam");
            space.rule(
                    "never",
                    values -> false,
                    asked -> asked.rises("size").steps("rate", 0.2).varies("optimizer"));
            assertThat(space.errors()).containsExactly("at every point: never");
        }

        @Test
        void leaveTheFirstValuesBehind() {
            Space space = sizeFrom(8, 200);
            space.rule("size <= 100", values -> size(values) <= 100, asked -> asked.falls("size"));
            space.validate();
            assertThat(space.values).containsEntry("size", "8");
        }

        @Test
        void keepAJobFromBeingSentWhereTheyFailEverywhere() {
            Space space = bounded(101, 200);
            assertThat(space.validate()).hasSize(1);
            assertThat(space.staticHyperparameters()).isEmpty();
        }
    }

    @Nested
    class Points {
        /** Which values of a parameter are tried, where none is right. */
        private List<String> tried(Space space, String parameter, Consumer<Examination> question) {
            Set<String> tried = new LinkedHashSet<>();
            List<Boolean> examining = new ArrayList<>();
            space.ask(asked -> examining.add(true));
            space.rule(
                    "never",
                    values -> {
                        if (!examining.isEmpty()) {
                            tried.add(values.get(parameter));
                        }
                        return false;
                    },
                    question);
            space.validate();
            return List.copyOf(tried);
        }

        private Severity severity(Space space, Consumer<Examination> question) {
            space.rule("never", values -> false, question);
            List<Violation> all = new ArrayList<>(space.validate());
            all.addAll(space.warnings());
            assertThat(all).hasSize(1);
            return all.get(0).severity();
        }

        @Test
        void areTheEndsWhereARuleOnlyRisesOrFalls() {
            assertThat(tried(sizeFrom(8, 16), "size", asked -> asked.rises("size")))
                    .containsExactly("8", "16");
            assertThat(tried(sizeFrom(8, 16), "size", asked -> asked.falls("size")))
                    .containsExactly("16", "8");
            assertThat(tried(rateFrom(0.1, 0.5), "rate", asked -> asked.rises("rate")))
                    .containsExactly("0.1", "0.5");
        }

        @Test
        void areTheEndsAndAroundTheCutsOfIntegers() {
            assertThat(tried(sizeFrom(8, 64), "size", asked -> asked.steps("size", 32)))
                    .containsExactly("8", "31", "32", "33", "64");
            assertThat(tried(sizeFrom(8, 64), "size", asked -> asked.steps("size", 32.5)))
                    .containsExactly("8", "31", "32", "33", "64");
            assertThat(tried(sizeFrom(8, 64), "size", asked -> asked.steps("size", 7, 64, 100)))
                    .containsExactly("8", "63", "64");
        }

        @Test
        void areTheEndsAndAroundTheCutsOfRealNumbers() {
            assertThat(tried(rateFrom(0, 1), "rate", asked -> asked.steps("rate", 0.5)))
                    .containsExactly("0.0", "0.49999999999999994", "0.5", "0.5000000000000001", "1.0");
            assertThat(tried(rateFrom(0, 1), "rate", asked -> asked.steps("rate", 0, 2)))
                    .containsExactly("0.0", "5e-324", "1.0");
        }

        @Test
        void areAllOfAFewIntegers() {
            assertThat(tried(sizeFrom(8, 12), "size", asked -> asked.varies("size")))
                    .containsExactly("8", "9", "10", "11", "12");
            assertThat(tried(sizeFrom(1, 1024), "size", asked -> asked.varies("size")))
                    .hasSize(1024);
        }

        @Test
        void areSamplesAndCutsOfManyIntegers() {
            assertThat(tried(sizeFrom(0, 1600), "size", asked -> asked.varies("size", 150)))
                    .containsExactlyElementsOf(LongStream.concat(
                                    LongStream.of(149, 150, 151),
                                    LongStream.rangeClosed(0, 16).map(i -> i * 100))
                            .sorted()
                            .mapToObj(Long::toString)
                            .toList());
        }

        @Test
        void areSamplesAndCutsOfRealNumbers() {
            assertThat(tried(rateFrom(1, 2), "rate", asked -> asked.varies("rate")))
                    .containsExactlyElementsOf(IntStream.rangeClosed(0, 16)
                            .mapToObj(i -> Wire.write(1 + i / 16.0))
                            .toList());
        }

        @Test
        void areAllValuesToChooseFrom() {
            Space space = space();
            space.among("optimizer", "sgd", "adam", "nag");
            assertThat(tried(space, "optimizer", asked -> asked.varies("optimizer")))
                    .containsExactly("sgd", "adam", "nag");
        }

        @Test
        void areTheEndsOfIntegersThatDoublesCannotTellApart() {
            long large = 1L << 53;
            assertThat(tried(sizeFrom(large - 1, large), "size", asked -> asked.steps("size", (double) (large - 1))))
                    .containsExactly(Long.toString(large - 1), Long.toString(large));
            assertThat(tried(sizeFrom(large, large + 2), "size", asked -> asked.steps("size", 3)))
                    .containsExactly(Long.toString(large), Long.toString(large + 2));
            assertThat(tried(sizeFrom(-large - 2, 0), "size", asked -> asked.steps("size", -5)))
                    .containsExactly(Long.toString(-large - 2), "0");
        }

        @Test
        void decideIfThereIsNoNeedToLookAtOthers() {
            assertThat(severity(sizeFrom(1, 9999), asked -> asked.steps("size", 5)))
                    .isEqualTo(Severity.ERROR);
            assertThat(severity(rateFrom(0, 1), asked -> asked.steps("rate", 0.5)))
                    .isEqualTo(Severity.ERROR);
            assertThat(severity(sizeFrom(1, 1024), asked -> asked.varies("size")))
                    .isEqualTo(Severity.ERROR);
            assertThat(severity(sizeFrom(1, 1025), asked -> asked.varies("size")))
                    .isEqualTo(Severity.WARNING);
            assertThat(severity(rateFrom(0, 1), asked -> asked.varies("rate"))).isEqualTo(Severity.WARNING);
            assertThat(severity(sizeFrom(1, 1L << 53), asked -> asked.steps("size", 5)))
                    .isEqualTo(Severity.ERROR);
            assertThat(severity(sizeFrom(1, (1L << 53) + 2), asked -> asked.steps("size", 5)))
                    .isEqualTo(Severity.WARNING);
            Space space = space();
            space.among("optimizer", "sgd", "adam");
            assertThat(severity(space, asked -> asked.varies("optimizer"))).isEqualTo(Severity.ERROR);
        }

        @Test
        void whichDoNotDecideSayNothingOfTheNextRule() {
            Space space = rateFrom(0, 1);
            space.tune("size", 8, 16, Scale.AUTO);
            space.rule("samples", values -> false, asked -> asked.varies("rate"));
            space.rule("ends", values -> false, asked -> asked.falls("size"));
            assertThat(space.errors()).containsExactly("at every point: ends");
            assertThat(space.warnings()).extracting(Violation::message).containsExactly("at rate = 0.0: samples");
        }

        @Test
        void areNotMoreThanAFewThousandFarApart() {
            Space space = sizeFrom(1, 1000);
            space.tune("rate", 0.0, 1.0, Scale.AUTO);
            Set<String> sizes = new LinkedHashSet<>();
            Set<String> rates = new LinkedHashSet<>();
            List<String> looks = new ArrayList<>();
            space.ask(asked -> rates.clear());
            space.rule(
                    "never",
                    values -> {
                        looks.add("");
                        sizes.add(values.get("size"));
                        rates.add(values.get("rate"));
                        return false;
                    },
                    asked -> asked.varies("size").steps("rate", 0.25, 0.5, 0.75));
            assertThat(space.errors()).isEmpty();
            assertThat(space.warnings()).hasSize(1);
            assertThat(looks).hasSizeBetween(4096, 4106);
            assertThat(sizes).hasSizeGreaterThan(950);
            assertThat(rates).hasSize(11);
        }

        @Test
        void areAllTriedUpToAFewThousand() {
            Space space = sizeFrom(1, 1024);
            space.among("optimizer", "a", "b", "c", "d");
            assertThat(severity(space, asked -> asked.varies("size").varies("optimizer")))
                    .isEqualTo(Severity.ERROR);
            space = sizeFrom(1, 1024);
            space.among("optimizer", "a", "b", "c", "d", "e");
            assertThat(severity(space, asked -> asked.varies("size").varies("optimizer")))
                    .isEqualTo(Severity.WARNING);
        }
    }

    @Nested
    class Advice {
        @Test
        void isNeverAnErrorUnlessItFailsEverywhereAndEvenThenAWarning() {
            Space space = sizeFrom(101, 200)
                    .advice("size <= 100", values -> size(values) <= 100, asked -> asked.falls("size"));
            assertThat(space.validate()).isEmpty();
            assertThat(space.warnings())
                    .extracting(Violation::message, Violation::severity)
                    .containsExactly(tuple("at every point: size <= 100", Severity.WARNING));
            space.tune("size", 50, 200, Scale.AUTO);
            assertThat(space.doubts()).containsExactly("at size = 200: size <= 100");
            space.tune("size", 50, 100, Scale.AUTO);
            assertThat(space.doubts()).isEmpty();
        }

        @Test
        void isNotGivenWhereValuesAreWrong() {
            Space space = sizeFrom(101, 200)
                    .advice("size <= 100", values -> size(values) <= 100, asked -> asked.falls("size"))
                    .check(violation(Kind.RANGE, "rate", "[0, 1]", Severity.ERROR), values -> false);
            assertThat(space.validate()).hasSize(1);
            assertThat(space.warnings()).isEmpty();
        }

        @Test
        void isGivenWhereOnlyRulesAreBroken() {
            Space space = sizeFrom(101, 200)
                    .advice("size <= 100", values -> size(values) <= 100, asked -> asked.falls("size"))
                    .check(violation(Kind.RULE, "rate", "rate > 1", Severity.ERROR), values -> false)
                    .check(
                            Violations.none()
                                    .about("note")
                                    .required("x", "x is true")
                                    .done()
                                    .get(0),
                            values -> false);
            assertThat(space.validate()).hasSize(2);
            assertThat(space.warnings()).hasSize(1);
        }

        @Test
        void aboutFixedValuesIsPassedOn() {
            Violation doubt = violation(Kind.RULE, "rate", "rate < 0.05", Severity.WARNING);
            Space space = sizeFrom(8, 16).check(doubt, values -> false);
            assertThat(space.validate()).isEmpty();
            assertThat(space.warnings()).containsExactly(doubt);
            assertThatThrownBy(space.warnings()::clear).isInstanceOf(UnsupportedOperationException.class);
        }
    }

    @Nested
    class Conditions {
        private final Violation missing = violation(Kind.REQUIRED, "note", "required when adam", Severity.ERROR);
        private final Violation unused = violation(Kind.UNUSED, "beta", "optimizer == 'adam'", Severity.WARNING);

        private Space optimizers(String... values) {
            Space space = space();
            space.among("optimizer", values);
            return space;
        }

        private Space requiringANote(String... values) {
            return optimizers(values)
                    .check(
                            missing,
                            found -> found.containsKey("note")
                                    || !optimizer(found).equals("adam"))
                    .ask(asked -> {
                        asked.varies("optimizer");
                        asked.required("note");
                    });
        }

        @Test
        void ofWhatIsRequiredFailEverywhereOrSomewhere() {
            assertThat(requiringANote("adam").errors()).containsExactly("at every point: note: required when adam");
            assertThat(requiringANote("sgd", "adam").doubts())
                    .containsExactly("at optimizer = \"adam\": note: required when adam");
            assertThat(requiringANote("sgd", "nag").doubts()).isEmpty();
        }

        @Test
        void ofWhatIsRequiredAreNotReportedTwice() {
            Space space = requiringANote("adam", "sgd");
            assertThat(space.doubts()).containsExactly("at optimizer = \"adam\": note: required when adam");
        }

        private Space using(Space space) {
            return space.check(
                            unused,
                            values -> !values.containsKey("beta")
                                    || optimizer(values).equals("adam"))
                    .ask(asked -> {
                        asked.varies("optimizer");
                        asked.used("beta", "optimizer is \"adam\"");
                    });
        }

        @Test
        void ofWhatIsFixedMakeItIdleEverywhere() {
            Space space = using(optimizers("sgd", "nag"));
            space.values.put("beta", "0.5");
            assertThat(space.doubts()).containsExactly("at every point: beta: optimizer == 'adam'");
            assertThat(space.staticHyperparameters()).doesNotContainKey("beta");
            assertThat(space.contains(sent(Map.of("size", "32", "rate", "0.1", "optimizer", "sgd", "beta", "0.7"))))
                    .isTrue();
        }

        @Test
        void ofWhatIsFixedAreFineSomewhere() {
            Space space = using(optimizers("sgd", "adam"));
            space.values.put("beta", "0.5");
            assertThat(space.doubts()).isEmpty();
            assertThat(space.staticHyperparameters()).containsEntry("beta", "0.5");
        }

        @Test
        void areForgottenWhenTheSpaceChanges() {
            Space space = using(optimizers("sgd", "nag"));
            space.values.put("beta", "0.5");
            assertThat(space.doubts()).hasSize(1);
            space.among("optimizer", "sgd", "adam");
            assertThat(space.doubts()).isEmpty();
            assertThat(space.staticHyperparameters()).containsEntry("beta", "0.5");
        }

        @Test
        void countAtTheFirstValuesWhereNothingElseIsAsked() {
            Space space = optimizers("adam", "sgd");
            space.values.put("beta", "0.5");
            space.check(unused, values -> optimizer(values).equals("adam"));
            assertThat(space.doubts()).isEmpty();
            space.among("optimizer", "sgd", "adam");
            assertThat(space.doubts()).containsExactly("beta: optimizer == 'adam'");
        }

        @Test
        void ofADefaultThatIsLeftOutSayNothing() {
            Space everywhere = using(optimizers("sgd", "nag"));
            assertThat(everywhere.doubts()).isEmpty();
            assertThat(everywhere.staticHyperparameters()).doesNotContainKey("beta");
            Map<String, String> otherBeta = Map.of("size", "32", "rate", "0.1", "optimizer", "sgd", "beta", "0.7");
            assertThat(everywhere.contains(sent(otherBeta))).isTrue();
        }

        @Test
        void ofADefaultThatHasAnEffectSomewhereSendIt() {
            Space space = optimizers("sgd", "adam").ask(asked -> {
                asked.varies("optimizer");
                asked.used("beta", "optimizer is \"adam\"");
            });
            assertThat(space.doubts()).isEmpty();
            assertThat(space.staticHyperparameters()).containsEntry("beta", "0.9");
            Map<String, String> otherBeta = Map.of("size", "32", "rate", "0.1", "optimizer", "sgd", "beta", "0.7");
            assertThat(space.contains(sent(otherBeta))).isFalse();
            Map<String, String> defaultBeta = Map.of("size", "32", "rate", "0.1", "optimizer", "sgd");
            assertThat(space.contains(sent(defaultBeta))).isTrue();
        }

        @Test
        void ofWhatIsTunedAreDoubtfulWhereItHasNoEffect() {
            Space space = using(optimizers("sgd", "adam", "nag"));
            space.tune("beta", 0.5, 0.9, Scale.AUTO);
            assertThat(space.validate()).isEmpty();
            assertThat(space.warnings())
                    .containsExactly(Samples.violation(
                            Kind.TUNING,
                            List.of("beta"),
                            "optimizer == 'adam'",
                            "beta tuned from 0.5 to 0.9: used only when optimizer is \"adam\", "
                                    + "not at optimizer = \"sgd\" or optimizer = \"nag\"",
                            Severity.WARNING));
            space.among("optimizer", "sgd", "nag");
            assertThat(space.doubts())
                    .containsExactly(
                            "beta tuned from 0.5 to 0.9: used only when optimizer is \"adam\", " + "not at any point");
            space.among("optimizer", "adam");
            assertThat(space.doubts()).isEmpty();
        }

        @Test
        void onFixedValuesMakeARangeDoubtful() {
            Space space = using(space());
            space.tune("beta", 0.5, 0.9, Scale.AUTO);
            assertThat(space.doubts())
                    .containsExactly(
                            "beta tuned from 0.5 to 0.9: used only when optimizer is \"adam\", " + "not at any point");
            space.values.put("optimizer", "adam");
            assertThat(space.doubts()).isEmpty();
        }

        @Test
        void onFixedValuesPassTheirWarningsOn() {
            Space space = sizeFrom(8, 16);
            space.values.put("beta", "0.5");
            using(space);
            assertThat(space.validate()).isEmpty();
            assertThat(space.warnings()).containsExactly(unused);
            assertThat(space.contains(sent(Map.of("size", "8", "rate", "0.1", "optimizer", "sgd", "beta", "0.7"))))
                    .isTrue();
        }

        @ParameterizedTest
        @EnumSource(
                value = Kind.class,
                names = {"RANGE", "MALFORMED", "PATTERN"})
        void areNotLookedAtWhereValuesAreWrong(Kind kind) {
            Space space = using(optimizers("sgd", "nag"));
            space.values.put("beta", "0.5");
            space.check(violation(kind, "rate", "wrong", Severity.ERROR), values -> false);
            assertThat(space.validate()).hasSize(1);
            assertThat(space.warnings()).isEmpty();
        }
    }

    @Test
    void aParameterThatIsNoneIsNotExamined() {
        Space space = sizeFrom(8, 16).ask(asked -> {
            asked.varies("size");
            asked.used("no_such", "ever");
        });
        assertThatThrownBy(space::validate)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no_such");
    }
}
