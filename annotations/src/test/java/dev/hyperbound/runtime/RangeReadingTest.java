package dev.hyperbound.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyperbound.Scale;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;

/** Ranges of jobs that are described elsewhere are read by the kinds of their parameters. */
class RangeReadingTest {
    private static final List<Parameter> PARAMETERS = List.of(
            of("size", ParameterType.Numeric.INT)
                    .alsoNames("n")
                    .tunableRange("[8, 512]")
                    .build(),
            of("steps", ParameterType.Numeric.LONG).tunable().build(),
            of("rate", ParameterType.Numeric.DOUBLE).tunable().build(),
            of("layers", ParameterType.Numeric.INT)
                    .allowedValues("18", "34")
                    .tunable()
                    .build(),
            of("flag", new ParameterType.Bool("yes", "no")).tunable().build(),
            of("mode", Demo.MODE).tunable().build(),
            of(
                            "either",
                            new ParameterType.NumberOrKeyword(
                                    ParameterType.Numeric.DOUBLE, ParameterType.Enumeration.of("auto")))
                    .tunable()
                    .build(),
            of("note", new ParameterType.Text()).build(),
            of("instances", ParameterType.Numeric.INT).context().build());

    private static ParameterBuilder of(String name, ParameterType type) {
        return Parameter.builder(name, name, type).defaultValue("1");
    }

    /** Keeps what it was given, in the form in which it was. */
    private static final class Space extends SearchSpace {
        final List<Object> given = new ArrayList<>();

        /** What is wrong with the values beside what keeps the space from being whole. */
        final List<Violation> ofValues = new ArrayList<>();

        Space() {
            super(PARAMETERS);
        }

        List<String> messages() {
            return validate().stream().map(Violation::message).toList();
        }

        @Override
        protected void setWhole(String parameter, long value) {
            given.add(value);
        }

        @Override
        protected void setReal(String parameter, double value) {
            given.add(value);
        }

        @Override
        protected void read(String parameter, String text) {
            given.add(text);
        }

        @Override
        protected List<Violation> valueErrors() {
            List<Violation> found = new ArrayList<>(ofValues);
            found.add(Violation.of(Violation.Kind.REQUIRED, "").build());
            return found;
        }

        @Override
        protected List<Violation> valueWarnings() {
            return List.of();
        }

        @Override
        protected Hyperparameters values() {
            throw new AssertionError();
        }

        @Override
        protected void examine(Examination examination) {
            // No rules
        }
    }

    private static Space described(Map<String, String> fixed, Set<String> unknown, ParameterRange... ranges) {
        Space space = new Space();
        space.describe(fixed, List.of(ranges), unknown);
        return space;
    }

    private static ParameterRange whole(String name, String min, String max) {
        return new ParameterRange.Integer(name, min, max, Scale.LINEAR);
    }

    private static ParameterRange real(String name, String min, String max) {
        return new ParameterRange.Continuous(name, min, max, Scale.AUTO);
    }

    private static ParameterRange among(String name, String... values) {
        return new ParameterRange.Categorical(name, List.of(values));
    }

    static final List<Arguments> READ = List.of(
            Arguments.of(whole("size", "8", "16"), whole("size", "8", "16"), 8L),
            Arguments.of(whole("n", "8", "16"), whole("size", "8", "16"), 8L),
            Arguments.of(whole("steps", "8", "9000000000"), whole("steps", "8", "9000000000"), 8L),
            Arguments.of(real("rate", "1e-3", "1"), real("rate", "0.001", "1.0"), 0.001),
            Arguments.of(real("rate", "-0.0", "1"), real("rate", "0.0", "1.0"), 0.0),
            Arguments.of(real("either", "0", "1"), real("either", "0.0", "1.0"), 0.0),
            Arguments.of(among("either", "auto", "1"), among("either", "auto", "1.0"), "auto"),
            Arguments.of(among("size", "-0", "16"), among("size", "0", "16"), 0L),
            Arguments.of(among("rate", "1", "0.5"), among("rate", "1.0", "0.5"), 1.0),
            Arguments.of(among("layers", "18", "34"), among("layers", "18", "34"), 18L),
            Arguments.of(among("flag", "YES"), among("flag", "yes"), "yes"),
            Arguments.of(among("mode", "adam_w", "nag"), among("mode", "adam", "nag"), "adam"));

    @ParameterizedTest
    @FieldSource("READ")
    void rangesOfTheRightKind(ParameterRange range, ParameterRange read, Object first) {
        Space space = described(Map.of(), Set.of(), range);
        assertThat(space.ranges()).containsExactly(read);
        assertThat(space.messages()).containsExactly("");
        assertThat(space.given.get(0)).isEqualTo(first);
    }

    static final List<Arguments> REFUSED = List.of(
            Arguments.of(real("size", "1", "2"), "size: tuned over a continuous range; must be an integer range"),
            Arguments.of(real("steps", "1", "2"), "steps: tuned over a continuous range; must be an integer range"),
            Arguments.of(whole("rate", "1", "2"), "rate: tuned over an integer range; must be a continuous range"),
            Arguments.of(whole("either", "1", "2"), "either: tuned over an integer range; must be a continuous range"),
            Arguments.of(whole("layers", "18", "34"), "layers: tuned over an integer range; must be categories"),
            Arguments.of(real("mode", "1", "2"), "mode: tuned over a continuous range; must be categories"),
            Arguments.of(among("note", "a"), "note: can't be tuned; fix it"),
            Arguments.of(
                    whole("size", "1", "3000000000"),
                    "size = \"3000000000\": does not fit int (largest is 2147483647)"),
            Arguments.of(
                    whole("size", "1", "10.5"),
                    "size = \"10.5\": not an int; write it without a decimal point or an exponent, for example 3"),
            Arguments.of(
                    real("rate", "1", "NaN"),
                    "rate = \"NaN\": not a finite number; write it as digits, for example 0.1"),
            Arguments.of(among("layers", "18", "x"), "layers = \"x\": not an int; write it as digits, for example 3"));

