package dev.hyperbound.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.hyperbound.Severity;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class MisreadTest {
    private static final List<Parameter> PARAMETERS = List.of(
            Parameter.of("num_classes", "numClasses", "int").asRequired(),
            Parameter.of("epochs", "epochs", "int"),
            Parameter.of("content_type", "contentType", "string").asContext());

    private final Misread misread = new Misread();

    private List<String> messages() {
        return misread.violations().stream().map(Violation::message).toList();
    }

    @Test
    void beginsWithNothing() {
        assertThat(misread.violations()).isEmpty();
    }

    @Test
    void keepsWhatCouldNotBeRead() {
        misread.malformed("epochs", "ten", new MalformedValueException("not an int"));
        misread.refused("shape", "3,0", new IllegalArgumentException("height is 0"));
        misread.unknown("demo", "epoch", PARAMETERS);
        misread.leftOver("demo", "content_type", "png", PARAMETERS);
        misread.leftOver("demo", null, "1", PARAMETERS);
        misread.leftOver("demo", "num_classes", null, PARAMETERS);
        misread.leftOver("demo", "layers", "3", PARAMETERS);
        assertThat(messages())
                .containsExactly(
                        "epochs = \"ten\": not an int",
                        "shape = \"3,0\": refused: height is 0",
                        "epoch: unknown hyperparameter of demo; did you mean \"epochs\"?",
                        "content_type: never sent; set it on the builder",
                        "num_classes = null: must have a value, or be left out",
                        "layers: unknown hyperparameter of demo; remove it",
                        "null: not a hyperparameter of demo; remove the key");
    }

    @Test
    void neverSuggestsWhatIsNeverSent() {
        misread.unknown("demo", "content_typ", PARAMETERS);
        assertThat(messages()).containsExactly("content_typ: unknown hyperparameter of demo; remove it");
    }

    @Test
    void forgetsWhereAValueTakesThePlace() {
        misread.malformed("epochs", "ten", new MalformedValueException("not an int"));
        misread.malformed("num_classes", "two", new MalformedValueException("not an int"));
        misread.forget("epochs");
        misread.forget("never_set");
        assertThat(messages()).containsExactly("num_classes = \"two\": not an int");
    }

    @Test
    void keepsOneViolationAParameter() {
        misread.malformed("epochs", "ten", new MalformedValueException("not an int"));
        misread.malformed("epochs", "eleven", new MalformedValueException("not an int"));
        assertThat(messages()).containsExactly("epochs = \"eleven\": not an int");
    }

    @Test
    void silencesFurtherViolationsOfWhatCouldNotBeRead() {
        misread.malformed("num_classes", "two", new MalformedValueException("not an int"));
        List<Violation> found = misread.violations();
        assertThat(Violations.required(found, "num_classes", ""))
                .isSameAs(found)
                .hasSize(1);
        assertThat(Violations.range(found, "epochs", 0, "[1, inf)", ": must be at least 1"))
                .isSameAs(found)
                .hasSize(2);
        assertThat(Violations.blames(found, "num_classes")).isTrue();
        assertThat(misread.violations()).as("a new list each time").hasSize(1);
    }

    @Test
    void endsInTheOrderOfTheParametersThenUnknownNamesThenRules() {
        misread.unknown("demo", "zzz", PARAMETERS);
        misread.malformed("epochs", "ten", new MalformedValueException("not an int"));
        misread.leftOver("demo", null, "1", PARAMETERS);
        List<Violation> found = Violations.required(misread.violations(), "num_classes", "");
        found = Violations.rule(found, Severity.ERROR, "r", "the rule", "num_classes");
        found = Violations.unused(found, "epochs", "epochs = 1", "c", "c is true", "");
        List<Violation> done = Violations.done(found, PARAMETERS);
        assertThat(done)
                .extracting(Violation::message)
                .containsExactly(
                        "num_classes: required, but not set",
                        "epochs = \"ten\": not an int",
                        "zzz: unknown hyperparameter of demo; remove it",
                        "null: not a hyperparameter of demo; remove the key",
                        "the rule",
                        "epochs = 1: set, but used only when c is true");
        assertThatThrownBy(done::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void keepsTheOrderFoundWhereEverythingCouldBeRead() {
        List<Violation> found = Violations.required(List.of(), "epochs", "");
        found = Violations.required(found, "num_classes", "");
        List<Violation> done = Violations.done(found, PARAMETERS);
        assertThat(done).isEqualTo(found);
        assertThatThrownBy(done::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void suggestsForTheFirstHundredNames() {
        for (int i = 0; i < 101; i++) {
            misread.unknown("demo", "epochs" + (char) ('A' + i), PARAMETERS);
        }
        assertThat(messages().get(99)).endsWith("; did you mean \"epochs\"?");
        assertThat(messages().get(100)).endsWith("; remove it");
    }

    @Tag("slow")
    @Test
    void takesLinearTime() {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            for (int i = 0; i < 500_000; i++) {
                misread.unknown("demo", "early_stopping_patience_" + i, PARAMETERS);
            }
            assertThat(Violations.done(misread.violations(), PARAMETERS)).hasSize(500_000);
        });
    }
}
