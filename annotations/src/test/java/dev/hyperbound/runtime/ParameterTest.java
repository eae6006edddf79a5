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
    @Test
    void startsOptionalAndWithoutConstraints() {
        assertThat(Parameter.of("beta_1", "beta1", "double"))
                .isEqualTo(new Parameter(
                        "beta_1",
                        "beta1",
                        "double",
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        Optional.empty(),
                        Optional.empty()));
    }

    @Test
    void takesEveryDetailAndKeepsTheOthers() {
        Parameter all = Parameter.of("beta_1", "beta1", "double")
                .asRequired()
                .withDefault("0.9")
                .withRange("[0, 1]")
                .withAllowedValues("0.9", "0.99")
                .withPattern("[0-9.]+")
                .withUsedWhen("optimizer == 'adam'")
                .withRequiredWhen("optimizer != 'sgd'")
                .asContext()
                .withTunableRange("[1e-6, 0.999]")
                .withDescription("Decay rate.");
        assertThat(all)
                .isEqualTo(new Parameter(
                        "beta_1",
                        "beta1",
                        "double",
                        true,
                        Optional.of("0.9"),
                        Optional.of("[0, 1]"),
                        List.of("0.9", "0.99"),
                        Optional.of("[0-9.]+"),
                        Optional.of("optimizer == 'adam'"),
                        Optional.of("optimizer != 'sgd'"),
                        true,
                        Optional.of("[1e-6, 0.999]"),
                        Optional.of("Decay rate.")));
    }

    @Test
    void keepsItsOwnListOfValues() {
        String[] values = {"a", "b"};
        Parameter parameter = Parameter.of("p", "p", "enum").withAllowedValues(values);
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