    @ParameterizedTest
    @FieldSource("REFUSED")
    void rangesOfAnotherKind(ParameterRange range, String message) {
        Space space = described(Map.of(), Set.of(), range);
        assertThat(space.ranges()).isEmpty();
        assertThat(space.messages()).startsWith(message);
    }

    @ParameterizedTest
    @FieldSource("REFUSED")
    void doNotMeanThatNothingIsTuned(ParameterRange range, String message) {
        Space space = described(Map.of(), Set.of(), range);
        assertThat(space.messages()).startsWith(message);
        assertThat(space.warnings()).isEmpty();
    }

    @Test
    void ofNoParameterDoNotMeanThatNothingIsTuned() {
        Space space = described(Map.of(), Set.of(), whole("sise", "1", "2"));
        space.validate();
        assertThat(space.warnings()).isEmpty();

        Space without = described(Map.of(), Set.of());
        without.validate();
        assertThat(without.warnings()).extracting(Violation::message).containsExactly("nothing is tuned");
    }

    @Test
    void bothEndsThatCannotBeReadAreTold() {
        assertThat(described(Map.of(), Set.of(), whole("size", "1.5", "x")).messages())
                .satisfiesExactly(
                        min -> assertThat(min).startsWith("size = \"1.5\": not an int"),
                        max -> assertThat(max).startsWith("size = \"x\": not an int"),
                        other -> assertThat(other).isEmpty());
    }

    /** The parameter has no value then, which would be told as well. */
    @ParameterizedTest
    @FieldSource("REFUSED")
    void ofWhichNothingElseIsSaid(ParameterRange range, String message) {
        Space space = described(Map.of(), Set.of(), range);
        space.ofValues.add(missing(range.name()));
        assertThat(space.messages())
                .startsWith(message)
                .doesNotContain("nothing of the parameter")
                .endsWith("");
    }

    @Test
    void ofARangeThatIsReadItIs() {
        for (ParameterRange range :
                List.of(whole("size", "8", "16"), real("rate", "0", "1"), among("mode", "sgd", "adam"))) {
            Space space = described(Map.of(), Set.of(), range);
            space.ofValues.add(missing("note"));
            space.ofValues.add(Violation.of(Violation.Kind.RANGE, range.name() + ": wrong")
                    .reason("wrong".length())
                    .parameters(List.of(range.name()))
                    .build());
            assertThat(space.messages())
                    .as("%s", range)
                    .hasSizeGreaterThan(2)
                    .contains("nothing of the parameter")
                    .anyMatch(message -> message.startsWith(range.name() + " tuned ") && message.endsWith("wrong"));
        }
    }

    private static Violation missing(String parameter) {
        return Violation.of(Violation.Kind.REQUIRED, "nothing of the parameter")
                .parameters(List.of(parameter))
                .build();
    }

    @Test
    void whatIsTunedTwiceOrFixedIsRefused() {
        assertThat(described(Map.of(), Set.of(), whole("size", "8", "16"), whole("n", "8", "16"))
                        .messages())
                .startsWith("size: tuned twice; leave out one range");
        assertThat(described(Map.of("n", "8"), Set.of(), whole("size", "8", "16"))
                        .messages())
                .startsWith("size: both fixed and tuned; leave out one");
        assertThat(described(Map.of("size", "8"), Set.of(), whole("n", "8", "16"))
                        .messages())
                .startsWith("size: both fixed and tuned; leave out one");
    }

    @Test
    void whatIsUnknownIsPassedOver() {
        assertThat(described(Map.of(), Set.of("size"), whole("n", "8", "x")).ranges())
                .isEmpty();
        assertThat(described(Map.of(), Set.of("n"), whole("n", "8", "x")).ranges())
                .isEmpty();
        assertThat(described(Map.of(), Set.of("size"), whole("n", "8", "x")).messages())
                .containsExactly("");
    }

    @Test
    void namesThatAreNoneAreTold() {
        Map<String, String> fixed = new LinkedHashMap<>(Map.of("size", "8"));
        WireReader reader =
                new Space().describe(fixed, List.of(real("rtae", "0", "1"), whole("instances", "1", "2")), Set.of());
        reader.has("size");
        assertThat(Violations.of(reader.finish("demo", PARAMETERS)).done())
                .extracting(Violation::message)
                .containsExactly(
                        "rtae: unknown hyperparameter of demo; did you mean \"rate\"?",
                        "instances: never sent; set it on the builder");
        assertThat(fixed).containsOnlyKeys("size");
    }

    @Test
    void theRecommendedRangeIsTheStubs() {
        Space space = described(Map.of(), Set.of(), whole("size", "4", "16"));
        space.validate();
        assertThat(space.warnings())
                .extracting(Violation::message)
                .containsExactly("size tuned from 4 to 16: recommended is from 8 to 512");
    }
}
