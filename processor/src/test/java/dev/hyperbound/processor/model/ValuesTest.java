package dev.hyperbound.processor.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hyperbound.Scale;
import dev.hyperbound.processor.testing.Models;
import dev.hyperbound.runtime.Match;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values of every type: as they are sent, as rules see them, against constraints. */
class ValuesTest {
    private static final Position HERE = new Position() {};
    private static final JavaClass OPTIMIZER = new JavaClass("a.b", List.of("Stub", "Optimizer"));
    private static final ValueType.Constant ADAM =
            new ValueType.Constant("ADAM", "adam", List.of(), Description.NONE, false);
    private static final ValueType.Constant SGD =
            new ValueType.Constant("SGD", "sgd", List.of(), Description.NONE, false);
    private static final ValueType.Enumeration OPTIMIZERS = new ValueType.Enumeration(OPTIMIZER, List.of(SGD, ADAM));
    private static final ValueType.Composite SHAPE = new ValueType.Composite(
            new JavaClass("a.b", List.of("Shape")),
            List.of(component("height", ValueType.Numeric.INT), component("kind", OPTIMIZERS)),
            Separation.of("x"),
            false);
    private static final ValueType.Sequence RATES =
            new ValueType.Sequence(ValueType.Numeric.DOUBLE, Separation.of(";"));
    private static final ValueType.NumberOrKeyword STEPS =
            new ValueType.NumberOrKeyword(ValueType.Numeric.INT, OPTIMIZERS);
    private static final ValueType.Bool FLAG = new ValueType.Bool("True", "False");
    private static final Value SHAPE_VALUE = new Value.Composite(List.of(new Value.Whole(3), new Value.Constant(ADAM)));
    private static final Value RATES_VALUE = new Value.Sequence(List.of(new Value.Real(0.5), new Value.Real(1e-8)));

    private static ValueType.Component component(String name, ValueType type) {
        return new ValueType.Component(name, name, List.of(), type, List.of(), Description.NONE);
    }

    private static Interval interval(String text) {
        return ((IntervalParser.Parsed) IntervalParser.parse(text)).found();
    }

    @Nested
    class OnTheWire {
        @Test
        void areTexts() {
            assertThat(WireText.of(ValueType.Numeric.LONG, new Value.Whole(-3))).isEqualTo("-3");
            assertThat(WireText.of(ValueType.Numeric.DOUBLE, new Value.Real(1e-8)))
                    .isEqualTo("1e-08");
            assertThat(WireText.of(FLAG, new Value.Truth(true))).isEqualTo("True");
            assertThat(WireText.of(FLAG, new Value.Truth(false))).isEqualTo("False");
            assertThat(WireText.of(new ValueType.Text(), new Value.Text("a b"))).isEqualTo("a b");
            assertThat(WireText.of(OPTIMIZERS, new Value.Constant(ADAM))).isEqualTo("adam");
            assertThat(WireText.of(SHAPE, SHAPE_VALUE)).isEqualTo("3xadam");
            assertThat(WireText.of(RATES, RATES_VALUE)).isEqualTo("0.5;1e-08");
            assertThat(WireText.of(RATES, new Value.Sequence(List.of()))).isEmpty();
            assertThat(WireText.of(new ValueType.Regex(), new Value.Text("a+"))).isEqualTo("a+");
            assertThat(WireText.of(STEPS, new Value.Whole(7))).isEqualTo("7");
            assertThat(WireText.of(STEPS, new Value.Constant(ADAM))).isEqualTo("adam");
        }

        @Test
        void areArraysOfNumbersOrOfStrings() {
            Value words = new Value.Sequence(List.of(new Value.Constant(SGD), new Value.Constant(ADAM)));
            assertThat(WireText.of(new ValueType.Sequence(ValueType.Numeric.DOUBLE, new JsonForm()), RATES_VALUE))
                    .isEqualTo("[0.5, 1e-08]");
            assertThat(WireText.of(new ValueType.Sequence(OPTIMIZERS, new JsonForm()), words))
                    .isEqualTo("[\"sgd\", \"adam\"]");
        }

        @Test
        void haveTheirOwnType() {
            assertThatThrownBy(() -> WireText.of(ValueType.Numeric.INT, RATES_VALUE))
                    .isInstanceOf(ClassCastException.class);
        }
    }

