package dev.hyperbound.runtime;

import static dev.hyperbound.runtime.CheckedSpace.optimizer;
import static dev.hyperbound.runtime.CheckedSpace.sent;
import static dev.hyperbound.runtime.CheckedSpace.sizeFrom;
import static dev.hyperbound.runtime.CheckedSpace.space;
import static dev.hyperbound.runtime.CheckedSpace.violation;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hyperbound.Scale;
import dev.hyperbound.Severity;
import dev.hyperbound.runtime.Violation.Kind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is required or used only at some points of a search space. */
class ConditionsInSpacesTest {
    private final Violation missing = violation(Kind.REQUIRED, "note", "required when adam", Severity.ERROR);
    private final Violation unused = violation(Kind.UNUSED, "beta", "optimizer == 'adam'", Severity.WARNING);

    private CheckedSpace optimizers(String... values) {
        CheckedSpace space = space();
        space.among("optimizer", values);
        return space;
    }

    private CheckedSpace requiringANote(String... values) {
        return optimizers(values)
                .check(
                        missing,
                        found -> found.containsKey("note") || !optimizer(found).equals("adam"))
                .ask(asked -> {
                    asked.varies("optimizer");
                    asked.required("note");
                });
    }

    @Test
    void ofWhatIsRequiredFailEverywhereOrSomewhere() {
        assertThat(requiringANote("adam").errors()).containsExactly("at every point: note: required when adam");
        assertThat(requiringANote("sgd", "adam").doubts())
                .containsExactly("at optimizer = \"adam\": note: required when adam");
        assertThat(requiringANote("sgd", "nag").doubts()).isEmpty();
    }

    @Test
    void ofWhatIsRequiredAreNotReportedTwice() {
        CheckedSpace space = requiringANote("adam", "sgd");
        assertThat(space.doubts()).containsExactly("at optimizer = \"adam\": note: required when adam");
    }

    private CheckedSpace using(CheckedSpace space) {
        return space.check(
                        unused,
                        values ->
                                !values.containsKey("beta") || optimizer(values).equals("adam"))
                .ask(asked -> {
                    asked.varies("optimizer");
                    asked.used("beta", "optimizer is \"adam\"");
                });
    }

    @Test
    void ofWhatIsFixedMakeItIdleEverywhere() {
        CheckedSpace space = using(optimizers("sgd", "nag"));
        space.values.put("beta", "0.5");
        assertThat(space.doubts()).containsExactly("at every point: beta: optimizer == 'adam'");
        assertThat(space.staticHyperparameters()).doesNotContainKey("beta");
        assertThat(space.contains(sent(Map.of("size", "32", "rate", "0.1", "optimizer", "sgd", "beta", "0.7"))))
                .isTrue();
    }

    @Test
    void ofWhatIsFixedAreFineSomewhere() {
        CheckedSpace space = using(optimizers("sgd", "adam"));
        space.values.put("beta", "0.5");
        assertThat(space.doubts()).isEmpty();
        assertThat(space.staticHyperparameters()).containsEntry("beta", "0.5");
    }

    @Test
    void areForgottenWhenTheSpaceChanges() {
        CheckedSpace space = using(optimizers("sgd", "nag"));
        space.values.put("beta", "0.5");
        assertThat(space.doubts()).hasSize(1);
        space.among("optimizer", "sgd", "adam");
        assertThat(space.doubts()).isEmpty();
        assertThat(space.staticHyperparameters()).containsEntry("beta", "0.5");
    }

    @Test
    void countAtTheFirstValuesWhereNothingElseIsAsked() {
        CheckedSpace space = optimizers("adam", "sgd");
        space.values.put("beta", "0.5");
        space.check(unused, values -> optimizer(values).equals("adam"));
        assertThat(space.doubts()).isEmpty();
        space.among("optimizer", "sgd", "adam");
        assertThat(space.doubts()).containsExactly("beta: optimizer == 'adam'");
    }

    @Test
    void ofADefaultThatIsLeftOutSayNothing() {
        CheckedSpace everywhere = using(optimizers("sgd", "nag"));
        assertThat(everywhere.doubts()).isEmpty();
        assertThat(everywhere.staticHyperparameters()).doesNotContainKey("beta");
        Map<String, String> otherBeta = Map.of("size", "32", "rate", "0.1", "optimizer", "sgd", "beta", "0.7");
        assertThat(everywhere.contains(sent(otherBeta))).isTrue();
    }

    @Test
    void ofADefaultThatHasAnEffectSomewhereSendIt() {
        CheckedSpace space = optimizers("sgd", "adam").ask(asked -> {
            asked.varies("optimizer");
            asked.used("beta", "optimizer is \"adam\"");
        });
        assertThat(space.doubts()).isEmpty();
        assertThat(space.staticHyperparameters()).containsEntry("beta", "0.9");
        Map<String, String> otherBeta = Map.of("size", "32", "rate", "0.1", "optimizer", "sgd", "beta", "0.7");
        assertThat(space.contains(sent(otherBeta))).isFalse();
        Map<String, String> defaultBeta = Map.of("size", "32", "rate", "0.1", "optimizer", "sgd");
        assertThat(space.contains(sent(defaultBeta))).isTrue();
    }

    @Test
    void ofWhatIsTunedAreDoubtfulWhereItHasNoEffect() {
        CheckedSpace space = using(optimizers("sgd", "adam", "nag"));
        space.tune("beta", 0.5, 0.9, Scale.AUTO);
        assertThat(space.validate()).isEmpty();
        assertThat(space.warnings())
                .containsExactly(Samples.violation(
                        Kind.TUNING,
                        List.of("beta"),
                        "optimizer == 'adam'",
                        "beta tuned from 0.5 to 0.9: used only when optimizer is \"adam\", "
                                + "not at optimizer = \"sgd\" or optimizer = \"nag\"",
                        Severity.WARNING));
        space.among("optimizer", "sgd", "nag");
        assertThat(space.doubts())
                .containsExactly(
                        "beta tuned from 0.5 to 0.9: used only when optimizer is \"adam\", " + "not at any point");
        space.among("optimizer", "adam");
        assertThat(space.doubts()).isEmpty();
    }

    @Test
    void onFixedValuesMakeARangeDoubtful() {
        CheckedSpace space = using(space());
        space.tune("beta", 0.5, 0.9, Scale.AUTO);
        assertThat(space.doubts())
                .containsExactly(
                        "beta tuned from 0.5 to 0.9: used only when optimizer is \"adam\", " + "not at any point");
        space.values.put("optimizer", "adam");
        assertThat(space.doubts()).isEmpty();
    }

    @Test
    void onFixedValuesPassTheirWarningsOn() {
        CheckedSpace space = sizeFrom(8, 16);
        space.values.put("beta", "0.5");
        using(space);
        assertThat(space.validate()).isEmpty();
        assertThat(space.warnings()).containsExactly(unused);
        assertThat(space.contains(sent(Map.of("size", "8", "rate", "0.1", "optimizer", "sgd", "beta", "0.7"))))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"RANGE", "MALFORMED", "PATTERN"})
    void areNotLookedAtWhereValuesAreWrong(Kind kind) {
        CheckedSpace space = using(optimizers("sgd", "nag"));
        space.values.put("beta", "0.5");
        space.check(violation(kind, "rate", "wrong", Severity.ERROR), values -> false);
        assertThat(space.validate()).hasSize(1);
        assertThat(space.warnings()).isEmpty();
    }
}
