package dev.hyperbound.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;

/** A parameter knows the values that its type names, unless the stub names fewer. */
class TypeValuesTest {
    private static final ParameterType MODE = ParameterType.Enumeration.of("sgd", "adam");

    static final List<Arguments> TYPES = List.of(
            Arguments.of(ParameterType.Numeric.INT, List.of()),
            Arguments.of(new ParameterType.Bool("yes", "no"), List.of("yes", "no")),
            Arguments.of(new ParameterType.Text(), List.of()),
            Arguments.of(new ParameterType.Regex(), List.of()),
            Arguments.of(MODE, List.of("sgd", "adam")),
            Arguments.of(ParameterType.Sequence.of(",", MODE), List.of("sgd", "adam")),
            Arguments.of(ParameterType.Sequence.of(",", ParameterType.Numeric.INT), List.of()),
            Arguments.of(new ParameterType.JsonSequence(MODE), List.of("sgd", "adam")),
            Arguments.of(ParameterType.Composite.of(","), List.of()),
            Arguments.of(
                    new ParameterType.NumberOrKeyword(ParameterType.Numeric.INT, ParameterType.Enumeration.of("auto")),
                    List.of()));

    @ParameterizedTest
    @FieldSource("TYPES")
    void areAllowed(ParameterType type, List<String> values) {
        assertThat(Parameter.builder("p", "p", type).build().allowedValues()).isEqualTo(values);
        assertThat(Parameter.builder("p", "p", type)
                        .allowedValues("sgd")
                        .build()
                        .allowedValues())
                .containsExactly("sgd");
    }
}
