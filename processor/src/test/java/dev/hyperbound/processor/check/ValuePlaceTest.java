package dev.hyperbound.processor.check;

import static dev.hyperbound.processor.check.ModelStub.FLAG;
import static dev.hyperbound.processor.check.ModelStub.OPTIMIZER;
import static dev.hyperbound.processor.check.ModelStub.TEXT;
import static dev.hyperbound.processor.check.ModelStub.multipleOf;
import static dev.hyperbound.processor.check.ModelStub.oneOf;
import static dev.hyperbound.processor.check.ModelStub.range;
import static dev.hyperbound.processor.check.ModelStub.shape;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.hyperbound.processor.model.Constraint;
import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.Presence;
import dev.hyperbound.processor.model.Separation;
import dev.hyperbound.processor.model.Value;
import dev.hyperbound.processor.model.ValueType;
import dev.hyperbound.processor.model.ValueType.Numeric;
import dev.hyperbound.processor.rule.RuleType;
import dev.hyperbound.processor.rule.analysis.Domain;
import dev.hyperbound.processor.testing.Models;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Where single values are in parameters of each type, and what is asked of them there. */
class ValuePlaceTest {
    private static final ValueType.NumberOrKeyword STEPS = new ValueType.NumberOrKeyword(Numeric.INT, OPTIMIZER);
    private static final ValueType LIST = new ValueType.Sequence(Numeric.INT, Separation.of(","));
    private static final ValueType REGEX = new ValueType.Regex();
    private static final Value SGD = new Value.Constant(ModelStub.constant("sgd"));
    private static final Value ONE = new Value.Whole(1);
    private static final Value TWO = new Value.Whole(2);
    private static final Domain ANY_TEXT = Domain.of(RuleType.STRING);

    private static Parameter parameter(ValueType type, Constraint... constraints) {
        return Models.parameter("p", type, new Presence.Required(), List.of(constraints), new ModelStub.At("p"));
    }

    private static Value text(String text) {
        return new Value.Text(text);
    }

    static Stream<Arguments> values() {
        return Stream.of(
                arguments(Numeric.INT, ONE, List.of("p"), List.of(ONE)),
                arguments(Numeric.DOUBLE, new Value.Real(0.5), List.of("p"), List.of(new Value.Real(0.5))),
                arguments(FLAG, new Value.Truth(true), List.of("p"), List.of(new Value.Truth(true))),
                arguments(TEXT, text("a"), List.of("p"), List.of(text("a"))),
                arguments(REGEX, text("a+"), List.of("p"), List.of(text("a+"))),
                arguments(OPTIMIZER, SGD, List.of("p"), List.of(SGD)),
                arguments(STEPS, ONE, List.of("p"), List.of(ONE)),
                arguments(STEPS, SGD, List.of("p"), List.of()),
                arguments(LIST, new Value.Sequence(List.of(ONE, TWO)), List.of("p"), List.of(ONE, TWO)),
                arguments(
                        shape(),
                        new Value.Composite(List.of(ONE, TWO)),
                        List.of("p.height", "p.width"),
                        List.of(ONE, TWO)));
    }

    @ParameterizedTest
    @MethodSource("values")
    void holdsSingleValues(ValueType type, Value value, List<String> places, List<Value> singles) {
        assertThat(ValuePlace.of(parameter(type))).extracting(ValuePlace::name).isEqualTo(places);
        assertThat(ValuePlace.in(parameter(type), value))
                .extracting(ValuePlace.Placed::value)
                .isEqualTo(singles);
    }

    @Test
    void ofANumberOrKeywordIsOfTheNumber() {
        assertThat(ValuePlace.of(parameter(STEPS, range("[1, 9]"))))
                .extracting(ValuePlace::type)
                .containsExactly(Numeric.INT);
    }

    static Stream<Arguments> unlimited() {
        return Stream.of(
                arguments(Numeric.LONG, Domain.of(RuleType.INT)),
                arguments(Numeric.DOUBLE, Domain.of(RuleType.DOUBLE)),
                arguments(FLAG, Domain.truths()),
                arguments(TEXT, ANY_TEXT),
                arguments(REGEX, ANY_TEXT),
                arguments(OPTIMIZER, ANY_TEXT),
                arguments(STEPS, new Domain.Either(Domain.of(RuleType.INT), ANY_TEXT)),
                arguments(LIST, new Domain.Sequence(Domain.of(RuleType.INT), 0)),
                arguments(
                        shape(range("[1, 9]")),
                        new Domain.Composite(
                                Map.of("height", Domain.of(RuleType.INT), "width", Domain.of(RuleType.INT)))));
    }

    @ParameterizedTest
    @MethodSource("unlimited")
    void holdsAnythingWithoutConstraints(ValueType type, Domain all) {
        assertThat(type.accept(new Unlimited())).isEqualTo(all);
    }

    @Test
    void asksForAMultipleOfWhatIsInTheRange() {
        Constraint[] both = {range("[1, 9]"), multipleOf(8)};
        assertThat(new ModelStub()
                        .defaulted("p", Numeric.INT, new Value.Whole(8), both)
                        .found())
                .isEmpty();
        assertThat(new ModelStub()
                        .defaulted("p", Numeric.INT, new Value.Whole(9), both)
                        .found())
                .containsExactly("HB235 at @Default | found: 9 @ @MultipleOf");
        assertThat(new ModelStub()
                        .defaulted("p", Numeric.INT, new Value.Whole(10), both)
                        .codes())
                .containsExactly("HB201");
        assertThat(new ModelStub()
                        .required("p", Numeric.INT, oneOf(List.of(new Value.Whole(8), TWO), "8", "2"), multipleOf(8))
                        .found())
                .containsExactly("HB236 at value 2 | found: 2 @ @MultipleOf");
    }

    @Test
    void asksNothingOfADefaultWhereThereAreNoValues() {
        assertThat(new ModelStub()
                        .defaulted("p", Numeric.INT, ONE, range("(1, 2)"))
                        .codes())
                .containsExactly("HB203");
    }

    @Test
    void isExplainedByRangeAndMultiple() {
        assertThat(new ModelStub()
                        .required("p", Numeric.INT, range("[0, 64]"), multipleOf(8))
                        .rule("p < 100")
                        .found())
                .singleElement()
                .asString()
                .startsWith("HB311 at rule 1 | rule: p < 100 | because: 'p' is in [0, 64], a multiple of 8 @ ");
        assertThat(new ModelStub()
                        .required("p", Numeric.INT, multipleOf(8))
                        .rule("p % 8 == 0")
                        .found())
                .containsExactly("HB311 at rule 1 | rule: p % 8 == 0 | because: 'p' is a multiple of 8 @ @MultipleOf");
    }
}
