package dev.hyperbound.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyperbound.processor.model.ValueType.Numeric;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ids that authors give to rules. */
class RuleIdCheckTest {
    private static ModelStub stub() {
        return new ModelStub().required("epochs", Numeric.INT).required("total", Numeric.INT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "z", "0", "9", "fits-batch", "a-1-z", "2fast"})
    void areWordsWithSingleHyphens(String id) {
        assertThat(stub().ruleWithId("epochs < total", id).found()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "-", "-a", "a-", "a--b", "A", "aB", "a_b", "a b", "a.b", "\u00e9", "a{", "a`", "a/", "a:"})
    void areNothingElse(String id) {
        assertThat(stub().ruleWithId("epochs < total", id).found())
                .containsExactly("HB330 at id 1 | found: \"" + id + "\"");
    }

    @Test
    void areNoKindsOfViolations() {
        assertThat(stub().ruleWithId("epochs < total", "multiple-of").found())
                .containsExactly("HB331 at id 1 | because: violations of parameters go by their kind, so programs could"
                        + " not tell them apart");
    }

    @Test
    void areOfOneRule() {
        assertThat(stub().ruleWithId("epochs < total", "fits")
                        .ruleWithId("epochs > 1", "enough")
                        .ruleWithId("total > 3", "fits")
                        .found())
                .containsExactly(
                        "HB332 at id 3 | because: only an interface that extends another replaces a rule of that"
                                + " one by its id @ id 1");
    }
}
