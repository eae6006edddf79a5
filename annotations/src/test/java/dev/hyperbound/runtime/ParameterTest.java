package dev.hyperbound.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hyperbound.Goal;
import dev.hyperbound.Scale;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ParameterTest {
    private static final ParameterType DOUBLE = ParameterType.Numeric.DOUBLE;

    @Test
    void startsOptionalAndWithoutConstraints() {
        Parameter bare = Parameter.builder("beta_1", "beta1", DOUBLE).build();
        assertThat(bare.wireName()).isEqualTo("beta_1");
        assertThat(bare.accessor()).isEqualTo("beta1");
        assertThat(bare.type()).isEqualTo(DOUBLE);
        assertThat(List.of(bare.alsoNames(), bare.allowedValues(), bare.absentTexts()))
                .allMatch(List::isEmpty);
        assertThat(bare.multipleOf()).isEmpty();
        assertThat(texts(bare)).allMatch(Optional::isEmpty);
        assertThat(List.of(bare.required(), bare.context(), bare.secret(), bare.deprecated(), bare.tunable()))
                .containsOnly(false);
        assertThat(bare).hasToString("beta_1: double");
    }

    @Test
    void takesEveryDetail() {
        Parameter all = Parameter.builder("beta_1", "beta1", DOUBLE)
                .alsoNames("beta", "b1")
                .required()
                .defaultValue("0.9")
                .range("[0, 1]")
                .allowedValues("0.9", "0.99")
                .multipleOf(3)
                .pattern("[0-9.]+")
                .usedWhen("optimizer == 'adam'")
                .requiredWhen("optimizer != 'sgd'")
                .context()
                .secret()
                .deprecated()
                .group("Optimizer")
                .tunableRange("[1e-6, 0.999]")
                .absentTexts("", "-1")
                .description("Decay rate.")
                .build();
        assertThat(all.alsoNames()).containsExactly("beta", "b1");
        assertThat(all.allowedValues()).containsExactly("0.9", "0.99");
        assertThat(all.multipleOf()).hasValue(3);
        assertThat(all.absentTexts()).containsExactly("", "-1");
        assertThat(texts(all))
                .extracting(Optional::orElseThrow)
                .containsExactly(
                        "0.9",
                        "[0, 1]",
                        "[0-9.]+",
                        "optimizer == 'adam'",
                        "optimizer != 'sgd'",
                        "Optimizer",
                        "[1e-6, 0.999]",
                        "Decay rate.");
        assertThat(List.of(all.required(), all.context(), all.secret(), all.deprecated(), all.tunable()))
                .containsOnly(true);
    }

    @Test
    void mayBeTunableWithoutARecommendedRange() {
        Parameter parameter =
                Parameter.builder("beta_1", "beta1", DOUBLE).tunable().build();
        assertThat(parameter.tunable()).isTrue();
        assertThat(parameter.tunableRange()).isEmpty();
    }

    @Test
    void valuesOfAnEnumOrABooleanAreKnownFromTheType() {
        ParameterType optimizers = ParameterType.Enumeration.of("sgd", "adam");
        ParameterType flag = new ParameterType.Bool("True", "False");
        assertThat(allowed(optimizers)).containsExactly("sgd", "adam");
        assertThat(allowed(flag)).containsExactly("True", "False");
        assertThat(allowed(ParameterType.Sequence.of(",", optimizers))).containsExactly("sgd", "adam");
        assertThat(allowed(new ParameterType.Text())).isEmpty();
    }

    @Test
    void typesAreSaidInWords() {
        Parameter height = Parameter.builder("height", "height", ParameterType.Numeric.INT)
                .required()
                .build();
        Parameter width = Parameter.builder("w", "width", DOUBLE).required().build();
        ParameterType.Enumeration words = ParameterType.Enumeration.of(
                ParameterType.EnumValue.of("auto").withAlsoNames("AUTO").withDescription("Chosen."));
        assertThat(List.of(
                        ParameterType.Composite.of(",", height, width),
                        ParameterType.Sequence.of(",", ParameterType.Numeric.LONG)
                                .withoutBlanks(),
                        new ParameterType.JsonSequence(words),
                        new ParameterType.NumberOrKeyword(ParameterType.Numeric.INT, words),
                        new ParameterType.Regex()))
                .extracting(ParameterType::words)
                .containsExactly("record(height, w)", "list of long", "list of enum", "int or enum", "pattern");
        assertThat(words.values().get(0).alsoNames()).containsExactly("AUTO");
        assertThat(words.values().get(0).description()).hasValue("Chosen.");
    }

    private static List<String> allowed(ParameterType type) {
        return Parameter.builder("p", "p", type).build().allowedValues();
    }

    private static List<Optional<String>> texts(Parameter parameter) {
        return List.of(
                parameter.defaultValue(),
                parameter.range(),
                parameter.pattern(),
                parameter.usedWhen(),
                parameter.requiredWhen(),
                parameter.group(),
                parameter.tunableRange(),
                parameter.description());
    }

    @Test
    void keepsItsOwnListOfValues() {
        String[] values = {"a", "b"};
        Parameter parameter = Parameter.builder("p", "p", new ParameterType.Text())
                .allowedValues(values)
                .build();
        values[0] = "c";
        assertThat(parameter.allowedValues()).containsExactly("a", "b");
        assertThatThrownBy(() -> parameter.allowedValues().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void rangesKeepTheirOwnListOfValues() {
        List<String> values = new ArrayList<>(List.of("sgd", "adam"));
        ParameterRange.Categorical range = new ParameterRange.Categorical("optimizer", values);
        values.clear();
        assertThat(range.values()).containsExactly("sgd", "adam");
        assertThatThrownBy(() -> range.values().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void rangesAreNamedWhateverTheirKind() {
        List<ParameterRange> ranges = List.of(
                new ParameterRange.Continuous("rate", "0.1", "1.0", Scale.LOGARITHMIC),
                new ParameterRange.Integer("epochs", "1", "10", Scale.AUTO),
                new ParameterRange.Categorical("optimizer", List.of("sgd")));
        assertThat(ranges).extracting(ParameterRange::name).containsExactly("rate", "epochs", "optimizer");
        assertThat(new TuningObjective("validation:accuracy", Goal.MAXIMIZE).metric())
                .isEqualTo("validation:accuracy");
    }
}
