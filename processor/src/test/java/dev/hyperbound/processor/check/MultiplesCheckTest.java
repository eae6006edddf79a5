package dev.hyperbound.processor.check;

import static dev.hyperbound.processor.check.ModelStub.multipleOf;
import static dev.hyperbound.processor.check.ModelStub.range;
import static dev.hyperbound.processor.check.ModelStub.shape;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hyperbound.Scale;
import dev.hyperbound.processor.model.Separation;
import dev.hyperbound.processor.model.ValueType;
import dev.hyperbound.processor.model.ValueType.Numeric;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Multiples in intervals, and at the ends of what is tuned. */
class MultiplesCheckTest {
    private static final ValueType LIST = new ValueType.Sequence(Numeric.INT, Separation.of(","));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[8, 15] | false",
                "[9, 16] | false",
                "[9, 15] | true",
                "(8, 16) | true",
                "[9, inf) | false",
                "(-inf, inf) | false",
                "[-7, -1] | true",
            })
    void intervalsHoldSome(String interval, boolean wrong) {
        ModelStub stub = new ModelStub().required("p", Numeric.INT, multipleOf(8), range(interval));
        assertThat(stub.found()).isEqualTo(wrong ? List.of("HB234 at @MultipleOf | found: " + interval) : List.of());
    }

    @Test
    void intervalsOfElementsAndComponentsDoToo() {
        assertThat(new ModelStub()
                        .required("p", LIST, range("[9, 15]"), multipleOf(8))
                        .summaries())
                .containsExactly("interval for 'p' holds no multiple of 8");
        assertThat(new ModelStub()
                        .required("p", shape(range("[9, 15]"), multipleOf(8)))
                        .summaries())
                .containsExactly("interval for 'p.height' holds no multiple of 8");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"[2, 1] | HB202", "(1, 2) | HB203", "[-3e9, -2147483647] | HB206"})
    void intervalsWithAnotherMistakeAreToldOfThatAlone(String interval, String code) {
        assertThat(new ModelStub()
                        .required("p", Numeric.INT, multipleOf(8), range(interval))
                        .codes())
                .containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[8, 64] | ",
                "(7, 65) | ",
                "[7, 64] | write \"[8, 64]\"",
                "[8, 65] | write \"[8, 64]\"",
                "[1, 30] | write \"[8, 24]\"",
                "[1, 9] | move the ends to multiples of 8",
                "[1, 3] | move the ends to multiples of 8",
            })
    void tuningEndsAtSome(String interval, String help) {
        ModelStub stub =
                new ModelStub().required("p", Numeric.INT, multipleOf(8)).tunable(interval, Scale.AUTO);
        assertThat(stub.help()).isEqualTo(help == null ? List.of() : List.of(help));
        if (help != null) {
            assertThat(stub.found())
                    .containsExactly("HB411 at @Tunable | found: " + interval
                            + " | because: a tuning job tries the ends of the range @ @MultipleOf");
        }
    }

    @Test
    void tuningWithoutTwoEndsOrValuesIsToldOfThatAlone() {
        for (String interval : List.of("[7, inf)", "(-inf, 7]")) {
            assertThat(new ModelStub()
                            .required("p", Numeric.INT, multipleOf(8))
                            .tunable(interval, Scale.AUTO)
                            .codes())
                    .as(interval)
                    .containsExactly("HB402");
        }
        assertThat(new ModelStub()
                        .required("p", Numeric.INT, multipleOf(8))
                        .tunable("(1, 2)", Scale.AUTO)
                        .codes())
                .containsExactly("HB203");
        assertThat(new ModelStub()
                        .required("p", Numeric.INT, multipleOf(8))
                        .tunable(Scale.AUTO)
                        .codes())
                .isEmpty();
    }
}