    @Nested
    class InRules {
        @Test
        void areObjects() {
            assertThat(RuleValue.of(ValueType.Numeric.INT, new Value.Whole(-3))).isEqualTo(-3L);
            assertThat(RuleValue.of(ValueType.Numeric.DOUBLE, new Value.Real(0.5)))
                    .isEqualTo(0.5);
            assertThat(RuleValue.of(FLAG, new Value.Truth(true))).isEqualTo(true);
            assertThat(RuleValue.of(FLAG, new Value.Truth(false))).isEqualTo(false);
            assertThat(RuleValue.of(new ValueType.Regex(), new Value.Text("a+")))
                    .isEqualTo("a+");
            assertThat(RuleValue.of(OPTIMIZERS, new Value.Constant(ADAM))).isEqualTo("adam");
            assertThat(RuleValue.of(STEPS, new Value.Whole(7))).isEqualTo(7L);
            assertThat(RuleValue.of(STEPS, new Value.Constant(ADAM))).isEqualTo("adam");
            assertThat(RuleValue.of(SHAPE, SHAPE_VALUE)).isEqualTo(Map.of("height", 3L, "kind", "adam"));
            assertThat(RuleValue.of(RATES, RATES_VALUE)).isEqualTo(List.of(0.5, 1e-8));
        }
    }

    @Nested
    class AgainstConstraints {
        private final Constraint range = new Constraint.InRange(interval("[0, 1)"), HERE);
        private final Constraint.OneOf zeroOrOne = new Constraint.OneOf(
                List.of(new Value.Real(0.0), new Value.Real(1)), List.of("0", "1"), List.of(HERE, HERE), HERE);
        private final Constraint eights = new Constraint.MultipleOf(8, HERE);
        private final Constraint.Matches digits = new Constraint.Matches("[0-9]+", Optional.empty(), HERE);

        @ParameterizedTest
        @CsvSource({"0, true", "0.5, true", "1, false", "-0.1, false"})
        void lieInARange(double value, boolean inside) {
            assertThat(range.admits(new Value.Real(value))).isEqualTo(inside);
            assertThat(new Value.Real(value).isInside(interval("[0, 1)"))).isEqualTo(inside);
        }

        @Test
        void areComparedWithRangesAsWhatTheyAre() {
            assertThat(range.admits(new Value.Whole(0))).isTrue();
            assertThat(range.admits(new Value.Whole(1))).isFalse();
            assertThat(range.admits(new Value.Text("7"))).isTrue();
        }

        @ParameterizedTest
        @CsvSource({"8, true", "0, true", "-16, true", "4, false", "9, false", "1, false"})
        void areMultiples(long value, boolean multiple) {
            assertThat(eights.admits(new Value.Whole(value))).isEqualTo(multiple);
        }

        @Test
        void areMultiplesIfTheyAreNoWholeNumbers() {
            assertThat(eights.admits(new Value.Text("9"))).isTrue();
        }

        @Test
        void areOneOfSeveral() {
            assertThat(zeroOrOne.admits(new Value.Real(1))).isTrue();
            assertThat(zeroOrOne.admits(new Value.Real(-0.0))).isTrue();
            assertThat(zeroOrOne.admits(new Value.Real(0.5))).isFalse();
            assertThat(new Value.Text("a").comparable()).isEqualTo(new Value.Text("a").comparable());
        }

        @Test
        void matchFromEndToEnd() {
            assertThat(digits.admits(new Value.Text("12"))).isTrue();
            assertThat(digits.admits(new Value.Text("12x"))).isFalse();
            assertThat(digits.admits(new Value.Whole(12))).isTrue();
            assertThat(digits.outcome(new Value.Text("x"))).isEqualTo(Match.DIFFERS);
            assertThat(new Constraint.Matches("a*a*a*a*a*b", Optional.empty(), HERE)
                            .outcome(new Value.Text("a".repeat(60))))
                    .isEqualTo(Match.UNDECIDED);
        }

        @Test
        void areLookedForByKind() {
            List<Constraint> all = List.of(digits, range, zeroOrOne, eights);
            assertThat(Constraints.range(all)).contains(interval("[0, 1)"));
            assertThat(Constraints.oneOf(all)).contains(zeroOrOne);
            assertThat(Constraints.pattern(all)).contains(digits);
            assertThat(Constraints.divisor(all)).hasValue(8);
            assertThat(Constraints.divisor(List.of(digits))).isEmpty();
            assertThat(Constraints.range(List.of(digits))).isEmpty();
            assertThat(Constraints.oneOf(List.of(digits))).isEmpty();
            assertThat(Constraints.pattern(List.of(range))).isEmpty();
        }
    }

    @Test
    void areNumbersOrNot() {
        assertThat(new Value.Whole(-3).number()).contains(-3.0);
        assertThat(new Value.Real(0.5).number()).contains(0.5);
        assertThat(new Value.Text("3").number()).isEmpty();
    }

