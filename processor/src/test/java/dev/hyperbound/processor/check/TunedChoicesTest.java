package dev.hyperbound.processor.check;

import static dev.hyperbound.processor.check.ModelStub.range;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hyperbound.Scale;
import dev.hyperbound.processor.model.JavaClass;
import dev.hyperbound.processor.model.Separation;
import dev.hyperbound.processor.model.Value;
import dev.hyperbound.processor.model.ValueType;
import dev.hyperbound.processor.model.ValueType.Numeric;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values that parameters are tuned among, metrics that are optimised, and separators beside values. */
class TunedChoicesTest {
    private static Value whole(long value) {
        return new Value.Whole(value);
    }

    @Test
    void areThereOnceAndAllowed() {
        assertThat(new ModelStub()
                        .required("p", Numeric.INT, range("[1, 9]"))
                        .tunableAmong(whole(1), whole(9))
                        .found())
                .isEmpty();
        assertThat(new ModelStub()
                        .required("p", Numeric.INT, range("[1, 9]"))
                        .tunableAmong(whole(1), whole(10), whole(1))
                        .found())
                .containsExactly(
                        "HB421 at choice 2 | found: \"10\" | because: a constraint of 'p' does not admit it @ @Range",
                        "HB421 at choice 3 | found: \"1\" | because: it is there twice");
    }

    @Test
    void haveAMethodOfTheirOwn() {
        assertThat(new ModelStub()
                        .required("steps", Numeric.INT)
                        .tunable("[1, 9]", Scale.AUTO)
                        .required("stepsAmong", Numeric.INT)
                        .tunable("[1, 9]", Scale.AUTO)
                        .summaries())
                .containsExactly("'stepsAmong' and 'steps' would both be tuned by tuneStepsAmong()");
        assertThat(new ModelStub()
                        .required("steps", ModelStub.OPTIMIZER)
                        .tunable(Scale.AUTO)
                        .required("stepsAmong", Numeric.INT)
                        .tunable("[1, 9]", Scale.AUTO)
                        .found())
                .isEmpty();
        assertThat(new ModelStub()
                        .required("steps", Numeric.INT)
                        .tunable("[1, 9]", Scale.AUTO)
                        .required("stepsAmong", Numeric.INT)
                        .found())
                .isEmpty();
    }

    @Test
    void areForMetricsThatAreReportedSometimes() {
        ModelStub stub = new ModelStub().required("epochs", Numeric.INT, range("[1, 9]"));
        assertThat(stub.objective("loss", "epochs > 5").found()).isEmpty();
        ModelStub never = stub.objective("accuracy", "epochs > 9");
        assertThat(never.found())
                .containsExactly(
                        "HB316 at when of accuracy | rule: epochs > 9 | because: 'epochs' is in [1, 9]" + " @ @Range");
        assertThat(never.help())
                .containsExactly("the metric would never be reported; remove the objective or change the condition");
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " / ",
            value = {
                "x / a b / ",
                "b / a b / ,",
                "b / a b , / ;",
                "b / a b ,x ;x / |",
                "b / a b , ; | / ||",
            })
    void areToldFromTheSeparatorAroundThem(String separator, String values, String suggestion) {
        ValueType.Enumeration words = new ValueType.Enumeration(
                new JavaClass("", List.of("Words")),
                Stream.of(values.split(" ")).map(ModelStub::constant).toList());
        ModelStub stub = new ModelStub().required("p", new ValueType.Sequence(words, Separation.of(separator)));
        assertThat(stub.help())
                .isEqualTo(
                        suggestion == null
                                ? List.of()
                                : List.of(
                                        "give 'p' another separator, for example @Separator(\"" + suggestion + "\")"));
        if (suggestion != null) {
            assertThat(stub.found())
                    .containsExactly("HB243 at p | found: \"b\" | because: a text would be taken apart inside of the"
                            + " value");
        }
    }
}
