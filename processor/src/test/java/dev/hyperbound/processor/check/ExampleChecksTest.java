package dev.hyperbound.processor.check;

import static dev.hyperbound.processor.check.ModelStub.range;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hyperbound.Severity;
import dev.hyperbound.processor.model.Description;
import dev.hyperbound.processor.model.JavaClass;
import dev.hyperbound.processor.model.Separation;
import dev.hyperbound.processor.model.Value;
import dev.hyperbound.processor.model.ValueType;
import dev.hyperbound.processor.model.ValueType.Numeric;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Examples: values of their parameters that keep rules. */
class ExampleChecksTest {
    private static final String WHATEVER = "whatever the others are";
    private static final String TOGETHER = "beside the defaults and the other examples";

    private static Value whole(long value) {
        return new Value.Whole(value);
    }

    private static String breaks(String found, String rule, String how) {
        return "HB248 at @Example | found: \"" + found + "\" | because: it breaks the rule '" + rule + "', " + how
                + " @ rule 1";
    }

    /** A number of epochs by example, beside a total by default. */
    private static ModelStub stub(long epochs, long total) {
        return new ModelStub()
                .required("epochs", Numeric.INT)
                .example(whole(epochs))
                .defaulted("total", Numeric.INT, whole(total));
    }

    @Test
    void satisfyConstraints() {
        assertThat(new ModelStub()
                        .required("p", Numeric.INT, range("[1, 9]"))
                        .example(whole(9))
                        .found())
                .isEmpty();
        assertThat(new ModelStub()
                        .required("p", Numeric.INT, range("[1, 9]"))
                        .example(whole(10))
                        .found())
                .containsExactly("HB248 at @Example | found: \"10\" | because: a constraint of 'p' does not admit it"
                        + " @ @Range");
    }

    @Test
    void ofWhatMayRefuseAreNotJudged() {
        ValueType refusing = new ValueType.Composite(
                new JavaClass("", List.of("Shape")),
                List.of(new ValueType.Component(
                        "height", "height", List.of(), Numeric.INT, List.of(range("[1, 9]")), Description.NONE)),
                Separation.of("x"),
                true);
        assertThat(new ModelStub()
                        .required("p", refusing)
                        .example(new Value.Composite(List.of(whole(10))))
                        .found())
                .isEmpty();
    }

    @Test
    void keepARuleForSomeValuesOfTheOthers() {
        ModelStub ofTwo = new ModelStub()
                .required("epochs", Numeric.INT)
                .example(whole(10))
                .required("total", Numeric.INT, range("[1, 10]"));
        assertThat(ofTwo.rule("epochs < total").found()).containsExactly(breaks("10", "epochs < total", WHATEVER));
        assertThat(stub(10, 50).rule("epochs <= total").found()).isEmpty();
    }

    @Test
    void keepARuleTogetherWithTheDefaults() {
        assertThat(stub(49, 50).rule("epochs < total").found()).isEmpty();
        assertThat(stub(50, 50).rule("epochs < total").found())
                .containsExactly(breaks("50", "epochs < total", TOGETHER));
    }

    @Test
    void keepARuleTogetherWithEachOther() {
        ModelStub stub = new ModelStub()
                .required("epochs", Numeric.INT)
                .example(whole(50))
                .required("total", Numeric.INT)
                .example(whole(50));
        assertThat(stub.rule("epochs < total").found()).containsExactly(breaks("50", "epochs < total", TOGETHER));
    }

    @Test
    void ofOptionalParametersMayNeedOthersThanTheDefaults() {
        ModelStub stub = new ModelStub()
                .optional("epochs", Numeric.INT)
                .example(whole(50))
                .defaulted("total", Numeric.INT, whole(50));
        assertThat(stub.rule("epochs < total").found()).isEmpty();
    }

    @Test
    void areJudgedByRulesThatReadThem() {
        ModelStub stub = stub(50, 50).required("other", Numeric.INT, range("[1, 9]"));
        assertThat(stub.rule("other < total").found()).isEmpty();
    }

    @Test
    void needKeepNoAdvice() {
        assertThat(stub(50, 50).rule("epochs < total", Severity.WARNING).found())
                .isEmpty();
    }

    @Test
    void areNotBlamedForARuleThatDefaultsBreakOrThatNeverHolds() {
        ModelStub broken = new ModelStub()
                .required("epochs", Numeric.INT)
                .example(whole(1))
                .defaulted("total", Numeric.INT, whole(5));
        assertThat(broken.rule("epochs > 0 && total > 5").codes()).containsExactly("HB312");
        ModelStub never =
                new ModelStub().required("epochs", Numeric.INT, range("[1, 9]")).example(whole(1));
        assertThat(never.rule("epochs > 9").codes()).containsExactly("HB310");
    }
}