    @Test
    void areMadeOfParts() {
        assertThat(RATES_VALUE.parts()).containsExactly(new Value.Real(0.5), new Value.Real(1e-8));
        assertThat(SHAPE_VALUE.parts()).containsExactly(new Value.Whole(3), new Value.Constant(ADAM));
        assertThat(new Value.Whole(3).parts()).containsExactly(new Value.Whole(3));
    }

    @Test
    void typesHaveAnArticle() {
        assertThat(TypeWords.of(ValueType.Numeric.INT)).isEqualTo("an int");
        assertThat(TypeWords.of(ValueType.Numeric.LONG)).isEqualTo("a long");
        assertThat(TypeWords.of(ValueType.Numeric.DOUBLE)).isEqualTo("a double");
        assertThat(TypeWords.of(OPTIMIZERS)).isEqualTo("a value of Optimizer");
        assertThat(TypeWords.of(SHAPE)).isEqualTo("a record Shape");
        assertThat(TypeWords.of(RATES)).isEqualTo("a list");
        assertThat(TypeWords.of(FLAG)).isEqualTo("a boolean");
        assertThat(TypeWords.of(STEPS)).isEqualTo("an int or a value of Optimizer");
        assertThat(TypeWords.of(new ValueType.Regex())).isEqualTo("a regular expression");
        assertThat(TypeWords.of(new ValueType.Text())).isEqualTo("a string");
    }

    @Test
    void numbersAreWholeOrNot() {
        assertThat(ValueType.Numeric.INT.isWhole()).isTrue();
        assertThat(ValueType.Numeric.LONG.isWhole()).isTrue();
        assertThat(ValueType.Numeric.DOUBLE.isWhole()).isFalse();
        assertThat(OPTIMIZERS.wireNames()).containsExactly("sgd", "adam");
    }

    @Test
    void classesHaveNames() {
        assertThat(OPTIMIZER.simpleName()).isEqualTo("Optimizer");
        assertThat(OPTIMIZER.canonicalName()).isEqualTo("a.b.Stub.Optimizer");
        assertThat(OPTIMIZER.binaryName()).isEqualTo("a.b.Stub$Optimizer");
        assertThat(OPTIMIZER.sibling("Tuning").canonicalName()).isEqualTo("a.b.Stub_OptimizerTuning");
        assertThat(new JavaClass("", List.of("Stub")).canonicalName()).isEqualTo("Stub");
        assertThat(new JavaClass("", List.of("Stub", "A")).binaryName()).isEqualTo("Stub$A");
    }

    @Test
    void presenceIsOneOfThree() {
        Presence.Defaulted half = new Presence.Defaulted(new Value.Real(0.5), "0.5", HERE);
        Parameter required = parameter(new Presence.Required());
        Parameter defaulted = parameter(half);
        Parameter absentable = parameter(new Presence.Absentable());
        assertThat(required.isRequired()).isTrue();
        assertThat(defaulted.isRequired()).isFalse();
        assertThat(absentable.isAbsentable()).isTrue();
        assertThat(required.isAbsentable()).isFalse();
        assertThat(defaulted.defaulted()).contains(half);
        assertThat(absentable.defaulted()).isEmpty();
        assertThat(required.range()).contains(interval("[0, 1)"));
    }

    @Test
    void stubsNameWhatIsGeneratedForThem() {
        Parameter required = parameter(new Presence.Required());
        Parameter absentable = parameter(new Presence.Absentable());
        Stub stub = stub(List.of(absentable, required));
        assertThat(stub.hyperparametersClass().canonicalName()).isEqualTo("a.b.Stub_OptimizerHyperparameters");
        assertThat(stub.tuningClass().canonicalName()).isEqualTo("a.b.Stub_OptimizerTuning");
        assertThat(stub.requiredParameters()).containsExactly(required);
        assertThat(stub.isTunable()).isFalse();
        assertThat(stub(List.of(absentable, tunable())).isTunable()).isTrue();
    }

    private static Stub stub(List<Parameter> parameters) {
        return Models.stub(OPTIMIZER, parameters, List.of(), List.of(), HERE);
    }

    private static Parameter tunable() {
        return parameter(
                new Presence.Absentable(), Optional.of(new Tunable(Optional.empty(), List.of(), Scale.AUTO, HERE)));
    }

    private static Parameter parameter(Presence presence) {
        return parameter(presence, Optional.empty());
    }

    private static Parameter parameter(Presence presence, Optional<Tunable> tunable) {
        return new Parameter(
                Models.names("rate", HERE),
                new ParameterValues(
                        ValueType.Numeric.DOUBLE,
                        presence,
                        List.of(new Constraint.InRange(interval("[0, 1)"), HERE)),
                        Optional.empty()),
                new Usage(Optional.empty(), Optional.empty(), false, tunable),
                ParameterDocumentation.NONE,
                HERE);
    }
}
