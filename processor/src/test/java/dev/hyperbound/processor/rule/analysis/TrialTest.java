package dev.hyperbound.processor.rule.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyperbound.processor.rule.Rules;
import dev.hyperbound.processor.rule.TypedRule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What demands come to for some values, and what they would come to if one of them were another. */
class TrialTest {
    private static final Map<String, Object> DEFAULTS =
            Map.of("early_stopping", false, "optimizer", "sgd", "learning_rate", 0.1);
    private static final Demands DEMANDS = new Demands(
            rules("epochs < total", "total % parts == 0"),
            rules("epochs > 5"),
            Set.of("epochs", "total"),
            Map.of("parts", Rules.compiled("early_stopping")),
            Map.of("momentum", Rules.compiled("optimizer == 'sgd'")));

    private static List<TypedRule> rules(String... texts) {
        return List.of(texts).stream().map(Rules::compiled).toList();
    }

    private static Trial trial(Map<String, Object> given) {
        return new Trial(DEMANDS, DEFAULTS, given);
    }

    /** Ten epochs of fifty, and more values or others. */
    private static Trial training(Map<String, Object> more) {
        Map<String, Object> given = new HashMap<>(Map.of("epochs", 10L, "total", 50L));
        given.putAll(more);
        return trial(given);
    }

    @Nested
    class IsValid {
        @Test
        void unlessARuleIsBroken() {
            assertThat(training(Map.of()).isValid()).isTrue();
            assertThat(training(Map.of("total", 10L)).isValid()).isFalse();
        }

        @Test
        void unlessARuleCannotBeComputed() {
            assertThat(training(Map.of("parts", 5L)).isValid()).isTrue();
            assertThat(training(Map.of("parts", 0L)).isValid()).isFalse();
        }

        @Test
        void unlessARequiredParameterIsMissing() {
            assertThat(trial(Map.of("epochs", 10L)).isValid()).isFalse();
        }

        @Test
        void unlessWhatAConditionRequiresIsMissing() {
            assertThat(training(Map.of("early_stopping", true)).isValid()).isFalse();
            assertThat(training(Map.of("early_stopping", true, "parts", 5L)).isValid())
                    .isTrue();
        }
    }

    @Nested
    class IsClean {
        @Test
        void ifItIsValidAndAdviceIsTaken() {
            assertThat(training(Map.of()).isClean()).isTrue();
            assertThat(training(Map.of("epochs", 5L)).isValid()).isTrue();
            assertThat(training(Map.of("epochs", 5L)).isClean()).isFalse();
            assertThat(training(Map.of("total", 10L)).isClean()).isFalse();
        }

        @Test
        void ifWhatIsGivenHasAnEffect() {
            assertThat(training(Map.of("optimizer", "adam")).isClean()).isTrue();
            assertThat(training(Map.of("momentum", 0.9)).isClean()).isTrue();
            assertThat(training(Map.of("optimizer", "adam", "momentum", 0.9)).isClean())
                    .isFalse();
        }
    }

    @Test
    void aParameterIsUnusedOnlyIfItsConditionIsFalse() {
        Trial adam = training(Map.of("optimizer", "adam"));
        assertThat(adam.isUnused("momentum")).isTrue();
        assertThat(adam.isUnused("epochs")).isFalse();
        assertThat(training(Map.of()).isUnused("momentum")).isFalse();
        assertThat(new Trial(DEMANDS, Map.of(), Map.of()).isUnused("momentum")).isFalse();
    }

    @Test
    void isPromisingIfParametersToComeAreReadByEachBrokenRule() {
        Trial broken = training(Map.of("epochs", 60L, "parts", 0L));
        assertThat(broken.isPromising(List.of())).isFalse();
        assertThat(broken.isPromising(List.of("epochs"))).isFalse();
        assertThat(broken.isPromising(List.of("momentum", "parts"))).isFalse();
        assertThat(broken.isPromising(List.of("epochs", "parts"))).isTrue();
        assertThat(broken.isPromising(List.of("momentum", "total"))).isTrue();
        assertThat(trial(Map.of("epochs", 10L)).isPromising(List.of())).isTrue();
    }

    @Test
    void concernsWhatBrokenRulesAndAdviceReadAndWhatIsMissing() {
        assertThat(training(Map.of()).concerned()).isEmpty();
        assertThat(training(Map.of("epochs", 60L)).concerned()).containsExactly("epochs", "total");
        assertThat(training(Map.of("epochs", 5L)).concerned()).containsExactly("epochs");
        assertThat(trial(Map.of("epochs", 5L, "early_stopping", true)).concerned())
                .containsExactly("epochs", "total", "parts");
    }

    @Nested
    class WithAnotherValue {
        @Test
        void staysValidIfRulesThatReadItHold() {
            Trial trial = training(Map.of());
            assertThat(trial.staysValid("epochs", 49L)).isTrue();
            assertThat(trial.staysValid("epochs", 50L)).isFalse();
            assertThat(trial.staysValid("parts", 0L)).isFalse();
        }

        @Test
        void staysValidIfItRequiresNothingThatIsMissing() {
            assertThat(training(Map.of()).staysValid("early_stopping", true)).isFalse();
            assertThat(training(Map.of("parts", 5L)).staysValid("early_stopping", true))
                    .isTrue();
        }

        @Test
        void staysValidWhateverIsWrongElsewhere() {
            Trial wrong = training(Map.of("epochs", 60L, "early_stopping", true));
            assertThat(wrong.isValid()).isFalse();
            assertThat(wrong.staysValid("learning_rate", 0.5)).isTrue();
            assertThat(wrong.staysClean("learning_rate", 0.5)).isTrue();
        }

        @Test
        void staysCleanIfItIsValidAndAdviceAboutItIsTaken() {
            Trial trial = training(Map.of());
            assertThat(trial.staysClean("epochs", 6L)).isTrue();
            assertThat(trial.staysValid("epochs", 5L)).isTrue();
            assertThat(trial.staysClean("epochs", 5L)).isFalse();
            assertThat(trial.staysClean("epochs", 50L)).isFalse();
            assertThat(trial.staysClean("early_stopping", true)).isFalse();
        }

        @Test
        void staysCleanIfItHasAnEffectItself() {
            assertThat(training(Map.of()).staysClean("momentum", 0.5)).isTrue();
            assertThat(training(Map.of("optimizer", "adam")).staysValid("momentum", 0.5))
                    .isTrue();
            assertThat(training(Map.of("optimizer", "adam")).staysClean("momentum", 0.5))
                    .isFalse();
        }

        @Test
        void goesBackToTheValueOrToNone() {
            Trial trial = training(Map.of());
            trial.staysValid("epochs", 50L);
            trial.staysClean("epochs", 50L);
            trial.staysValid("parts", 0L);
            trial.staysClean("parts", 0L);
            assertThat(trial.isClean()).isTrue();
            assertThat(trial.staysValid("early_stopping", true))
                    .as("parts are missing again")
                    .isFalse();
        }
    }
}
