package dev.hyperbound.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;

/** A text that is read in several spellings is sent in one. */
class CanonicalTextTest {
    private static ParameterType type(String name) {
        return Demo.PARAMETERS.stream()
                .filter(parameter -> parameter.wireName().equals(name))
                .findFirst()
                .orElseThrow()
                .type();
    }

    static final List<Arguments> TEXTS = List.of(
            Arguments.of("size", "-0", "0"),
            Arguments.of("rate", "3", "3.0"),
            Arguments.of("rate", "1e-8", "1e-08"),
            Arguments.of("flag", "YES", "yes"),
            Arguments.of("flag", "No", "no"),
            Arguments.of("note", " a ", " a "),
            Arguments.of("layers", "a+", "a+"),
            Arguments.of("mode", "sgd", "sgd"),
            Arguments.of("mode", "adam_w", "adam"),
            Arguments.of("mode", "nag", "nag"),
            Arguments.of("either", "1", "1.0"),
            Arguments.of("either", "auto", "auto"),
            Arguments.of("shape", "1 x 2", "1x2"),
            Arguments.of("names", "a ;; b", "a;;b"),
            Arguments.of("tags", "[ \"a\" ]", "[ \"a\" ]"));

    @ParameterizedTest
    @FieldSource("TEXTS")
    void isSent(String parameter, String text, String sent) {
        assertThat(CanonicalText.of(text, type(parameter))).isEqualTo(sent);
    }

    static final List<Arguments> UNREADABLE =
            List.of(Arguments.of("size", "3.0"), Arguments.of("rate", "NaN"), Arguments.of("flag", "on"));

    @ParameterizedTest
    @FieldSource("UNREADABLE")
    void isNone(String parameter, String text) {
        assertThatThrownBy(() -> CanonicalText.of(text, type(parameter))).isInstanceOf(MalformedValueException.class);
    }

    static final List<Arguments> TAKEN = List.of(
            Arguments.of("size", "3", true),
            Arguments.of("size", "3.0", false),
            Arguments.of("size", "3000000000", false),
            Arguments.of("rate", "0.5", true),
            Arguments.of("rate", "1e999", false),
            Arguments.of("rate", "x", false),
            Arguments.of("flag", "YES", true),
            Arguments.of("flag", "NO", true),
            Arguments.of("flag", "1", false),
            Arguments.of("note", "a", true),
            Arguments.of("note", "", false),
            Arguments.of("layers", "a", false),
            Arguments.of("mode", "adam", true),
            Arguments.of("mode", "adam_w", false),
            Arguments.of("steps", "1,2", true),
            Arguments.of("steps", "1,x", false),
            Arguments.of("steps", "", false),
            Arguments.of("tags", "[]", false),
            Arguments.of("shape", "1x2", true),
            Arguments.of("shape", "1x2x3", false),
            Arguments.of("shape", "1xa", false),
            Arguments.of("either", "auto", true),
            Arguments.of("either", "0.5", true),
            Arguments.of("either", "other", false));

    @ParameterizedTest
    @FieldSource("TAKEN")
    void isTakenByItsType(String name, String text, boolean isTaken) {
        assertThat(Acceptance.takes(Parameter.builder(name, name, type(name)).build(), text))
                .isEqualTo(isTaken);
    }

    static final List<Arguments> CONSTRAINED = List.of(
            Arguments.of(number().range("[1, 8)").build(), "1", true),
            Arguments.of(number().range("[1, 8)").build(), "8", false),
            Arguments.of(number().multipleOf(8).build(), "16", true),
            Arguments.of(number().multipleOf(8).build(), "17", false),
            Arguments.of(number().allowedValues("18", "34").build(), "34", true),
            Arguments.of(number().allowedValues("18", "34").build(), "35", false),
            Arguments.of(
                    Parameter.builder("r", "r", ParameterType.Numeric.DOUBLE)
                            .allowedValues("0.5", "1.0")
                            .build(),
                    "1",
                    true),
            Arguments.of(
                    Parameter.builder("m", "m", Demo.MODE).allowedValues("sgd").build(), "adam", false),
            Arguments.of(
                    Parameter.builder("m", "m", Demo.MODE).allowedValues("sgd").build(), "sgd", true));

    private static ParameterBuilder number() {
        return Parameter.builder("size", "size", ParameterType.Numeric.INT);
    }

    @ParameterizedTest
    @FieldSource("CONSTRAINED")
    void isTakenByItsConstraints(Parameter parameter, String text, boolean isTaken) {
        assertThat(Acceptance.takes(parameter, text)).isEqualTo(isTaken);
    }
}
