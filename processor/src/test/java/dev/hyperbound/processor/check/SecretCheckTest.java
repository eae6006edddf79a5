package dev.hyperbound.processor.check;

import static dev.hyperbound.processor.check.ModelStub.FLAG;
import static dev.hyperbound.processor.check.ModelStub.OPTIMIZER;
import static dev.hyperbound.processor.check.ModelStub.TEXT;
import static dev.hyperbound.processor.check.ModelStub.texts;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hyperbound.Scale;
import dev.hyperbound.processor.model.Separation;
import dev.hyperbound.processor.model.ValueType;
import dev.hyperbound.processor.model.ValueType.Numeric;
import org.junit.jupiter.api.Test;

/** Secrets that are tried by tuning jobs, or shown by messages about rules. */
class SecretCheckTest {
    private static final String SHOWN =
            "HB249 at @Secret | because: a message about the rule tells which of them it is @ ";

    private static ModelStub stub() {
        return new ModelStub().required("epochs", Numeric.INT).required("total", Numeric.INT);
    }

    @Test
    void areNotTuned() {
        assertThat(stub().required("p", Numeric.INT)
                        .tunable("[1, 9]", Scale.AUTO)
                        .secret()
                        .found())
                .containsExactly("HB250 at @Secret | because: a tuning job tells what it tries @ @Tunable");
        assertThat(stub().required("p", Numeric.INT).secret().found()).isEmpty();
        assertThat(stub().required("p", Numeric.INT)
                        .tunable("[1, 9]", Scale.AUTO)
                        .found())
                .isEmpty();
    }

    @Test
    void ofFewValuesAreReadByNoRule() {
        assertThat(stub().required("p", FLAG).secret().rule("epochs < total").found())
                .isEmpty();
        assertThat(stub().required("p", FLAG)
                        .secret()
                        .rule("epochs < total")
                        .rule("!p || epochs > 1")
                        .found())
                .containsExactly(SHOWN + "rule 2");
        assertThat(stub().required("p", OPTIMIZER)
                        .secret()
                        .rule("p != 'sgd' || epochs > 1")
                        .found())
                .containsExactly(SHOWN + "rule 1");
        assertThat(stub().required("p", TEXT, texts("a", "b"))
                        .secret()
                        .rule("p != 'a' || epochs > 1")
                        .found())
                .containsExactly(SHOWN + "rule 1");
        assertThat(stub().required("p", new ValueType.Sequence(OPTIMIZER, Separation.of(",")))
                        .secret()
                        .rule("!('sgd' in p) || epochs > 1")
                        .found())
                .containsExactly(SHOWN + "rule 1");
    }

    @Test
    void ofManyValuesMayBeRead() {
        assertThat(stub().required("p", TEXT)
                        .secret()
                        .rule("p != 'a' || epochs > 1")
                        .found())
                .isEmpty();
        assertThat(stub().required("p", Numeric.INT).secret().rule("p < epochs").found())
                .isEmpty();
    }

    @Test
    void ofFewValuesAreReadByNoCondition() {
        assertThat(stub().required("p", FLAG)
                        .secret()
                        .optional("note", TEXT)
                        .usedWhen("note", "p")
                        .found())
                .containsExactly(SHOWN + "@UsedWhen of note");
        assertThat(stub().required("p", FLAG)
                        .secret()
                        .optional("note", TEXT)
                        .requiredWhen("note", "p")
                        .found())
                .containsExactly(SHOWN + "@RequiredWhen of note");
        assertThat(stub().required("p", FLAG)
                        .secret()
                        .objective("loss", "epochs > 1")
                        .objective("accuracy", "p")
                        .found())
                .containsExactly(SHOWN + "when of accuracy");
        assertThat(stub().required("p", FLAG)
                        .secret()
                        .optional("note", TEXT)
                        .usedWhen("note", "epochs > 1")
                        .found())
                .isEmpty();
    }
}
