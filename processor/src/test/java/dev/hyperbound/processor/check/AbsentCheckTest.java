package dev.hyperbound.processor.check;

import static dev.hyperbound.processor.check.ModelStub.TEXT;
import static dev.hyperbound.processor.check.ModelStub.range;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hyperbound.processor.model.Absent;
import dev.hyperbound.processor.model.Constraint;
import dev.hyperbound.processor.model.Description;
import dev.hyperbound.processor.model.JavaClass;
import dev.hyperbound.processor.model.Value;
import dev.hyperbound.processor.model.ValueType;
import dev.hyperbound.processor.model.ValueType.Numeric;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Texts that mean that a parameter is not set. */
class AbsentCheckTest {
    private static final String IS_VALUE =
            "HB246 at @Absent \"%s\" | found: \"%s\"" + " | because: it could not be told whether the parameter is set";

    private static Absent.Entry entry(String text, Optional<Value> value) {
        return new Absent.Entry(text, value, new ModelStub.At("@Absent \"" + text + "\""));
    }

    private static ModelStub stub(ValueType type, Constraint constraint, Absent.Entry... entries) {
        return new ModelStub().optional("p", type, constraint).absent(entries);
    }

    @Test
    void areNoValues() {
        Optional<Value> zero = Optional.of(new Value.Whole(0));
        assertThat(stub(Numeric.INT, range("[0, 9]"), entry("0", zero)).found())
                .containsExactly(IS_VALUE.formatted("0", "0"));
        assertThat(stub(Numeric.INT, range("[1, 9]"), entry("0", zero)).found()).isEmpty();
        assertThat(stub(Numeric.INT, range("[0, 9]"), entry("none", Optional.empty()))
                        .found())
                .isEmpty();
    }

    @Test
    void areNoOtherNamesOfValues() {
        ValueType.Enumeration words = new ValueType.Enumeration(
                new JavaClass("", List.of("Words")),
                List.of(new ValueType.Constant("SGD", "sgd", List.of("plain"), Description.NONE, false)));
        assertThat(new ModelStub()
                        .optional("p", words)
                        .absent(entry("plain", Optional.empty()), entry("none", Optional.empty()))
                        .found())
                .containsExactly(IS_VALUE.formatted("plain", "plain"));
    }

    @Test
    void areEmptyWhereThatSaysNothing() {
        Optional<Value> empty = Optional.of(new Value.Text(""));
        assertThat(new ModelStub()
                        .optional("p", new ValueType.Regex())
                        .absent(entry("", empty))
                        .found())
                .isEmpty();
        assertThat(new ModelStub().optional("p", TEXT).absent(entry("", empty)).found())
                .containsExactly(IS_VALUE.formatted("", ""));
        assertThat(new ModelStub()
                        .optional("p", new ValueType.Regex())
                        .absent(entry("a", Optional.of(new Value.Text("a"))))
                        .found())
                .containsExactly(IS_VALUE.formatted("a", "a"));
    }

    @Test
    void areSomeAndEachThereOnce() {
        assertThat(new ModelStub().optional("p", Numeric.INT).absent().summaries())
                .containsExactly("@Absent of 'p' has no text");
        ModelStub twice = new ModelStub()
                .optional("p", Numeric.INT)
                .absent(entry("none", Optional.empty()), entry("-", Optional.empty()), entry("none", Optional.empty()));
        assertThat(twice.found()).containsExactly("HB247 at @Absent \"none\"");
        assertThat(twice.summaries()).containsExactly("@Absent of 'p' has the text \"none\" twice");
    }
}
