package dev.hyperbound.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyperbound.Severity;
import dev.hyperbound.processor.rule.Rules;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What programs call rules: the authors' ids, and names that are made up. */
class RuleIdsTest {
    private static final Position HERE = new Position() {};

    private static StubRule rule(String text) {
        return new StubRule(Rules.compiled(text), Optional.empty(), Severity.ERROR, Optional.empty(), HERE);
    }

    private static StubRule rule(String text, String id) {
        return new StubRule(
                Rules.compiled(text), Optional.empty(), Severity.ERROR, Optional.of(new RuleId(id, HERE)), HERE);
    }

    @Test
    void areTheAuthorsOrThoseOfWhatARuleReads() {
        assertThat(RuleIds.of(List.of(rule("epochs > 1", "enough"), rule("epochs < total"), rule("learning_rate < 1"))))
                .containsExactly("enough", "epochs-total", "learning-rate");
    }

    @Test
    void areNumberedFromTwoWhereTheyAreTaken() {
        assertThat(RuleIds.of(List.of(rule("epochs > 1"), rule("epochs < 9"), rule("epochs != 5"))))
                .containsExactly("epochs", "epochs-2", "epochs-3");
    }

    @Test
    void leaveWhatAnAuthorTakesFurtherDown() {
        assertThat(RuleIds.of(List.of(rule("epochs > 1"), rule("total > 1", "epochs"), rule("parts > 1", "epochs-2"))))
                .containsExactly("epochs-3", "epochs", "epochs-2");
    }

    @ParameterizedTest
    @CsvSource({"required, true", "one-of, true", "multiple-of, true", "one_of, false", "epochs, false", "'', false"})
    void mayBeThoseOfOtherViolations(String id, boolean isKind) {
        assertThat(RuleIds.isKind(id)).isEqualTo(isKind);
    }
}
